"""Locales: how dates, numbers and plurals are written in the language of a document.

English needs nothing that takes long to load; of every other language Babel knows it, from CLDR.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from cpstrategy.text.lists.calendar import MONTHS

if TYPE_CHECKING:
    from babel import Locale

_FIELD = re.compile(r"'([^']*)'|d+|[ML]+|y+")


def is_english(language: str) -> bool:
    """Whether the words of the program are in the language of a document."""
    return language.partition("-")[0].lower() == "en"


def tell_date(language: str, year: int, month: int = 0, day: int = 0) -> str:
    """`30 September 2023`, `September 2023` or `2023`, as exact as it is known."""
    locale = _locale(language)
    if locale is None or not month:
        return " ".join(
            filter(None, (f"{day or ''}", MONTHS[month - 1] if month else "", f"{year}"))
        )
    pattern = locale.date_formats["long"] if day else locale.datetime_skeletons["yMMMM"]
    form = "format" if day else "stand-alone"
    told = {"d": f"{day}", "M": locale.months["format"]["wide"][month], "y": f"{year}"}
    told["L"] = locale.months[form]["wide"][month]
    return _FIELD.sub(
        lambda part: told[part[0][0]] if part[1] is None else part[1], pattern.pattern
    )


def tell_number(language: str, number: int) -> str:
    """`1,200`, with the sign between thousands that the language has."""
    locale = _locale(language)
    if locale is None:
        return f"{number:,}"
    from babel.numbers import format_decimal

    return format_decimal(number, locale=locale)


def plural_form(language: str, number: int) -> str:
    """`one` or `other`, or another of the categories of CLDR."""
    locale = _locale(language)
    if locale is None:
        return "one" if number == 1 else "other"
    return str(locale.plural_form(number))


@lru_cache(maxsize=32)
def _locale(language: str) -> "Locale | None":
    """What Babel knows of a language; nothing of English, nor of one that it does not know."""
    if is_english(language):
        return None
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return None
