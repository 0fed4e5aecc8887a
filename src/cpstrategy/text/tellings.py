"""Tellings: patterns of what is told of children beside a name, and of which names it is enough."""

import re
from enum import IntEnum
from typing import NamedTuple

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
    is_weak: bool = False


def sure(of: str, pattern: str) -> Telling:
    """What is told of children and young people only."""
    return Telling(of, lazily(pattern), Trust.PLACE)


def likely(of: str, pattern: str) -> Telling:
    """What may be told of a place as well."""
    return Telling(of, lazily(pattern), Trust.UNLISTED)


def weak(of: str, pattern: str, least: Trust = Trust.NAME) -> Telling:
    """What may be told of anything that has a name."""
    return Telling(of, lazily(pattern), least, is_weak=True)
