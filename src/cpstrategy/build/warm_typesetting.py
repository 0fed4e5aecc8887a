"""Warm typesetting: what makes PDFs, as far as this computer has it, for a pool's own processes."""

from contextlib import suppress

from cpstrategy.render import formats
from cpstrategy.typesetting import TypesettingError
from cpstrategy.typesetting.engine import load

formats()
# Whoever makes a PDF will be told why it cannot be made.
with suppress(TypesettingError):
    load()
    from cpstrategy.typesetting import press  # noqa: F401  # That it is imported is all.
