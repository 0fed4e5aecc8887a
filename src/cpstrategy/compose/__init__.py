"""Compose: a strategy and an edition to a document, in the manner that the edition asks for."""
