"""Typesetting: what a PDF says to a screen reader, and what is said of a PDF that fails."""
