"""Listed: a record that people choose for some readers, or leave out of what they get."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, TypeVar

from pydantic import Field

from cpstrategy.model.ages import WrittenAges
from cpstrategy.model.base import Record, empty
from cpstrategy.text.ages import ALL_AGES, Ages, read_ages

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
    ages: WrittenAges = Field(
        "",
        description=(
            "Who it is for, such as `15 and over`: an edition for other ages leaves it out, and "
            "one for these and others says so."
        ),
    )

    @property
    def for_ages(self) -> Ages:
        """The ages that it is for: all where it names none, or words that nobody can count."""
        ages = read_ages(self.ages) if self.ages else None
        return Ages(min(ages), max(ages)) if ages else ALL_AGES


@dataclass(frozen=True, slots=True)
class Readers:
    """For whom records are chosen: the short edition of which marks are asked, and the ages."""

    edition: str = ""
    ages: Ages = ALL_AGES


def chosen(records: Sequence[L], readers: Readers) -> Sequence[L]:
    """Those of a list that are marked for a short edition; all if none of them is.

    What is marked to be left out of it is none of them, nor what is for others by its ages.
    """
    kept = [one for one in records if not _is_left_out(one, readers)]
    return [*marked(kept, readers.edition)] or (records if len(kept) == len(records) else kept)


def marked(records: Iterable[L], edition: str) -> Iterable[L]:
    """Those that somebody has marked for an edition."""
    return (one for one in records if isinstance(one, Listed) and edition in one.in_)


def is_chosen(record: Record, readers: Readers) -> bool:
    """Whether an edition shows a record that stands alone."""
    if not isinstance(record, Listed):
        return True
    is_for_others = bool(readers.edition and record.in_) and readers.edition not in record.in_
    return not (is_for_others or _is_left_out(record, readers))


def is_choice(record: Record, edition: str) -> bool:
    """Whether a record has a mark by which a short edition shows less."""
    return isinstance(record, Listed) and bool(edition in record.not_in or record.in_)


def _is_left_out(record: Record, readers: Readers) -> bool:
    if not isinstance(record, Listed):
        return False
    return readers.edition in record.not_in or not record.for_ages.meet(readers.ages)
