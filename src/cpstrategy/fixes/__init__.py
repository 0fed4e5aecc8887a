"""Fixes: remedies that findings are sure of, put into the words that they are about."""

from cpstrategy.fixes.edits import Edit, apply_edits
from cpstrategy.fixes.mend import FixedFile, mend

__all__ = ["Edit", "FixedFile", "apply_edits", "mend"]
