"""Load: YAML text to typed records, with a span on every value."""
