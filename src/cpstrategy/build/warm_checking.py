"""Warm checking: what reads and checks councils, for those of a pool's own processes that do."""

from cpstrategy import pipeline  # noqa: F401  # That it is imported is all.
