"""Reports: one verdict, told in seven ways."""
