"""Known titles: guidance, charters and plans, and where a text has another small word in one."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from cpstrategy.analysis.passages import Passage
from cpstrategy.analysis.vocabulary import vocabulary
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.text.normal_form import single_spaced, straight
from cpstrategy.text.patterns import lazily, small

_SMALL = r"(?:a|an|and|the|of|for|from|in|to|with|by|on)"
_PARTS = lazily(r"[,:;()]\s*")
_WORD = lazily(r"[^\W_](?:[\w’'-]*\w)?")
_IS_SMALL = lazily(rf"{_SMALL}\Z")
_DIGIT = lazily(r"\d")
_LEAST, _MOST = 12, 150
"""Letters of a title: a shorter one may be a turn of phrase, and a longer one is none."""


class OtherTitle(NamedTuple):
    """Words that are a known title but for a small word, and the title."""

    passage: Passage
    start: int
    end: int
    title: str


def other_titles(strategy: Strategy) -> Iterator[OtherTitle]:
    """Walk what has all words of a known title, and between them not those that it has."""
    words = vocabulary(strategy)
    for title in sorted(set(_known(strategy))):
        told = [word.casefold() for word in _WORD.findall(title)]
        large = [word for word in told if not _IS_SMALL.match(word)]
        pattern = re.compile(_written(large))
        rarest = max(large, key=len)
        for passage in words.containing((rarest,)):
            for match in islice(pattern.finditer(straight(small(passage.bare))), MOST_FINDS):
                written = [word.casefold() for word in _WORD.findall(match[0])]
                start = match.start()
                if written != _from_first(told, large) and passage.bare[start].isupper():
                    yield OtherTitle(passage, start, match.end(), title)


def _written(large: list[str]) -> str:
    between = rf"(?:\s+(?:{_SMALL}\s+){{0,2}})"
    return r"(?<!\w)" + between.join(map(re.escape, large)) + r"(?!\w)"


def _from_first(words: list[str], large: list[str]) -> list[str]:
    """The words of a title without an article before them, as sentences have their own."""
    return words[words.index(large[0]) :]


def _known(strategy: Strategy) -> Iterator[str]:
    """The titles with a small word between others, which alone can be another."""
    titles = [str(plan.title) for plan in strategy.plans]
    titles += [one.title for one in strategy.supplies.guidance]
    titles += [pack.act for pack in strategy.supplies.packs if pack.nation and pack.act]
    for part in (part for title in titles for part in _PARTS.split(straight(title))):
        words = [word.casefold() for word in _WORD.findall(part)]
        can_slip = any(map(_IS_SMALL.match, words[1:-1])) and not _DIGIT.search(part)
        has_two = sum(_IS_SMALL.match(word) is None for word in words) > 1
        if _LEAST <= len(part) <= _MOST and can_slip and has_two:
            yield single_spaced(part)
