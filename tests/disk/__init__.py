"""Files: what is read from the disk, and that nothing on it is ever half written."""
