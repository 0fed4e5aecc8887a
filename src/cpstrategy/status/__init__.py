"""Status: how far the registers of a strategy are in step, edition by edition."""
