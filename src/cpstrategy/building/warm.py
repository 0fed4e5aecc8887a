"""Warm: what every process of a pool needs, imported once for all of them.

Importing this module imports what makes documents, as far as this computer has it.
"""

from contextlib import suppress

from cpstrategy import pipeline, render  # noqa: F401  # That they are imported is all there is.
from cpstrategy.html import page  # noqa: F401
from cpstrategy.typesetting import TypesettingError
from cpstrategy.typesetting.engine import load

# Whoever makes a PDF will be told why it cannot be made.
with suppress(TypesettingError):
    load()
