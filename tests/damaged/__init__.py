"""Damaged: whatever happens to a file, the program says so in a sentence."""
