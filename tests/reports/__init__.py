"""Reports: one verdict, told in five ways."""
