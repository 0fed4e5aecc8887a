"""Observing: what several rules look for in a strategy."""
