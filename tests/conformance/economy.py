"""Economy: pages that are left nearly empty, leads without what follows, and lines of one scrap."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from pathlib import Path

from .gate import Verdicts
from .pen import Words
from .sheets import Element, Sheets, sheets

LEAST = 0.3
"""Of the height of its text that a page must use; the cover and the last page may use less."""

SCRAP = 3
"""Letters of a word that does not stand alone in the last line of a heading or a tile."""

TILE = 0.48
"""Of the width of the text that a tile may have; what is wider is running text."""

LINES = 4
"""That a text of a tile may have; what is longer is running text, however narrow."""

HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")
LEADS = (*HEADINGS, "P")


def available() -> str | None:
    """Nothing can be missing: it is all in this module."""
    return None


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge every page of every file."""
    verdicts: Verdicts = {}
    for path in paths:
        read = sheets(path)
        verdicts[path] = [*_empty(read), *_alone(read), *_scraps(read)]
    return verdicts


def fills(read: Sheets) -> dict[int, float]:
    """How much of the height of its text each page uses, measured at the feet of the words.

    The margins are those that any page keeps; a cover has its own.
    """
    body = [one for one in read.words if _is_seen(one) and not one.kind and one.page]
    heights = {page: height for page, (_, height) in enumerate(read.sizes)}
    above = min((heights[one.page] - one.foot - one.size for one in body), default=0.0)
    below = min((one.foot for one in body), default=0.0)
    lowest: dict[int, float] = {}
    for one in body:
        lowest[one.page] = min(one.foot, lowest.get(one.page, one.foot))
    return {
        page: (heights[page] - above - foot) / (heights[page] - above - below)
        for page, foot in lowest.items()
    }


def _is_seen(words: Words) -> bool:
    return words.visible and bool(words.text.strip())


def _empty(read: Sheets) -> Iterator[str]:
    found = fills(read)
    for page in range(1, len(read.sizes) - 1):
        if found.get(page, 0.0) < LEAST:
            yield f"economy: page {page + 1} is {found.get(page, 0.0):.0%} full"


def _alone(read: Sheets) -> Iterator[str]:
    """A heading, or words that lead to what is below them, at the foot of a page."""
    told = [
        element for element in read.root.below(*LEADS, "LBody", "TOCI", "TR") if _pages(element)
    ]
    for lead, below in pairwise(told):
        leads = lead.role in HEADINGS or (lead.role == "P" and lead.text.endswith(":"))
        if leads and max(_pages(lead)) < min(_pages(below)):
            yield f"economy: page {max(_pages(lead)) + 1} ends with “{lead.text}”"


def _pages(element: Element) -> set[int]:
    return {words.page for words in element.words if _is_seen(words)}


def _scraps(read: Sheets) -> Iterator[str]:
    """A last line of one short word, in a heading or in what is as narrow as a tile."""
    for element in read.root.below(*LEADS):
        lines = _lines(element)
        is_tile = 1 < len(lines) <= LINES and _is_tile(read, element)
        if len(lines) > 1 and (element.role in HEADINGS or is_tile):
            last = lines[-1].strip()
            if sum(map(str.isalnum, last)) <= SCRAP and " " not in last:
                page = max(_pages(element)) + 1
                yield f"economy: on page {page} “{element.text}” ends in “{last}”"


def _lines(element: Element) -> list[str]:
    """The lines of an element, from the first to the last."""
    seen = [words for words in element.words if _is_seen(words)]
    return [
        "".join(one.text for one in line)
        for _, line in groupby(seen, lambda one: (one.page, round(one.foot)))
    ]


def _is_tile(read: Sheets, element: Element) -> bool:
    seen = [words for words in element.words if _is_seen(words)]
    width = max(one.right for one in seen) - min(one.left for one in seen)
    return width < TILE * read.sizes[seen[0].page][0] * 0.8
