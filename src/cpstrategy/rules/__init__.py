"""Rules: one file, one fault; the folders below are the families."""
