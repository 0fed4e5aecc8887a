"""Closed: turns of phrase that can be nothing but a slip, with what was meant."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cpstrategy.text.patterns import lazily


class SlipPattern(NamedTuple):
    """A pattern for a slip, with the words without one of which it cannot be there.

    Several words in one stand side by side. The group `slip` is what is reported, or the whole
    match; `meant` is a template for what should stand in its place.
    """

    words: tuple[str, ...]
    pattern: re.Pattern[str]
    meant: str


class Slip(NamedTuple):
    """A slip as written, from `start` to `end`, and what was meant."""

    written: str
    start: int
    end: int
    meant: str


def closed(words: str, pattern: str, meant: str) -> SlipPattern:
    """Make a pattern: any white space may stand for a space, any apostrophe for a straight one.

    Where words have a `+` between them, the second stands beside the first.
    """
    loose = pattern.replace("'", "['’]").replace(" ", r"\s+")
    phrases = tuple(phrase.replace("+", " ") for phrase in words.split())
    # Python makes a set of signs much sooner if all are ASCII.
    return SlipPattern(phrases, lazily(rf"(?<![\w'-])(?<!’){loose}", re.IGNORECASE), meant)


def beside(words: str, others: str) -> str:
    """Each of some words with each of some others beside it, as `closed` takes them."""
    return " ".join(f"{word}+{other}" for word in words.split() for other in others.split())


def slips(text: str, slip_pattern: SlipPattern) -> Iterator[Slip]:
    """Walk what a pattern finds in a text, with what was meant in the same kind of letters."""
    for match in slip_pattern.pattern.finditer(text):
        start, end = match.span("slip" if "slip" in slip_pattern.pattern.groupindex else 0)
        written = text[start:end]
        yield Slip(written, start, end, with_capitals_of(written, match.expand(slip_pattern.meant)))


def with_capitals_of(written: str, words: str) -> str:
    """Write words with the capitals of others: none, the first letter, or all."""
    if written.isupper() and len(written) > 1:
        return words.upper()
    return words[:1].upper() + words[1:] if written[:1].isupper() else words
