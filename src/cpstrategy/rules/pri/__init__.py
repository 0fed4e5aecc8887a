"""PRI: privacy: whom a reader could recognise."""
