"""NUM025 odd-ages: ages that nobody has who is in care, or has left it."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.base import Record
from cpstrategy.model.edition import Edition
from cpstrategy.model.listed import Listed
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.ages import OLDEST, read_ages

_LAST = 25
"""Until then a council answers for those who have left care."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the ages of records and of the editions that are made."""
    for record in (*strategy.records, *strategy.supplies.editions):
        if isinstance(record, Listed | Edition) and _is_odd(record.ages):
            message = f"`{record.ages}` is older than those whom a council is a parent to"
            yield Finding(record.at("ages"), message, editions=_named(record))


def _is_odd(written: str) -> bool:
    ages = read_ages(written) if written else None
    return ages is not None and any(_LAST < age < OLDEST for age in ages)


def _named(record: Record) -> tuple[str, ...]:
    return (record.name,) if isinstance(record, Edition) else ()


UNIT = Rule(
    code="NUM025",
    name="odd-ages",
    severity=Severity.WARNING,
    summary="Ages that nobody has who is in care, or has left it.",
    why=(
        "What is for ages that no reader has, no reader gets: an edition for some ages leaves out "
        "what is for others. Often a digit is too many, or a year stands where an age belongs."
    ),
    hint="write the ages that you mean, from 0 to 25",
    bad="""\
vision: We want the best for every child.
helps:
  - {id: advocate, name: An advocate, phone: 01632 960000, ages: 8 to 71}
""",
    good="""\
vision: We want the best for every child.
helps:
  - {id: advocate, name: An advocate, phone: 01632 960000, ages: 8 to 17}
""",
    false_positives=(
        """\
services:
  - id: always
    name: Always Here
    text: We are here for you.
    offers:
      - {id: later, title: Later, ages: 25 and over, text: You can ring us.}
""",
    ),
    blind_spots="Ages in words, such as `when leaving care`, nobody can count.",
    check=check,
)
