"""Docs: what the pages say is so."""
