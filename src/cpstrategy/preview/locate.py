"""Locate: where on a page the words of a finding are, as far as it can be said honestly."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from cpstrategy.preview.plain import even

_SIGNS = re.compile(r"[{}\[\]()*_#>|`\\\n]+")
_SHORTEST, _FEWEST = 3, 3
"""So many letters or words are one place and not any place."""
_AROUND = 60
_MOST = 300


Place = tuple[int, int]
"""From the first letter to behind the last."""


class NotHereError(Exception):
    """The text is not on this page at all."""


def seek(page: str, words: Sequence[str], context: str) -> Place | None:
    """Find some words on a page, the first of them that can be found.

    `context` is the whole text that they are from. If a piece of it is on the page exactly once,
    the words are looked for around that. Else words count that are on the page only once, unless
    the text is not shown on this page: then they are somebody else's.

    Raises NotHereError if it is not.
    """
    wanted = [each for each in map(even, words) if each]
    pieces = _pieces(context)
    found = [list(islice(_places(page, piece), 2)) for piece in pieces]
    for piece, places in zip(pieces, found, strict=True):
        if len(places) == 1:
            near = _near(page, wanted, places[0], len(context) + _AROUND)
            return near or (places[0], places[0] + len(piece))
    if pieces and not any(found):
        raise NotHereError
    for each in wanted:
        places = list(islice(_places(page, each), 2))
        if len(places) == 1 and len(each) >= _SHORTEST:
            return places[0], places[0] + len(each)
    return None


def _near(page: str, wanted: Sequence[str], at: int, reach: int) -> Place | None:
    for each in wanted:
        found = [place for place in _places(page, each) if abs(place - at) <= reach]
        if found:
            place = min(found, key=lambda one: abs(one - at))
            return place, place + len(each)
    return None


def _pieces(context: str) -> list[str]:
    """Stretches without Markdown or references, the longest first: these are shown as written."""
    found = (even(piece).strip(" .,;:") for piece in _SIGNS.split(context))
    whole = {each[:_MOST] for each in found if each.count(" ") >= _FEWEST - 1}
    return sorted(whole, key=lambda each: (-len(each), each))


def _places(page: str, words: str) -> Iterator[int]:
    """Walk the places of whole words."""
    at = page.find(words)
    while at >= 0:
        around = page[at - 1 : at] + words[:1], words[-1:] + page[at + len(words) :][:1]
        if not any(len(each) > 1 and each.isalnum() for each in around):
            yield at
        at = page.find(words, at + 1)
