"""Listed: a record that people choose for a short edition, or leave out of it."""

from collections.abc import Iterable, Sequence
from typing import Annotated, TypeVar

from pydantic import Field

from cpstrategy.model.base import Record, empty

L = TypeVar("L", bound=Record)
EditionName = Annotated[str, Field(min_length=1)]
"""No words for readers, so no rule reads it as such."""


class Listed(Record):
    """A record that readers meet as a whole: `in` and `not-in` name short editions.

    Most stand in lists; one that stands alone is chosen in the same way.
    """

    in_: list[EditionName] = Field(
        default_factory=empty,
        alias="in",
        description=(
            "The short editions that show it, such as `easy-read`. Of a list in which some are "
            "marked for an edition it shows those; of any other, all. What stands alone is shown "
            "by no other short edition."
        ),
    )
    not_in: list[EditionName] = Field(
        default_factory=empty,
        description="The short editions that leave it out, such as `youth`.",
    )


def chosen(records: Sequence[L], edition: str) -> Sequence[L]:
    """Those of a list that are marked for a short edition; all if none of them is.

    What is marked to be left out of it is none of them.
    """
    kept = [one for one in records if not _is_left_out(one, edition)]
    return [*marked(kept, edition)] or (records if len(kept) == len(records) else kept)


def marked(records: Iterable[L], edition: str) -> Iterable[L]:
    """Those that somebody has marked for an edition."""
    return (one for one in records if isinstance(one, Listed) and edition in one.in_)


def is_chosen(record: Record, edition: str) -> bool:
    """Whether a short edition shows a record that stands alone."""
    if not isinstance(record, Listed):
        return True
    is_for_others = bool(record.in_) and edition not in record.in_
    return not (is_for_others or _is_left_out(record, edition))


def is_choice(record: Record, edition: str) -> bool:
    """Whether a record has a mark by which a short edition shows less."""
    return isinstance(record, Listed) and bool(edition in record.not_in or record.in_)


def _is_left_out(record: Record, edition: str) -> bool:
    return isinstance(record, Listed) and edition in record.not_in
