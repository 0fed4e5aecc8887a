"""Warm typesetting: what makes PDFs, as far as this computer has it, for a pool's own processes."""

from contextlib import suppress

from cpstrategy.pdf import TypesettingError
from cpstrategy.pdf.engine import load
from cpstrategy.render import formats

formats()
# Whoever makes a PDF will be told why it cannot be made.
with suppress(TypesettingError):
    load()
    from cpstrategy.pdf import press  # noqa: F401  # That it is imported is all.
