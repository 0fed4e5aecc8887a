"""Timed: artefacts with how long they took, whichever process makes them and whoever waits."""

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

from cpstrategy.build.artefact import Artefact


def timed(making: Callable[[], Artefact]) -> Artefact:
    """Make an artefact, and note the seconds."""
    started = perf_counter()
    made = making()
    return replace(made, seconds=perf_counter() - started)
