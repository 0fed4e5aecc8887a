"""Building: what is made again, what is kept, and by how many processes."""
