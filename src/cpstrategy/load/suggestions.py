"""Suggestions: the number or the date that somebody wrote in their own way."""

import re
from collections.abc import Iterator

from cpstrategy.model.season import parse_season
from cpstrategy.model.time import is_moment
from cpstrategy.text.lists.calendar import MONTHS
from cpstrategy.text.patterns import lazily

_SIGNS = {"%": "percent", "£": "pounds"}
_MONTHS = tuple(month[:3].lower() for month in MONTHS)
_DAY_FIRST = lazily(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{4}|\d{2})")
_IN_WORDS = lazily(
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?"
    r"(?:(?:by |end |of |the |early |late )*)"
    r"(?:(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+)?([a-z]{3})[a-z]*\.?,?\s+(\d{4})"
)
_MONTH_FIRST = lazily(r"([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_LOOSE = lazily(r"(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?")
_WITH_TIME = lazily(r"(\d{4}-\d{2}-\d{2})[t ]\d{1,2}[:.]\d{2}.*")
_QUARTER_ALONE = lazily(r"q(?:uarter )?([1-4])[ /]?(\d{4})")
_SEASON_ALONE = lazily(r"(spring|summer|autumn) (\d{4})")
_MILLIONS = lazily(r"£?([\d,]+(?:\.\d+)?) ?(k|thousand|m|mn|million|bn|billion)")
_SEASONS = {"spring": 5, "summer": 8, "autumn": 11}
_CURLY = " \t\n\xa0“”‘’"
"""What stands around a number that came from a word processor."""
_TIMES = {"k": 3, "t": 3, "m": 6, "b": 9}
_ONE_IN = lazily(r"(?:about )?(\d+|one) (?:in|out of|of) (\d+)")
_FEWER = lazily(r"(?:fewer than|less than|under|below|<) ?(\d+)")
_POINTED = lazily(r"\d{1,3}(?:\.\d{3})+")
_SYMBOLS = {
    **dict.fromkeys(("c", "*", "suppressed", "redacted", "s", "small", "#"), "small"),
    **dict.fromkeys(
        ("x", ":", "..", "not available", "unavailable", "-", "unknown"), "not-available"
    ),
    **dict.fromkeys(("z", "n/a", "na", "not applicable"), "not-applicable"),
    **dict.fromkeys(("secondary suppression", "secondary"), "secondary"),
    **dict.fromkeys(("low", "k", "~"), "low"),
    **dict.fromkeys(("u", "unreliable"), "unreliable"),
    **dict.fromkeys(("tbc", "tba", "not yet", "pending", "to follow"), "not-yet"),
}
"""What statisticians and officers write in the place of a number."""


def reason_meant(written: str) -> str:
    """The reason to withhold a figure that a sign such as `c` stands for, or a number of people."""
    words = written.strip().casefold()
    fewer = _FEWER.fullmatch(words)
    return fewer[1] if fewer else _SYMBOLS.get(words, "")


def unit_meant(written: str) -> str:
    """The unit that a number is written with, if any."""
    words = written.casefold()
    unit = next((name for sign, name in _SIGNS.items() if sign in words), "")
    return unit or ("percent" if _ONE_IN.fullmatch(words) else "")


def number_meant(written: str, *, whole: bool = False) -> str:
    """Return `1708` for `1,708`, `1200000` for `£1.2m` and `11.1` for `1 in 9`."""
    words = written.strip(_CURLY).casefold()
    bare = re.sub(r"[,%£\s]", "", words)
    if large := _MILLIONS.fullmatch(words):
        digits = large[1].replace(",", "")
        bare = f"{float(digits) * 10 ** _TIMES[large[2][0]]:.0f}"
    elif part := _ONE_IN.fullmatch(words):
        many, of = 1 if part[1] == "one" else int(part[1]), int(part[2])
        bare = f"{100 * many / of:.1f}".removesuffix(".0") if of else ""
    elif _POINTED.fullmatch(words):
        bare = words.replace(".", "")
    return bare if re.fullmatch(r"-?\d+" if whole else r"-?\d+(\.\d+)?", bare) else ""


def date_meant(written: str, *, may_be_season: bool = False) -> str:
    """Return `2023-09-30` for `30/09/2023`; nothing if no date is surely meant."""
    for year, *rest in _parts(written.strip().casefold()):
        date = "-".join([year, *(f"{part:02}" for part in rest if part)])
        if is_moment(date):
            return date
    quarter = _QUARTER_ALONE.fullmatch(written.strip().casefold())
    if quarter and may_be_season:
        first = int(quarter[2])
        return f"Q{quarter[1]} {first}/{(first + 1) % 100:02}"
    return ""


def date_hint(written: str, *, may_be_season: bool = False) -> str:
    """Return a hint such as "write `2023-09-30`" for `30/09/2023`; nothing if none is meant."""
    date = date_meant(written, may_be_season=may_be_season)
    if date.startswith("Q"):
        return (
            f"write `{date}` for that quarter of the financial year, or the month, as in `2025-09`"
        )
    if date:
        return f"write `{date}`"
    if season := parse_season(written):
        year, month = season.end
        return f"write a day, or the month in which it ended: `{year}-{month:02}`"
    if alone := _SEASON_ALONE.fullmatch(written.strip().casefold()):
        term = f"`{alone[1]} term {alone[2]}`, or " if may_be_season else ""
        return f"write {term}the month, as in `{alone[2]}-{_SEASONS[alone[1]]:02}`"
    return ""


def _parts(written: str) -> Iterator[tuple[str, int, int]]:
    """Year, month and day; in Britain the day comes before the month."""
    if match := _WITH_TIME.fullmatch(written):
        written = match[1]
    if match := _DAY_FIRST.fullmatch(written):
        yield match[3] if len(match[3]) == 4 else f"20{match[3]}", int(match[2]), int(match[1])
    elif match := _LOOSE.fullmatch(written):
        yield match[1], int(match[2]), int(match[3] or 0)
    elif (match := _IN_WORDS.fullmatch(written)) and match[2] in _MONTHS:
        yield match[3], _MONTHS.index(match[2]) + 1, int(match[1] or 0)
    elif (match := _MONTH_FIRST.fullmatch(written)) and match[1] in _MONTHS:
        yield match[3], _MONTHS.index(match[1]) + 1, int(match[2])
