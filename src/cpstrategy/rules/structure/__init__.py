"""STR: the structure of the document."""
