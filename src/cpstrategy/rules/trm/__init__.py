"""TRM: words that readers would rather not read, or read once this way and once that."""
