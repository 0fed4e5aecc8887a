"""Formatting: records as words for readers, the same way wherever they are cited."""
