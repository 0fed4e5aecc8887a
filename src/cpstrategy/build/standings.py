"""Standings: how the registers of each council stand, for the editions that are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from cpstrategy.build.choice import choose
from cpstrategy.status.council import CouncilStatus, track

if TYPE_CHECKING:
    from cpstrategy.pipeline import CheckedCouncil


def standings(
    councils: Sequence[CheckedCouncil], editions: Sequence[str]
) -> Iterator[CouncilStatus]:
    """Compare each council's registers with its full text; all editions if none is named.

    Raises:
        UnknownNameError: there is no edition of a name.

    """
    choices = [edition.name for checked in councils for edition in checked.resources.editions]
    names = choose(editions, dict.fromkeys(choices), "--edition")
    for checked in councils:
        yield track(
            checked, [edition for edition in checked.resources.offered if edition.name in names]
        )
