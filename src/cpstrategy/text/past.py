"""Past: whether a sentence tells of what was, so that what has ended may be named in it."""

import re

from cpstrategy.text.around import sentence_at
from cpstrategy.text.patterns import lazily

_TOLD = lazily(
    r"\b(?:abolish\w*|bec[ao]me|ceased|closed|dissolved|end(?:ed|s)|former(?:ly)?|merged"
    r"|no longer|predecessors?|previous(?:ly)?|renamed|repeal\w*|replac\w+|succeeded|successor"
    r"|superseded|took (?:on|over|the place)|transferred|until|used to|(?:was|were|then) called"
    r"|(?:duties|functions|roles?|services?|staff|work) (?:\w+ ){0,6}?(?:went|passed|moved) to"
    r"|handed (?:over|to)|wound up|absorbed|at th(?:at|e) time|in those days|as it then was)\b",
    re.IGNORECASE,
)
_YEAR = lazily(
    r"(?<![\d£])(?<!Act )(?<!Order )(?<!Measure )(?<!Regulations )(?<!Ireland\) )"
    r"(?:19|20)\d\d(?!\d|,\d)"
)


def tells_of_the_past(text: str, start: int, end: int, year: int) -> bool:
    """Whether the sentence of a part of a text says that something is over, or is of its time.

    It is of its time if it names a year up to the given one; the year of a law is none.
    """
    opening, closing = sentence_at(text, start, end)
    years = (int(match[0]) for match in _YEAR.finditer(text[opening:closing]))
    return tells_of_an_end(text, start, end) or any(year_named <= year for year_named in years)


def tells_of_an_end(text: str, start: int, end: int) -> bool:
    """Whether the sentence of a part of a text says that something is over."""
    opening, closing = sentence_at(text, start, end)
    told = (match.span() for match in _TOLD.finditer(text, opening, closing))
    return any(first < start or last > end for first, last in told)
