"""Packaging: what people download and install, tried where they have nothing else."""
