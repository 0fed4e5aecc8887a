"""Rules: each alone with its examples, and what it must leave alone."""
