"""Amounts: percentages and counts in a text, typed or cited, and what they come to."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from cpstrategy.invariants import present
from cpstrategy.model.evidence import Statistic, Unit
from cpstrategy.model.strategy import Index, Strategy
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.text.patterns import lazily

_CITED = r"\{stat:[^{}\s.]{1,80}\}"
_ENDS = r"(?![\w%])(?!\s?%|\s+per\s?cent|[.,]\d)"

PERCENT = rf"(?:(?<![\w£.,/-])\d{{1,4}}(?:\.\d{{1,4}})?\s?(?:%|per\s?cent\b)|{_CITED})"
"""What may be a percentage, in small letters; whether a cited figure is one, `read` says."""

COUNT = rf"(?:(?<![\w£.,/-])(?:\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,9}}){_ENDS}|{_CITED})"
"""What may be a number of people; whether a cited figure is one, `read` says."""

HEDGED = lazily(
    r"(?:\b(?:about|almost|approximately|around|at least|at most|fewer than|just|less than"
    r"|more than|nearly|over|roughly|some|to|under|up to|well)|[~<>≈≤≥±–—-])\s*\Z",
    re.IGNORECASE,
)
"""What stands before a number that is not meant to the letter, or ends a range."""

_TYPED = lazily(r"[\d,.]+")


def part(words: str, match: re.Match[str], group: str) -> str:
    """A group of a match in small letters, as it is written."""
    start, end = match.span(group)
    return words[start:end]


def percentages(strategy: Strategy) -> Iterator[FieldWords]:
    """Walk the words of the council that may tell a percentage, typed or cited."""
    texts = strategy.containing("%", "{stat:", " cent", "percent")
    return (words for words in texts if words.voice is Voice.COUNCIL)


class Amount(NamedTuple):
    """A number with its unit."""

    value: Decimal
    unit: Unit

    @property
    def told(self) -> str:
        """As it is printed: `47%` or `1,200`."""
        return f"{self.value:,f}%" if self.unit == "percent" else f"{self.value:,f}"


def read(written: str, index: Index) -> Amount | None:
    """What a piece of text that fits one of the patterns comes to; nothing if it is not told."""
    if not written.startswith("{"):
        digits = present(_TYPED.match(written))
        is_percent = len(digits[0]) < len(written)
        return Amount(Decimal(digits[0].replace(",", "")), "percent" if is_percent else "count")
    statistic = index.get(("stat", written[len("{stat:") : -1]))
    return amount_of(statistic) if isinstance(statistic, Statistic) else None


def percent(written: str, index: Index) -> Decimal | None:
    """The percentage that a piece of text types or cites, if it is one."""
    amount = read(written, index)
    return amount.value if amount and amount.unit == "percent" else None


def count(written: str, index: Index) -> int | None:
    """The whole number above 0 that a piece of text types or cites, if it is one."""
    amount = read(written, index)
    if amount is None or amount.unit != "count":
        return None
    return int(amount.value) if amount.value > 0 and amount.value % 1 == 0 else None


def amount_of(statistic: Statistic) -> Amount | None:
    """What readers are told of a statistic, without the zeros behind it; nothing if withheld."""
    if statistic.told is None:
        return None
    # `48.0` is printed as 48.
    return Amount(Decimal(f"{statistic.told.normalize():f}"), statistic.unit)


def base_of(statistic: Statistic, index: Index) -> int | None:
    """How many people a percentage is of, if that is known for the same date."""
    if statistic.base is not None:
        return statistic.base
    base = index.get(("stat", statistic.base_statistic))
    if not isinstance(base, Statistic) or _at_another_time(statistic, base):
        return None
    amount = amount_of(base)
    return int(amount.value) if amount and amount.unit == "count" and amount.value > 0 else None


def _at_another_time(statistic: Statistic, base: Statistic) -> bool:
    first, second = statistic.as_at, base.as_at
    if first is None or second is None:
        return False
    return first.is_before(second) or second.is_before(first)
