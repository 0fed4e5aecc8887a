"""Packs: what travels with the program for all councils is whole and right."""
