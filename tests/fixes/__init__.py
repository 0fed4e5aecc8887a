"""Mending: files changed in some words and in nothing else."""
