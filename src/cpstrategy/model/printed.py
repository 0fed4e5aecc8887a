"""Printed: words that files of the council's own show, which no record holds."""

from collections.abc import Sequence
from typing import NamedTuple

from cpstrategy.source import Span


class PrintedRun(NamedTuple):
    """Words that stand in one line of a file, from `place` on, and what parts them from others."""

    words: str
    parted: str
    place: Span


class PrintedFile(NamedTuple):
    """A drawing, a template or a style.

    `name` is how texts ask for it; empty if nobody can tell where it is shown.
    """

    name: str
    runs: Sequence[PrintedRun]
