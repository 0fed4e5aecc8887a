"""Directions: words that say whether a number grows or falls, from one value to another."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from cpstrategy.text.lists.calendar import MONTHS
from cpstrategy.text.numbers import number_mentions
from cpstrategy.text.patterns import lazily

UP = (
    r"(?:rose|rises?|risen|rising|increas(?:e[ds]?|ing)|grew|grown|grows|growing|growth"
    r"|g(?:one|oes|oing)\s+up|went\s+up|climbed)"
)
"""Verbs and nouns of growth: `improved` is none, since a wait improves from 12 weeks to 8."""

BETTER_IF_MORE = (
    r"\b(?:attendance|attainment|take-up|uptake|participation|satisfaction|retention|stability)\b"
    r"[^.!?;:\d\n]{0,40}?\bimprov(?:ed?|es|ing)\b"
)
"""What improves by growing, and nothing that gets better by being less."""

DOWN = (
    r"(?:f[ae]ll(?:s|en|ing)?|decreas(?:e[ds]?|ing)|drop(?:s|ped|ping)?|reduc(?:e[ds]?|ing|tion)"
    r"|declin(?:e[ds]?|ing)|g(?:one|oes|oing)\s+down|went\s+down|shrank|shrunk)"
)
_STEMS = (
    *("rose", "rise", "risi", "increas", "grew", "grow", "climb", " up", "fall", "fell", "decreas"),
    "improv",
    *("drop", "reduc", "declin", " down", "shr"),
)
_SMALL = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
    r"|fifty|sixty|seventy|eighty|ninety)"
)
NUMBER = (
    r"(?:(?<![\w.,/£-])£?(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,4})?(?:\s?%|\s+per\s?cent\b)?"
    rf"(?![\w/-]|[.,]\d)|\b{_SMALL}\b(?!-))"
)
"""A number in small letters: no part of a date, of a range or of a word."""

_WHEN = r"(?:,?\s+\(?(?:in|at|by|since)\s+(?:[a-z]{1,12}\s+){0,3}(?:19|20)\d\d(?:/\d\d)?\)?)?"
FROM_TO = (
    rf"\bfrom\s+(?P<old>{NUMBER})(?P<unit>(?:\s+(?!to\b)[a-z’'-]{{1,20}}){{0,4}}?){_WHEN},?\s+to\s+"
    rf"(?P<new>{NUMBER})(?P<after>\s+[a-z]{{1,20}})?"
)
"""`from 50 children in 2024 to 40`, in small letters."""

TO_FROM = (
    rf"\bto\s+(?P<new>{NUMBER})(?P<after>(?:\s+(?!from\b)[a-z’'-]{{1,20}}){{0,4}}?){_WHEN},?\s+from\s+"
    rf"(?P<old>{NUMBER})(?P<unit>\s+[a-z]{{1,20}})?"
)
"""`to 40 children from 50`."""

_COUNTED = lazily(rf"\bfrom\s+(?:£?\d|{_SMALL}\b)")
_YEAR = lazily(r"(?:19|20)\d\d\Z")
_UNITS = frozenset(("day", "week", "month", "year", "hour", "minute", "pound", "pence", "mile"))
_NOT_COUNTED = frozenset(month.lower() for month in MONTHS) | {"am", "pm", "year-olds", "year-old"}


def may_tell_a_change(text: str) -> bool:
    """Whether a text in small letters has a number from which, and a word for more or fewer."""
    return (
        "from " in text
        and any(map(text.__contains__, _STEMS))
        and _COUNTED.search(text) is not None
    )


class ValueChange(NamedTuple):
    """Two values of one thing, the former and the later."""

    old: Decimal
    new: Decimal
    in_percent: bool


def change(match: re.Match[str]) -> ValueChange | None:
    """What a match tells, with its groups `old` and `new`; nothing where they are no such pair."""
    given = match.groupdict()
    old, new = (given[name].strip() for name in ("old", "new"))
    units = [_first_word(given.get(name)) for name in ("unit", "after")]
    if _YEAR.match(old) or _YEAR.match(new) or _NOT_COUNTED & set(units):
        return None
    if units[0] != units[1] and set(units) <= _UNITS:
        return None
    if _is_percent(old) != _is_percent(new) or old.startswith("£") != new.startswith("£"):
        return None
    values = [mention.value for text in (old, new) for mention in islice(number_mentions(text), 1)]
    return ValueChange(values[0], values[1], _is_percent(old)) if len(values) > 1 else None


def _first_word(words: str | None) -> str:
    return next(iter((words or "").split()), "").removesuffix("s")


def _is_percent(number: str) -> bool:
    return number.endswith(("%", "cent"))


def found(
    pattern: re.Pattern[str], text: str, most: int
) -> Iterator[tuple[re.Match[str], ValueChange]]:
    """Walk what a pattern with `old` and `new` finds, each with the change."""
    for match in islice(pattern.finditer(text), most):
        if told := change(match):
            yield match, told
