"""Sections: one file, one section that outlines may name."""
