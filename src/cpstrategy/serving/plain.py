"""Plain: the words of a page as readers see them, each with its place in the HTML."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from html import unescape
from typing import NamedTuple

_PIECE = re.compile(r"<!--.*?-->|<(/?)([\w-]+)[^>]*>|(&[#\w]+;)|[^<&]+|.", re.DOTALL)
_WITHIN_LINES = frozenset(
    ["a", "abbr", "b", "cite", "em", "i", "mark", "q", "small", "span", "strong", "sub", "sup", "u"]
)
_UNSEEN = frozenset(["nav", "script", "style", "svg", "title"])
# Letter for letter, so that no place moves.
_EVEN = str.maketrans("“”„‘’–—‑\N{NO-BREAK SPACE}\n\t\r", '"""\'\'---    ')


class Piece(NamedTuple):
    """A stretch of the words: where it begins among them, and where it is in the HTML.

    `is_entity` says that its one letter is written with several.
    """

    at: int
    start: int
    end: int
    is_linked: bool
    is_entity: bool = False


@dataclass(frozen=True, slots=True)
class Plain:
    """The words of a page, and the pieces of HTML that they are from."""

    words: str
    pieces: tuple[Piece, ...]
    begins: tuple[int, ...]

    def start(self, letter: int) -> int:
        """Where a letter begins in the HTML."""
        piece = self.piece(letter)
        return piece.start + (0 if piece.is_entity else letter - piece.at)

    def end(self, letter: int) -> int:
        """Where a letter ends in the HTML."""
        piece = self.piece(letter)
        return piece.end if piece.is_entity else piece.start + letter - piece.at + 1

    def piece(self, letter: int) -> Piece:
        """The stretch that a letter is in."""
        return self.pieces[bisect_right(self.begins, letter) - 1]

    def after(self, offset: int) -> int:
        """The first letter that comes after a place in the HTML; one too many if there is none."""
        first = bisect_left(self.pieces, offset, key=lambda one: one.start)
        later = (one.at for one in self.pieces[first:])
        return next((at for at in later if self.words[at] != " "), len(self.words))


def even(text: str) -> str:
    """Write quotation marks, dashes and spaces in one way, as they are typed."""
    return " ".join(text.replace("...", "…").translate(_EVEN).split())


def plain(html: str) -> Plain:
    """Read the words of a page, without its list of contents, which has them once more."""
    begin = max(html.find("<body"), 0)
    words: list[str] = []
    pieces: list[Piece] = []
    at = unseen = links = 0
    for found in _PIECE.finditer(html, begin):
        shown, entity = found[0].translate(_EVEN), found[3]
        if name := found[2]:
            step = -1 if found[1] else 1
            unseen += step if name in _UNSEEN else 0
            links += step if name == "a" else 0
            shown = "" if name in _WITHIN_LINES else " "
        elif entity:
            shown = unescape(entity).translate(_EVEN)
        if unseen or not shown or shown.startswith("<!--"):
            continue
        words.append(shown)
        is_one = bool(entity or name)
        pieces.append(Piece(at, found.start(), found.end(), links > 0, is_one))
        at += len(shown)
    return Plain("".join(words), tuple(pieces), tuple(one.at for one in pieces))
