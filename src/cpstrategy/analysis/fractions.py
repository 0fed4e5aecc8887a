"""Fractions: shares that are told in words, such as `one in five of`, and their percentages."""

import re
from decimal import Decimal
from itertools import islice
from types import MappingProxyType

from cpstrategy.text.patterns import lazily, small

_FRACTION = lazily(
    r"\b(?:(?P<few>one|two|three|four|five|six|seven|eight|nine|\d)\s+(?:in|out\s+of)\s+(?:every\s+)?"
    r"(?P<of>two|three|four|five|six|seven|eight|nine|ten|\d\d?)"
    r"|(?P<half>half)|(?P<times>a|one|two|three|four)[\s-]+(?P<part>third|quarter|fifth|tenth)s?)"
    r"(?=\s+of\s)"
)
"""`One in five of`, `half of`, `two thirds of`, in small letters."""
_PARTS = MappingProxyType({"third": 3, "quarter": 4, "fifth": 5, "tenth": 10})
_NAMES = MappingProxyType(
    {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
    | {"eight": 8, "nine": 9, "ten": 10}
)
_MOST = 20


def fractions(words: str) -> list[tuple[int, int, Decimal]]:
    """The shares in words, and what percentage each is."""
    found = _FRACTION.finditer(small(words))
    return [(*match.span(), _percent_of(match)) for match in islice(found, _MOST)]


def _percent_of(fraction: re.Match[str]) -> Decimal:
    few, of, half, times, part = fraction.group("few", "of", "half", "times", "part")
    if half:
        return Decimal(50)
    parts = Decimal(_PARTS[part] if part else max(1, _number(of)))
    return (100 * _number(times or few) / parts).quantize(Decimal("0.1"))


def _number(name: str) -> int:
    return _NAMES.get(name) or int(name)
