"""Outputs: one file, one format."""
