"""PLN: plain language, and whether the registers say the same."""
