"""NUM015 overlapping-bands: an age that is in two bands, or in none."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from cpstrategy.diagnostic import Severity
from cpstrategy.model.narrative import AgeBand
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_AGE = lazily(r"(?<!\d)\d{1,2}(?!\d)")
_UP_TO = lazily(r"\b(?:up to|to|until|till|under|below)\b[^\d]{0,15}\Z|(?<=\w)\s?[-–—]\s?\Z")
_BELOW = lazily(r"\b(?:under|below)\b[^\d]{0,15}\Z")
_AND_UNDER = lazily(r"(?: years?)?(?: old)? (?:and|or) (?:under|younger|below)\b")
_ABOVE = lazily(r"\b(?:over|above)\b[^\d]{0,15}\Z")
_FROM = lazily(r"\bfrom\b[^\d]{0,15}\Z")
_ONWARDS = lazily(
    r"\+|(?: years?)?(?: old)? (?:(?:and|or) (?:over|older|above|plus|up)|plus\b|onwards|until)"
)
_LEAVING = lazily(r"\b(?:leav\w+|left)\b")
_OLDEST = 99


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
    return f"ages from {first} are" if last == _OLDEST else f"ages {first} to {last} are"


def _band(record: AgeBand) -> _Band | None:
    words = record.ages.casefold()
    ages = list(_AGE.finditer(words))
    if not 1 <= len(ages) <= 2:
        return None
    numbers = [int(match[0]) for match in ages]
    before, after = words[: ages[0].start()], words[ages[-1].end() :]
    if len(numbers) == 2:
        return _Band(min(numbers), max(numbers), record)
    age = numbers[0]
    if _ONWARDS.match(after) or _FROM.search(before):
        return _Band(age, _OLDEST, record)
    if _ABOVE.search(before):
        return _Band(age + 1, _OLDEST, record)
    if _UP_TO.search(before) or _AND_UNDER.match(after):
        # `When leaving care, up to 25` begins when somebody leaves.
        if _LEAVING.search(words):
            return None
        return _Band(0, age - 1 if _BELOW.search(before) else age, record)
    return _Band(age, age, record)


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
