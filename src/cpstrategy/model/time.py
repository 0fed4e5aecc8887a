"""Time: dates that may be no more exact than a month or a year, and periods between them."""

import re
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from cpstrategy.model.base import Record
from cpstrategy.model.season import parse_season
from cpstrategy.text.days import days_in

_WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_ENDS = re.compile(r"\s*(.+?)(?:\s+to\s+|\s*–\s*|(?<=\b\d{4})\s*-\s*(?=\d{4}\b))(.+?)\s*")


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A year, a month of a year or a day; month and day are 0 where they are not known.

    `name` is what people call it, if that is no date, such as `Q3 2025/26`: then the month is that
    in which it ends, or of a beginning that in which it begins.
    """

    year: int
    month: int = 0
    day: int = 0
    name: str = ""

    @property
    def parts(self) -> tuple[int, int, int]:
        """Year, month and day."""
        return self.year, self.month, self.day

    def is_before(self, other: "Moment") -> bool:
        """Whether it is over when the other begins, as far as both are exact."""
        mine, theirs = self.parts, other.parts
        depth = next((i for i, pair in enumerate(zip(mine, theirs, strict=True)) if 0 in pair), 3)
        return mine[:depth] < theirs[:depth]


def parse_moment(written: Any) -> Moment:
    """Read `2023`, `2023-09` or `2023-09-30`."""
    if isinstance(written, Moment):
        return written
    match = _WRITTEN.fullmatch(str(written).strip())
    if not match:
        raise PydanticCustomError("not_a_date", "a date is written 2023-09-30, or 2023-09, or 2023")
    year, month, day = (int(part or 0) for part in match.groups())
    moment = Moment(year, month, day)
    if not _exists(moment, has_month=bool(match[2]), has_day=bool(match[3])):
        raise PydanticCustomError("no_such_date", "there is no such day in the calendar")
    return moment


def parse_timing(written: Any) -> Moment:
    """Read a date, or the end of a quarter, a term or a year such as `2025/26`."""
    season = None if isinstance(written, Moment) else parse_season(str(written))
    return Moment(*season.end, name=season.name) if season else _dated(written)


def parse_beginning(written: Any) -> Moment:
    """Read a date, or the beginning of a quarter, a term or a year such as `2025/26`."""
    season = None if isinstance(written, Moment) else parse_season(str(written))
    return Moment(*season.start, name=season.name) if season else _dated(written)


def _dated(written: Any) -> Moment:
    try:
        return parse_moment(written)
    except PydanticCustomError as error:
        if error.type != "not_a_date":
            raise
        raise PydanticCustomError("not_a_time", "a time is a date or a quarter") from None


def is_moment(written: str) -> bool:
    """Whether a text is a date as content writes it."""
    try:
        parse_moment(written)
    except PydanticCustomError:
        return False
    return True


def _exists(moment: Moment, *, has_month: bool, has_day: bool) -> bool:
    if has_month and not 1 <= moment.month <= 12:
        return False
    if not has_day:
        return True
    return 1 <= moment.day <= days_in(moment.year, moment.month)


When = Annotated[
    Moment,
    BeforeValidator(parse_moment),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}),
]


Timing = Annotated[Moment, BeforeValidator(parse_timing), WithJsonSchema({"type": "string"})]
"""A date, or a quarter, a term or a year as people name it: `Q3 2025/26` is over when it ends."""

_Beginning = Annotated[Moment, BeforeValidator(parse_beginning), WithJsonSchema({"type": "string"})]


class Period(Record):
    """A stretch of time, both ends included: also written `2025/26`, or `2023 to 2026`."""

    shorthand: ClassVar[str] = "start"

    start: _Beginning = Field(alias="from", description="First year, month or day.")
    end: Timing = Field(alias="to", description="Last year, month or day.")
    name: str = Field("", description="What it is called, such as `academic year 2022/23`.")

    @classmethod
    def from_text(cls, written: str) -> dict[str, str]:
        """One year, month or quarter is both ends; so are two with `to` or a dash between."""
        ends = _ENDS.fullmatch(written)
        first, last = ends.groups() if ends else (written, written)
        return {"from": first, "to": last}

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> "Period":
        parts = zip(self.start.parts, self.end.parts, strict=True)
        pairs = [(first, last) for first, last in parts if first and last]
        if [first for first, _ in pairs] > [last for _, last in pairs]:
            raise ValueError("ends before it begins", "check `from:` and `to:`")
        return self
