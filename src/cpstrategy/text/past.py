"""Past: whether a sentence tells of what was, so that what has ended may be named in it."""

import re

from cpstrategy.text.around import sentence_at
from cpstrategy.text.patterns import lazily

_TOLD = lazily(
    r"\b(?:abolish\w*|bec[ao]me|ceased|closed|dissolved|end(?:ed|s)|former(?:ly)?|merged"
    r"|no longer|predecessors?|previous(?:ly)?|renamed|repeal\w*|replac\w+|succeeded|successor"
    r"|superseded|took (?:over|the place)|transferred|until|used to|was called|were called)\b",
    re.IGNORECASE,
)
_YEAR = lazily(r"(?<![\d£])(?<!Act )(?:19|20)\d\d(?!\d|,\d)")


def tells_of_the_past(text: str, start: int, end: int, year: int) -> bool:
    """Whether the sentence of a part of a text says that something is over, or is of its time.

    It is of its time if it names a year up to the given one; the year of an Act is none.
    """
    opening, closing = sentence_at(text, start, end)
    sentence = text[opening:closing]
    years = (int(match[0]) for match in _YEAR.finditer(sentence))
    return bool(_TOLD.search(sentence)) or any(year_named <= year for year_named in years)
