"""Model: what a council's YAML may say, as typed records."""
