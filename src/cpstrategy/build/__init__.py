"""Building: what has to be made, by how many processes, and what can stay as it is."""
