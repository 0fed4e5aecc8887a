"""cpstrategy: a compiler for corporate parenting strategies and pledges."""

__version__ = "0.1.0"
