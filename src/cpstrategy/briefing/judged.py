"""Judged: what there is to know of one council when its findings are told."""

from typing import Protocol

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Profile
from cpstrategy.source import Council


class Judged(Protocol):
    """A council that has been validated."""

    @property
    def council(self) -> Council:
        """Its files."""

    @property
    def strategy(self) -> Strategy | None:
        """What could be read of it."""

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """What is wrong, in reading order."""

    @property
    def profile(self) -> Profile:
        """How strict that was."""
