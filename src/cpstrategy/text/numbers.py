"""Numbers: which numbers a text names, in figures or in words."""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from cpstrategy.text.lists.calendar import MONTHS
from cpstrategy.text.masking import mask, mask_cited
from cpstrategy.text.patterns import lazily
from cpstrategy.text.tokens import FIGURE

_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS: Mapping[str, int] = MappingProxyType(
    {word: value for value, word in enumerate(_SMALL)}
    | {word: value * 10 for value, word in enumerate(_TENS, 2)}
)
_TIMES: Mapping[str, int] = MappingProxyType(
    {"hundred": 100, "thousand": 1000, "million": 1_000_000}
)
_ALSO: Mapping[str, int] = MappingProxyType(
    dict.fromkeys(("both", "couple", "double", "fortnight", "fortnightly", "half", "pair"), 2)
    | dict.fromkeys(("second", "secondly", "twice", "twins"), 2)
    | dict.fromkeys(("quarter", "quarterly", "quarters", "fourth"), 4)
    | {"third": 3, "thirds": 3, "thirdly": 3, "triple": 3, "fifth": 5, "sixth": 6, "seventh": 7}
    | {"eighth": 8, "ninth": 9, "tenth": 10, "decade": 10, "dozen": 12}
    | dict.fromkeys(("annual", "annually", "year", "yearly"), 12)
    | {month.lower(): number for number, month in enumerate(MONTHS, 1)}
)
"""Words that may be told as a number: who meets fortnightly meets every 2 weeks."""

_LETTERS = lazily(r"[^\W\d_]+")
_MARKER = lazily(r"(?m)^[ \t]*\d{1,3}[.)][ \t]+")
_SHORT_YEAR = lazily(r"\b(\d\d)\d\d\s?[/–-]\s?(\d\d)\b")
_SCALE = "|".join(_TIMES)
_NAMES = (*_WORDS, *_TIMES)
_OPENS = rf"(?<![^\W_])(?=[{''.join(sorted({name[0] for name in _NAMES}))}])"
"""Where a number may begin that is spelled out: a glance at one letter spares trying all names."""
_NAME = "|".join(_NAMES)
_DIGIT = lazily(r"\d")
_ANY_NAME = lazily(rf"{_OPENS}(?:{_NAME})(?![^\W_])")
_SCALED = lazily(rf"({FIGURE.pattern})(?:[\s-]+({_SCALE})\b)?", re.IGNORECASE)
_SPELLED = lazily(
    rf"{_OPENS}(?:(?:{_SCALE})\s+and\s+|(?:{_NAME})[\s-]+)*(?:{_NAME})(?![^\W_])", re.IGNORECASE
)


SPELLED_SMALL = rf"(?:{'|'.join(sorted((*_SMALL, *_TENS), key=len, reverse=True))})"
"""A number up to twenty, or a round one, as it is spelled; for patterns of any letters."""


def small_number(written: str) -> Decimal:
    """The number of figures, or of such a word."""
    return Decimal(_WORDS.get(written.lower(), written))


class NumberMention(NamedTuple):
    """A number and where in the text it is named."""

    value: Decimal
    start: int
    end: int


@lru_cache(maxsize=1 << 14)
def number_mentions(words: str) -> tuple[NumberMention, ...]:
    """The numbers of a text: figures first, of `£1.5 million` twice, then what is spelled out.

    References, addresses and the marks of a numbered list are no numbers.
    """
    return tuple(_mentions(words))


def _mentions(words: str) -> Iterator[NumberMention]:
    # Most texts name none, and looking closely takes long.
    has_figures, has_names = _DIGIT.search(words), _ANY_NAME.search(words.lower())
    if not (has_figures or has_names):
        return
    bare = mask_cited(words)
    if has_figures:
        bare = mask(_MARKER, bare)
    for match in _SCALED.finditer(bare) if has_figures else ():
        value = Decimal(match[1].strip("£%").replace(",", ""))
        yield NumberMention(value, match.start(), match.end(1))
        if match[2]:
            yield NumberMention(value * _TIMES[match[2].casefold()], *match.span())
    rest = mask(_SCALED, bare) if has_figures else bare
    for match in _SPELLED.finditer(rest) if has_names else ():
        for value in spelled(_LETTERS.findall(match[0].casefold())):
            yield NumberMention(value, *match.span())


def is_number(word: str) -> bool:
    """Whether a word in small letters is a number, or a part of one."""
    return word in _WORDS or word in _TIMES or _DIGIT.search(word) is not None


def numbers(words: str) -> frozenset[Decimal]:
    """The numbers named in a text, whatever they count; without 1, as `one` is mostly no number."""
    return frozenset(mention.value for mention in number_mentions(words) if mention.value != 1)


@lru_cache(maxsize=1 << 12)
def hinted(words: str) -> frozenset[Decimal]:
    """The numbers that a text gives a reason to name: also those in `twice`, `May` or `2022/23`."""
    folded = _LETTERS.findall(words.casefold())
    return frozenset(
        (
            *(mention.value for mention in number_mentions(words)),
            *(Decimal(_ALSO[word]) for word in folded if word in _ALSO),
            *(Decimal(century + year) for century, year in _SHORT_YEAR.findall(words)),
        )
    )


def spelled(words: Iterable[str]) -> Iterator[Decimal]:
    """Read number words in small letters: `twenty one` is 21, but `two one` are 2 and 1."""
    total = current = 0
    last = ""
    for word in words:
        if word in _TIMES:
            current = (current or 1) * _TIMES[word]
            if _TIMES[word] > 100:
                total, current = total + current, 0
        elif word in _WORDS:
            if last and last not in _TIMES and not (last in _TENS and _WORDS[word] < 10):
                yield Decimal(total + current)
                total = current = 0
            current += _WORDS[word]
        last = word if word != "and" else last
    if last:
        yield Decimal(total + current)
