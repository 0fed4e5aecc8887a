"""Warm: what every process of a pool needs, imported once for all of them.

Importing this module also leaves Ctrl-C to the parent: so it is for the pool's own processes and
nobody else, and comes first.
"""

import signal

signal.signal(signal.SIGINT, signal.SIG_IGN)

from cpstrategy.build import artefact  # noqa: E402, F401  # That they are imported is all.
from cpstrategy.html import page  # noqa: E402, F401
