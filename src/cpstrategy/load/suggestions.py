"""Suggestions: the number or the date that somebody wrote in their own way."""

import re
from collections.abc import Iterator

from cpstrategy.model.time import is_moment
from cpstrategy.text.lists.calendar import MONTHS
from cpstrategy.text.patterns import lazily

_SIGNS = {"%": "percent", "£": "pounds"}
_MONTHS = tuple(month[:3].lower() for month in MONTHS)
_DAY_FIRST = lazily(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})")
_IN_WORDS = lazily(r"(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3})[a-z]*\.?,?\s+(\d{4})")
_LOOSE = lazily(r"(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?")


def number_hint(written: str, *, whole: bool = False) -> str:
    """Return a hint such as "write `1708`" for `1,708`; nothing if no number is meant."""
    bare = re.sub(r"[,%£\s]", "", written)
    if not re.fullmatch(r"-?\d+" if whole else r"-?\d+(\.\d+)?", bare):
        return ""
    unit = next((name for sign, name in _SIGNS.items() if sign in written), "")
    return f"write `{bare}`" + (f"; `unit: {unit}` adds the sign" if unit else "")


def date_hint(written: str) -> str:
    """Return a hint such as "write `2023-09-30`" for `30/09/2023`; nothing if none is meant."""
    for year, *rest in _parts(written.strip().casefold()):
        date = "-".join([year, *(f"{part:02}" for part in rest if part)])
        if is_moment(date):
            return f"write `{date}`"
    return ""


def _parts(written: str) -> Iterator[tuple[str, int, int]]:
    """Year, month and day; in Britain the day comes before the month."""
    if match := _DAY_FIRST.fullmatch(written):
        yield match[3], int(match[2]), int(match[1])
    elif match := _LOOSE.fullmatch(written):
        yield match[1], int(match[2]), int(match[3] or 0)
    elif (match := _IN_WORDS.fullmatch(written)) and match[2] in _MONTHS:
        yield match[3], _MONTHS.index(match[2]) + 1, int(match[1] or 0)
