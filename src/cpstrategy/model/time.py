"""Time: dates that may be no more exact than a month or a year, and periods between them."""

import re
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from cpstrategy.model.base import Record

_WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A year, a month of a year or a day; month and day are 0 where they are not known."""

    year: int
    month: int = 0
    day: int = 0

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
    match = _WRITTEN.fullmatch(str(written))
    if not match:
        raise PydanticCustomError("not_a_date", "a date is written 2023-09-30, or 2023-09, or 2023")
    moment = Moment(*(int(part or 0) for part in match.groups()))
    if not _exists(moment, has_month=bool(match[2]), has_day=bool(match[3])):
        raise PydanticCustomError("no_such_date", "there is no such day in the calendar")
    return moment


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
    leap = moment.year % 4 == 0 and (moment.year % 100 != 0 or moment.year % 400 == 0)
    days = 29 if moment.month == 2 and leap else _DAYS[moment.month - 1]
    return 1 <= moment.day <= days


When = Annotated[
    Moment,
    BeforeValidator(parse_moment),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}),
]


class Period(Record):
    """A stretch of time, both ends included."""

    start: When = Field(alias="from", description="First year, month or day.")
    end: When = Field(alias="to", description="Last year, month or day.")
    name: str = Field("", description="What it is called, such as `academic year 2022/23`.")

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> "Period":
        parts = zip(self.start.parts, self.end.parts, strict=True)
        pairs = [(first, last) for first, last in parts if first and last]
        if [first for first, _ in pairs] > [last for _, last in pairs]:
            raise ValueError("ends before it begins", "check `from:` and `to:`")
        return self
