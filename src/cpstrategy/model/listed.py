"""Listed: a record of a list from which people choose what a short edition shows."""

from collections.abc import Iterable, Sequence
from typing import Annotated, TypeVar

from pydantic import Field

from cpstrategy.model.base import Record, empty

L = TypeVar("L", bound=Record)
EditionName = Annotated[str, Field(min_length=1)]
"""No words for readers, so no rule reads it as such."""


class Listed(Record):
    """A record of which lists have several: `in` names the short editions that show it."""

    in_: list[EditionName] = Field(
        default_factory=empty,
        alias="in",
        description=(
            "The short editions that show it, such as `easy-read`. Of a list in which some are "
            "marked for an edition it shows those; of any other, all."
        ),
    )


def chosen(records: Sequence[L], edition: str) -> Sequence[L]:
    """Those of a list that are marked for a short edition; all if none of them is."""
    return [*marked(records, edition)] or records


def marked(records: Iterable[L], edition: str) -> Iterable[L]:
    """Those that somebody has marked for an edition."""
    return (one for one in records if isinstance(one, Listed) and edition in one.in_)
