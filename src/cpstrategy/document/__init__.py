"""Document: one edition of one strategy as blocks, from which every output starts."""
