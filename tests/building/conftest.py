"""What the tests of building share with those of the command line: the real program."""

from tests.cli.conftest import run

__all__ = ["run"]
