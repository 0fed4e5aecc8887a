"""PDF: one HTML text and its files as an accessible PDF, by WeasyPrint.

Nothing in here knows what a strategy is, and importing it does not import WeasyPrint.
"""

from cpstrategy.pdf.engine import load
from cpstrategy.pdf.fit import fit
from cpstrategy.pdf.result import EngineMissingError, Typeset, TypesettingError
from cpstrategy.pdf.style_faults import style_faults
from cpstrategy.pdf.typeset import typeset

__all__ = [
    "EngineMissingError",
    "Typeset",
    "TypesettingError",
    "fit",
    "load",
    "style_faults",
    "typeset",
]
