"""NUM015 overlapping-bands: an age that is in two bands, or in none."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from cpstrategy.diagnostic import Severity
from cpstrategy.model.narrative import AgeBand
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.ages import OLDEST, read_ages


class _Band(NamedTuple):
    """A band with its first and last age, both included."""

    first: int
    last: int
    record: AgeBand


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare neighbours by age; a band whose ages cannot be read may fill any gap."""
    unsorted = [band for record in strategy.age_bands if (band := _band(record))]
    bands = sorted(unsorted, key=lambda band: (band.first, band.last))
    for before, after in pairwise(bands):
        related = ((before.record.at("ages"), "the other band"),)
        if after.first <= before.last:
            ages = _ages(after.first, min(before.last, after.last))
            message = f"{ages} in two bands: `{before.record.ages}` and `{after.record.ages}`"
            yield Finding(after.record.at("ages"), message, related=related)
        elif after.first > before.last + 1 and len(bands) == len(strategy.age_bands):
            ages = _ages(before.last + 1, after.first - 1)
            message = f"{ages} between `{before.record.ages}` and `{after.record.ages}`, in no band"
            yield Finding(after.record.at("ages"), message, related=related)


def _ages(first: int, last: int) -> str:
    if first == last:
        return f"age {first} is"
    return f"ages from {first} are" if last == OLDEST else f"ages {first} to {last} are"


def _band(record: AgeBand) -> _Band | None:
    ages = read_ages(record.ages)
    return _Band(min(ages), max(ages), record) if ages else None


UNIT = Rule(
    code="NUM015",
    name="overlapping-bands",
    severity=Severity.WARNING,
    summary="An age is in two age bands, or in none.",
    why=("A child of that age, and whoever looks after them, cannot tell what is meant for them."),
    hint="let each band begin one year after the last one ends, such as `5 to 11` and `12 to 17`",
    bad="""\
age-bands:
  - {id: younger, ages: Up to 12, text: You choose how your room looks.}
  - {id: older, ages: 12 to 17, text: You help to write your own plan.}
""",
    good="""\
age-bands:
  - {id: younger, ages: Up to 11, text: You choose how your room looks.}
  - {id: older, ages: 12 to 17, text: You help to write your own plan.}
""",
    false_positives=(
        """\
age-bands:
  - {id: small, ages: Under 5, text: You have time to play.}
  - {id: younger, ages: 5-11, text: You choose how your room looks.}
  - {id: older, ages: 12+, text: You help to write your own plan.}
""",
        """\
age-bands:
  - {id: small, ages: Before school, text: You have time to play.}
  - {id: older, ages: 16 and over, text: You help to write your own plan.}
  - {id: leavers, ages: "When leaving care, up to 25", text: You have an adviser.}
""",
    ),
    blind_spots=(
        "Offers of a service may overlap, so only `age-bands` are compared. A band that has no "
        "ages in figures may fill a gap, and none is told then."
    ),
    check=check,
)
