"""Typesetting: one HTML text and its files as an accessible PDF, by WeasyPrint.

Nothing in here knows what a strategy is, and importing it does not import WeasyPrint.
"""

from cpstrategy.typesetting.engine import load
from cpstrategy.typesetting.fit import fit
from cpstrategy.typesetting.result import Typeset, TypesettingError
from cpstrategy.typesetting.typeset import typeset

__all__ = ["Typeset", "TypesettingError", "fit", "load", "typeset"]
