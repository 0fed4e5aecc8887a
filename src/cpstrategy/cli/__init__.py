"""CLI: arguments in, exit code out; each command imports its own stages."""

from cpstrategy.cli.main import app, main

__all__ = ["app", "main"]
