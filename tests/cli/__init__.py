"""Command line: the real program, as its users meet it."""
