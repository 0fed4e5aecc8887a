"""Mending: remedies that findings are sure of, put into the words that they are about."""

from cpstrategy.mending.edits import Edit, edited
from cpstrategy.mending.mend import Mended, mend

__all__ = ["Edit", "Mended", "edited", "mend"]
