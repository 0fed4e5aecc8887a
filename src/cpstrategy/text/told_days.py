"""Told days: what in words says of which time they are, so that `in the last year` can count."""

import re

from cpstrategy.text.lists.calendar import MONTHS
from cpstrategy.text.patterns import lazily, small

_YEAR = r"(?:19|20)\d\d\b"
_TOLD = lazily(
    rf"\b(?:(?:{'|'.join(map(str.lower, MONTHS))}) {_YEAR}"
    r"|(?:during|for|in|over|since|throughout) (?:(?:all|the|of|whole|academic|calendar|financial"
    rf"|school|year|half|end|spring|summer|autumn|winter) ){{0,4}}{_YEAR}(?:[/–-]\d\d(?:\d\d)?\b)?)"
)
_TIME = lazily(rf"\b(?:{'|'.join(map(str.lower, MONTHS))}|{_YEAR})\b")
_SHARE = lazily(r"\d[\d.,]{0,9}(?:%| per ?cent)")
_NUMBER = lazily(r"(?<![\d.,/–-])\d+(?:,\d{3})*\b(?!%| per ?cent|[/.,]\d)")
_PARAGRAPH = "\n\n"
_FAR = 1000
"""So many characters before a place may tell its day: no paragraph that is read is longer."""


def tells_a_day(words: str) -> bool:
    """Whether a month or a year is told, in which something is or was."""
    return _TOLD.search(small(words)) is not None


def tell_other_times(first: str, second: str) -> bool:
    """Whether two texts name months or years, and each has its own."""
    return _differ(_TIME, small(first), small(second))


def tell_other_figures(first: str, second: str) -> bool:
    """Whether two texts tell times, shares or numbers, and each has its own of one kind."""
    ours, theirs = small(first), small(second)
    return any(_differ(kind, ours, theirs) for kind in (_TIME, _SHARE, _NUMBER))


def _differ(kind: re.Pattern[str], first: str, second: str) -> bool:
    ours, theirs = set(kind.findall(first)), set(kind.findall(second))
    return bool(ours - theirs) and bool(theirs - ours)


def is_told_before(text: str, start: int) -> bool:
    """Whether the paragraph of a place, or the words that lead to its list, tell a day."""
    near = text[max(0, start - _FAR) : start]
    before, _, here = near.rpartition(_PARAGRAPH)
    lead_in = before.rpartition(_PARAGRAPH)[2].rstrip()
    return tells_a_day(here) or (lead_in.endswith(":") and tells_a_day(lead_in))
