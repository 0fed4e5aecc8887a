"""Language: pure functions on strings."""
