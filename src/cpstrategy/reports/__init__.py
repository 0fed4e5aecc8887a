"""Reports: one file or folder, one way to tell what is wrong."""
