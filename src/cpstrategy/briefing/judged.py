"""Judged: what there is to know of one council when its findings are told."""

from typing import TYPE_CHECKING, Protocol

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.source import Council

if TYPE_CHECKING:
    # Those whose build has nothing to do wait for neither.
    from cpstrategy.model.strategy import Strategy
    from cpstrategy.resources import Resources
    from cpstrategy.rule import Profile


class Judged(Protocol):
    """A council that has been validated."""

    @property
    def council(self) -> Council:
        """Its files."""

    @property
    def strategy(self) -> "Strategy | None":
        """What could be read of it."""

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """What is wrong, in reading order."""

    @property
    def profile(self) -> "Profile":
        """How strict that was."""

    @property
    def resources(self) -> "Resources":
        """What it is made with."""
