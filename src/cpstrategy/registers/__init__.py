"""Registers: which words of other registers no longer say what the full text says."""
