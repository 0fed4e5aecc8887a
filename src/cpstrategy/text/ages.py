"""Ages: a span of years that people wrote as `8 to 11`, `15 and over` or `up to 12`."""

import re
from typing import NamedTuple

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

YOUNGEST, OLDEST = 0, 99
"""What a span ends at that nobody has ended."""


class Ages(NamedTuple):
    """The first and the last age, both included."""

    first: int
    last: int

    def meet(self, others: "Ages") -> bool:
        """Whether anybody is of an age in both."""
        return self.first <= others.last and others.first <= self.last

    def are_within(self, others: "Ages") -> bool:
        """Whether everybody of these ages is of the others too."""
        return others.first <= self.first and self.last <= others.last


ALL_AGES = Ages(YOUNGEST, OLDEST)


def read_ages(written: str) -> Ages | None:
    """The ages in some words, as they are written; None if these say no more than when to begin."""
    words = written.casefold()
    ages = list(_AGE.finditer(words))
    if not 1 <= len(ages) <= 2:
        return None
    first, last = int(ages[0][0]), int(ages[-1][0])
    if len(ages) == 2:
        return Ages(first, last)
    return _with_one_end(first, words, ages[0])


def _with_one_end(age: int, words: str, place: re.Match[str]) -> Ages | None:
    before, after = words[: place.start()], words[place.end() :]
    if _ONWARDS.match(after) or _FROM.search(before):
        return Ages(age, OLDEST)
    if _ABOVE.search(before):
        return Ages(age + 1, OLDEST)
    if _UP_TO.search(before) or _AND_UNDER.match(after):
        # `When leaving care, up to 25` begins when somebody leaves.
        if _LEAVING.search(words):
            return None
        return Ages(YOUNGEST, age - 1 if _BELOW.search(before) else age)
    return Ages(age, age)
