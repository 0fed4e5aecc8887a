"""Around: the sentence that a part of a text stands in.

Rules ask of thousands of places, so most of this looks for the nearest stops and no further, and
takes one after an abbreviation for an end. What people will read is cut exactly.
"""

from cpstrategy.text.patterns import lazily
from cpstrategy.text.sentences import sentences

_STOP = lazily(
    r"[.!?…](?=[\s\"'”’)]|\Z)|\n\s*?\n|(?<!\\)\|"
    r"|\n(?=[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t])|(?<=\s)•(?=\s)"
)
"""An entry of a list ends the one above, which seldom has a stop; also where a line was pasted."""
_FAR = 500
"""So many letters to either side are a sentence, or belong to it: a text has no end of them."""

_NEAR = 300
"""So many of them say what the words among them mean."""


def sentence_at(text: str, start: int, end: int | None = None, far: int = _FAR) -> tuple[int, int]:
    """Where the sentence begins and ends that a part of a text stands in, with its stop."""
    nearest, last = max(0, start - far), start if end is None else end
    opening = max((stop.end() for stop in _STOP.finditer(text, nearest, start)), default=nearest)
    closing = _STOP.search(text, last, last + far)
    return opening, closing.end() if closing else min(len(text), last + far)


def sentence_of(text: str, start: int, end: int) -> str:
    """The sentence that a part of a text stands in, as far as it may say what the part means."""
    opening, closing = sentence_at(text, start, end, _NEAR)
    return text[opening:closing]


def sentence_after(text: str, end: int) -> str:
    """The sentence after the one that a part of a text ends in; empty if none is near."""
    stop = _STOP.search(text, end, end + _NEAR)
    if stop is None:
        return ""
    following = text[stop.end() : end + _NEAR].lstrip()
    return following[: sentence_at(following, 0)[1]]


def sentences_at(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentences begin and end that a part of a text is in, exactly as text is cut."""
    first, reached = 0, 0
    for sentence in sentences(text):
        begin = text.find(sentence, reached)
        first = begin if 0 <= begin <= start else first
        reached = begin + len(sentence)
        if begin < 0 or reached >= end:
            break
    return first, reached if reached >= end else len(text)
