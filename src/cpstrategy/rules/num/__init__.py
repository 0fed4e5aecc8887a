"""NUM: numbers that cannot be right."""
