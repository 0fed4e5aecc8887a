"""Titled years: titles of strategies and plans with the years that stand beside them."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily

YEARS = (
    r"(?<![\d/.,-])(?P<first>20\d\d)\s?(?:to|until|-|–|—|/)\s?"
    r"(?P<last>20\d\d|\d\d)(?![\d/.,-]\d|\d)"
)
"""`2022 to 2025`, `2022-25`, in the groups `first` and `last`."""

_KINDS = r"(?:[Ss]trategy|[Pp]lan|[Pp]ledge|[Pp]romise|[Pp]olicy|[Ff]ramework)"
_TITLED = lazily(
    r"(?P<title>(?:\b[A-Z][\w’'-]{1,30}\s+(?:(?:and|for|of|the|in|to|&)\s+){0,2}){1,7}"
    rf"{_KINDS}),?\s+(?:\(|for\s+)?{YEARS}"
)
_OPENS = lazily(r"\A(?:The|Our|This|Its|Their|A|In|And)\s+")


class TitledYears(NamedTuple):
    """A title in small letters, where it begins, its years, and where these stand."""

    title: str
    begins: int
    years: tuple[int, int]
    start: int
    end: int

    def conflicts(self, other: tuple[int, int]) -> bool:
        """Whether one strategy cannot have both: the next one begins when it ends, at the most."""
        (first, last), (other_first, other_last) = self.years, other
        return self.years != other and max(first, other_first) < min(last, other_last)


def titled_years(text: str, most: int) -> Iterator[TitledYears]:
    """Walk the titles with years; a plan of a single year may be a part of a longer one."""
    for match in islice(_TITLED.finditer(text), most):
        years, title = years_of(match), plain_title(match["title"])
        # `The Strategy` may be anybody's.
        if years[1] - years[0] > 1 and " " in title:
            yield TitledYears(
                title, match.start("title"), years, match.start("first"), match.end("last")
            )


def plain_title(title: str) -> str:
    """The words by which two mentions are the same title."""
    return single_spaced(_OPENS.sub("", title)).casefold()


def years_of(match: re.Match[str]) -> tuple[int, int]:
    """The two years of a match, in four figures each."""
    first, last = match["first"], match["last"]
    return int(first), int(last if len(last) > 2 else first[:2] + last)
