"""Plain: the words of a page as readers see them, each with its place in the HTML."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from html import unescape
from typing import NamedTuple

from cpstrategy.text.normal_form import single_spaced

_TAG = re.compile(r"(<!--.*?-->|</?([^<>/\s]*)[^>]*>)", re.DOTALL)
_LETTERS = re.compile(r"(&[#\w]+;)")
_WITHIN_LINES = frozenset(
    ["a", "abbr", "b", "cite", "em", "i", "mark", "q", "small", "span", "strong", "sub", "sup", "u"]
)
_UNSEEN = frozenset(["nav", "script", "style", "svg", "title"])
# Letter for letter, so that no place moves.
_EVEN = str.maketrans("“”„‘’–—‑\N{NO-BREAK SPACE}\n\t\r", '"""\'\'---    ')


class Stretch(NamedTuple):
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
    pieces: tuple[Stretch, ...]
    begins: tuple[int, ...]

    def start(self, letter: int) -> int:
        """Where a letter begins in the HTML."""
        piece = self.piece(letter)
        return piece.start + (0 if piece.is_entity else letter - piece.at)

    def end(self, letter: int) -> int:
        """Where a letter ends in the HTML."""
        piece = self.piece(letter)
        return piece.end if piece.is_entity else piece.start + letter - piece.at + 1

    def piece(self, letter: int) -> Stretch:
        """The stretch that a letter is in."""
        return self.pieces[bisect_right(self.begins, letter) - 1]

    def after(self, offset: int) -> int:
        """The first letter that comes after a place in the HTML; one too many if there is none."""
        first = bisect_left(self.pieces, offset, key=lambda piece: piece.start)
        later = (piece.at for piece in self.pieces[first:])
        return next((at for at in later if self.words[at] != " "), len(self.words))


def even(text: str) -> str:
    """Write quotation marks, dashes and spaces in one way, as they are typed."""
    return single_spaced(text.replace("...", "…").translate(_EVEN))


def plain(html: str) -> Plain:
    """Read the words of a page, without its list of contents, which has them once more."""
    at = max(html.find("<body"), 0)
    words: list[str] = []
    pieces: list[Stretch] = []
    letters = unseen = links = 0
    is_apart = True
    # A text, the tag behind it, the name of that, and so on.
    parts = iter((*_TAG.split(html[at:]), "", ""))
    for text, tag, name in zip(parts, parts, parts, strict=True):
        if text and not unseen and not (is_apart and text.isspace()):
            if is_apart and words:
                words.append(" ")
                pieces.append(Stretch(letters, at, at, False, True))
                letters += 1
            letters = _add(text, at, letters, links > 0, words, pieces)
            is_apart = False
        at += len(text) + len(tag)
        step = -1 if tag[1:2] == "/" else 1
        unseen += step * (name in _UNSEEN)
        links += step * (name == "a")
        is_apart = is_apart or name not in _WITHIN_LINES
    return Plain("".join(words), tuple(pieces), tuple(piece.at for piece in pieces))


def _add(
    part: str, at: int, letters: int, is_linked: bool, words: list[str], pieces: list[Stretch]
) -> int:
    """Add a stretch of text, and return how many letters there are now."""
    for number, source in enumerate(_LETTERS.split(part) if "&" in part else (part,)):
        if source:
            text = (unescape(source) if number % 2 else source).translate(_EVEN)
            words.append(text)
            pieces.append(Stretch(letters, at, at + len(source), is_linked, number % 2 == 1))
            letters, at = letters + len(text), at + len(source)
    return letters
