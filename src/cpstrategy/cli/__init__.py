"""CLI: arguments in, exit code out; each command imports its own stages.

No module has the name of `main`: starters of programs ask for the one and get the other.
"""

from cpstrategy.cli.program import app, main

__all__ = ["app", "main"]
