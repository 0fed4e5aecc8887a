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
    wanted = [phrase for phrase in map(even, words) if phrase]
    pieces = _pieces(context)
    places_by_piece = [list(islice(_places(page, piece), 2)) for piece in pieces]
    for piece, places in zip(pieces, places_by_piece, strict=True):
        if len(places) == 1:
            near = _near(page, wanted, places[0], len(context) + _AROUND)
            return near or (places[0], places[0] + len(piece))
    if pieces and not any(places_by_piece):
        raise NotHereError
    for phrase in wanted:
        places = list(islice(_places(page, phrase), 2))
        if len(places) == 1 and len(phrase) >= _SHORTEST:
            return places[0], places[0] + len(phrase)
    return None


def _near(page: str, wanted: Sequence[str], at: int, reach: int) -> Place | None:
    for phrase in wanted:
        places = [place for place in _places(page, phrase) if abs(place - at) <= reach]
        if places:
            place = min(places, key=lambda place: abs(place - at))
            return place, place + len(phrase)
    return None


def _pieces(context: str) -> list[str]:
    """Stretches without Markdown or references, the longest first: these are shown as written."""
    stretches = (even(piece).strip(" .,;:") for piece in _SIGNS.split(context))
    whole = {stretch[:_MOST] for stretch in stretches if stretch.count(" ") >= _FEWEST - 1}
    return sorted(whole, key=lambda stretch: (-len(stretch), stretch))


def _places(page: str, words: str) -> Iterator[int]:
    """Walk the places of whole words."""
    at = page.find(words)
    while at >= 0:
        around = page[at - 1 : at] + words[:1], words[-1:] + page[at + len(words) :][:1]
        if not any(len(letters) > 1 and letters.isalnum() for letters in around):
            yield at
        at = page.find(words, at + 1)
