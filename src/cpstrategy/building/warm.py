"""Warm: what every process of a pool needs, imported once for all of them.

Importing this module imports what makes documents, as far as this computer has it, and leaves
Ctrl-C to the parent: so it is for the pool's own processes and nobody else.
"""

import signal
from contextlib import suppress

signal.signal(signal.SIGINT, signal.SIG_IGN)

from cpstrategy import pipeline, render  # noqa: E402, F401  # That they are imported is all.
from cpstrategy.html import page  # noqa: E402, F401
from cpstrategy.typesetting import TypesettingError  # noqa: E402
from cpstrategy.typesetting.engine import load  # noqa: E402

# Whoever makes a PDF will be told why it cannot be made.
with suppress(TypesettingError):
    load()
