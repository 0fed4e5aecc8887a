"""Season: quarters, terms and years that do not begin in January, as people write them."""

import re
from typing import NamedTuple

from cpstrategy.text.patterns import lazily

YEAR = r"(?P<year>\d{4})(?:[/-](?P<next>\d{2}|\d{4}))"
_QUARTER = lazily(rf"(?:q|quarter )(?P<quarter>[1-4])(?: of)? {YEAR}", re.IGNORECASE)
_TERM = lazily(
    r"(?P<term>autumn|spring|summer) term (?P<year>\d{4})(?:[/-](?P<next>\d{2}|\d{4}))?",
    re.IGNORECASE,
)
_YEAR = lazily(rf"(?:(?P<kind>financial|school|academic) year )?{YEAR}", re.IGNORECASE)
_TERMS = {"autumn": (9, 12), "spring": (1, 4), "summer": (4, 7)}
_YEARS = {"financial": (4, 3), "school": (9, 8), "academic": (9, 8)}


class Season(NamedTuple):
    """A stretch of months: the year and month of its ends, and what people call it."""

    start: tuple[int, int]
    end: tuple[int, int]
    name: str


def parse_season(written: str) -> Season | None:
    """Read `Q3 2025/26`, `2025/26`, `school year 2025/26` or `autumn term 2025`.

    A quarter, and a year without a word before it, are of the financial year. `2025-10` is a month
    and no year.
    """
    words = " ".join(written.split())
    for pattern, read in ((_QUARTER, _quarter), (_TERM, _term), (_YEAR, _year)):
        match = pattern.fullmatch(words)
        if match and _follows(match["year"], match["next"]):
            return read(match, int(match["year"]), _told(match))
    return None


def _follows(year: str, following: str | None) -> bool:
    if following is None:
        return True
    return int(following) == (int(year) + 1) % (10_000 if len(following) == 4 else 100)


def _told(match: re.Match[str]) -> str:
    following = match["next"]
    return f"{match['year']}/{following[-2:]}" if following else match["year"]


def _quarter(match: re.Match[str], year: int, told: str) -> Season:
    quarter = int(match["quarter"])
    year, first = (year, 3 * quarter + 1) if quarter < 4 else (year + 1, 1)
    return Season((year, first), (year, first + 2), f"Q{quarter} {told}")


def _term(match: re.Match[str], year: int, told: str) -> Season:
    term = match["term"].lower()
    first, last = _TERMS[term]
    if match["next"] and term != "autumn":
        year += 1
    return Season((year, first), (year, last), f"{term} term {told}")


def _year(match: re.Match[str], year: int, told: str) -> Season | None:
    kind = (match["kind"] or "").lower()
    if not kind and "-" in match[0] and len(match["next"]) == 2 and int(match["next"]) <= 12:
        return None
    first, last = _YEARS[kind or "financial"]
    name = f"{kind} year {told}" if kind else told
    return Season((year, first), (year + 1, last), name)
