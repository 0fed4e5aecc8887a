"""Naming: a known name written in another way: other order, other spelling, other capitals."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from cpstrategy.text.name_words import Token, is_capital, tokens_of
from cpstrategy.text.nearest import nearest
from cpstrategy.text.patterns import lazily

_APART = lazily(r"[^\s\w&'’/-]")
_PART = lazily(r"\w+")
_ARTICLES = frozenset({"a", "an", "the"})
_LONG = 5


class Difference(StrEnum):
    """How a name is written otherwise."""

    ORDER = "its words are in another order"
    SPELLING = "it is spelt in another way"
    CAPITALS = "it has other capitals"
    ARTICLE = "its article comes and goes"


class Variant(NamedTuple):
    """A name as it is known, where it is written in another way, and in which."""

    name: str
    start: int
    end: int
    difference: Difference


class _Name(NamedTuple):
    """A name with its words; `article` is its first word if it is one."""

    name: str
    words: tuple[Token, ...]
    article: str
    anchors: tuple[str, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """Its words in small letters."""
        return tuple(word.key for word in self.words)


class Names(NamedTuple):
    """Names by those of their words that they are looked for with, and all of them as written.

    `beside` is a pattern of these words beside another one that has a capital.
    """

    by_anchor: Mapping[str, tuple[_Name, ...]]
    as_written: tuple[str, ...]
    beside: re.Pattern[str]

    def find(self, text: str) -> Iterator[Variant]:
        """Walk the places where a name is written otherwise."""
        if not self.beside.search(text):
            return
        rest = _without(self.as_written, text)
        tokens = list(tokens_of(rest)) if self.beside.search(rest) else []
        compared: set[tuple[str, int]] = set()
        for position, token in enumerate(tokens):
            for name in self.by_anchor.get(token.written, ()):
                for first in range(max(position - len(name.keys) + 1, 0), position + 1):
                    if (name.name, first) not in compared:
                        compared.add((name.name, first))
                        yield from _compared(name, tokens, first, rest)


def names_of(names: Iterable[str], text: str) -> Names:
    """Prepare names that nothing else is called, two capitals at least, for parts of a text.

    Words that the text has in the names alone, as they are known, are not looked for.
    """
    by_anchor: defaultdict[str, tuple[_Name, ...]] = defaultdict(tuple)
    prepared = [name for name in map(_prepared, dict.fromkeys(names)) if name]
    as_written = tuple(name.name for name in prepared)
    rest = _without(as_written, text)
    for name in prepared:
        for anchor in name.anchors:
            if anchor in rest:
                by_anchor[anchor] += (name,)
    return Names(by_anchor, as_written, _beside(by_anchor))


def anchors_of(names: Iterable[str]) -> frozenset[str]:
    """The words without one of which no text has any of some names; an apostrophe parts words."""
    prepared = (name for name in map(_prepared, names) if name)
    anchors = (anchor for name in prepared for anchor in name.anchors)
    return frozenset(part for anchor in anchors for part in _PART.findall(anchor))


def _beside(anchors: Iterable[str]) -> re.Pattern[str]:
    """A pattern of the anchors beside another word with a capital, which few texts have."""
    words = "|".join(map(re.escape, anchors)) or r"(?!)"
    small = r"\s+(?:(?:&|and|at|for|in|of|on|the|to)\s+)?"
    return re.compile(rf"\b(?:[A-Z][\w'’-]*{small}(?:{words})|(?:{words}){small}[A-Z])")


def _without(names: Iterable[str], text: str) -> str:
    """A text with names taken out as far as they stand there in full; all else stays in place."""
    for name in names:
        text = text.replace(name, ";" * len(name))
    return text


def _prepared(name: str) -> _Name | None:
    tokens = list(tokens_of(name))
    article = tokens[0].key if tokens and tokens[0].key in _ARTICLES else ""
    own = tokens[1:] if article else tokens
    capitals = sorted((token.written for token in own if is_capital(token)), key=len)
    if len(capitals) < 2:
        return None
    return _Name(name, tuple(own), article, tuple(capitals[-2:]))


def _compared(name: _Name, tokens: list[Token], first: int, text: str) -> Iterator[Variant]:
    """The difference between a name and as many words of a text, if the name is meant."""
    window = tokens[first : first + len(name.words)]
    if len(window) < len(name.words) or sum(map(is_capital, window)) < 2:
        return
    start, end = window[0].start, window[-1].end
    if _APART.search(text, start, end) or text[start:end].isupper():
        return
    keys = tuple(token.key for token in window)
    if keys == name.keys:
        difference = _spelling(name, window) or _article(name, tokens[:first][-1:])
    elif sorted(keys) == sorted(name.keys):
        difference = Difference.ORDER
    else:
        difference = Difference.SPELLING if _is_near(keys, name.keys) else None
    if difference:
        yield Variant(name.name, start, end, difference)


def _spelling(name: _Name, window: list[Token]) -> Difference | None:
    """Whether the same words are written with other signs or capitals."""
    pairs = list(zip(window, name.words, strict=True))
    if any((token.written == "&") is not (word.written == "&") for token, word in pairs):
        return Difference.SPELLING
    if any(is_capital(token) is not is_capital(word) for token, word in pairs):
        return Difference.CAPITALS
    return None


def _article(name: _Name, before: list[Token]) -> Difference | None:
    """Whether all is right but for an article that belongs to the name."""
    if name.article in ("", "the"):
        return None
    return None if before and before[0].key == name.article else Difference.ARTICLE


def _is_near(keys: tuple[str, ...], name_keys: tuple[str, ...]) -> bool:
    """Whether one word is misspelt; a last word in the plural means several of a kind."""
    apart = [(i, a, b) for i, (a, b) in enumerate(zip(keys, name_keys, strict=True)) if a != b]
    if len(apart) != 1:
        return False
    position, word, meant = apart[0]
    if position == len(keys) - 1 and word.rstrip("s") == meant.rstrip("s"):
        return False
    is_long = min(len(word), len(meant)) >= _LONG and word[0] == meant[0]
    return is_long and nearest(word, [meant]) is not None
