"""Around: the sentence that a part of a text stands in, as far as it is near."""

from cpstrategy.patterns import lazily

_STOP = lazily(r"[.!?](?=[\s\"'”’)]|$)|\n\s*?\n")
_FAR = 500
"""So many characters to either side are a sentence, or belong to it: a text has no end of them."""


def sentence_at(text: str, start: int, end: int | None = None) -> tuple[int, int]:
    """Where the sentence begins and ends that a part of a text stands in, with its stop."""
    nearest, last = max(0, start - _FAR), start if end is None else end
    opening = max((stop.end() for stop in _STOP.finditer(text, nearest, start)), default=nearest)
    closing = _STOP.search(text, last, last + _FAR)
    return opening, closing.end() if closing else min(len(text), last + _FAR)
