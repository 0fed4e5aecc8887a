"""Tellings: patterns of what is told of children beside a name, and of which names it is enough."""

import re
from collections.abc import Callable
from enum import IntEnum
from typing import NamedTuple, cast

from cpstrategy.text.patterns import lazily


class Trust(IntEnum):
    """How surely a word with a capital is somebody's first name."""

    NONE = 0
    PLACE = 1
    """A name that is a place or a month as well."""
    UNLISTED = 2
    """In no list of words, of names or of places."""
    WORD = 3
    """A name that is a word as well, such as `Hope`."""
    NAME = 4


class Telling(NamedTuple):
    """What some words beside a name tell of, their pattern, and which names may stand there."""

    of: str
    pattern: re.Pattern[str]
    least: Trust


class _Opened:
    """A pattern in two pieces: the whole is compiled only where its opening and a word stand.

    The opening is one that many share, and there is one way only in which it can match.
    """

    def __init__(self, opening: re.Pattern[str], firsts: tuple[str, ...], rest: str) -> None:
        self.opening, self.firsts = opening, firsts
        self.whole = lazily(opening.pattern + rest)

    def match(self, words: str, start: int) -> re.Match[str] | None:
        """Match as the whole pattern would."""
        opening = self.opening.match(words, start)
        may_match = opening is not None and words.startswith(self.firsts, opening.end())
        return self.whole.match(words, start) if may_match else None


def opened(opening: re.Pattern[str], *firsts: str) -> Callable[[str], re.Pattern[str]]:
    """Make patterns of what follows an opening, if it begins with one of some words or letters."""

    def pattern(rest: str) -> re.Pattern[str]:
        return cast("re.Pattern[str]", _Opened(opening, firsts or ("",), rest))

    return pattern


Made = Callable[[str], re.Pattern[str]]


def sure(of: str, pattern: str, made: Made = lazily) -> Telling:
    """What is told of children and young people only."""
    return Telling(of, made(pattern), Trust.PLACE)


def likely(of: str, pattern: str, made: Made = lazily) -> Telling:
    """What may be told of a place as well."""
    return Telling(of, made(pattern), Trust.UNLISTED)


def weak(of: str, pattern: str, least: Trust = Trust.NAME, made: Made = lazily) -> Telling:
    """What may be told of anything that has a name."""
    return Telling(of, made(pattern), least)
