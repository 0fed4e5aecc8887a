"""Words: the white space that lines lose at their ends, given back to those who listen.

A line drops the space at which it is broken, so that a reader who goes by the tags meets “us just”
as “usjust” (ISO 32000-1, 14.8.2.5). Where the document has white space between two pieces of text
and neither of them has, the first is painted with one more space, which moves nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from cpstrategy.pdf.tagging.elements import Elements
from cpstrategy.pdf.tagging.normalise import INLINE
from cpstrategy.pdf.tagging.tag import Tag, TaggedBox

WHITE = re.compile(r"[ \t\r\n\f]+")
"""What CSS takes together as one space; Python has more, of which lines are not broken at all."""

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one line in its tag, and the tag that all its line's words belong to.

    `place` is from where to where it stands in the text of the document; what CSS adds has none.
    `end` is how much of that text is behind it; of what CSS adds after an element, as much as
    before it.
    """

    holder: Tag
    around: Tag
    leaf: TaggedBox
    place: tuple[int, int] | None
    end: int | None

    @property
    def said(self) -> str:
        """What is read aloud: what is painted, unless the tag says otherwise."""
        return self.holder.spoken or str(self.leaf.box.pango_layout.text)

    def end_in_space(self) -> None:
        """Add a space, which is painted where nothing follows."""
        if self.holder.spoken:
            self.holder.spoken += " "
        else:
            self.leaf.box.pango_layout.text += " "


def separate_words(root: Tag, elements: Elements) -> None:
    """Let each text below `root` end in a space where the next one begins another word."""
    _spell_out(root)
    script = _Script.of(elements.root)
    before: Piece | None = None
    for piece in _pieces(root, root, script):
        is_next = before is not None and before.around is piece.around
        if before is not None and is_next and _apart(before, piece, script):
            before.end_in_space()
        if before is not None and is_next and piece.leaf.box.element_tag.endswith("::after"):
            piece = replace(piece, end=before.end)
        before = piece


def _spell_out(tag: Tag) -> None:
    """Give the letters of scripts that run to the left in the order in which they are read.

    They are painted from left to right, and a space at the end of such a line would move them.
    """
    for at, kid in enumerate(tag.kids):
        if isinstance(kid, Tag):
            _spell_out(kid)
        elif isinstance(kid, TaggedBox) and RIGHT_TO_LEFT.search(kid.text):
            tag.kids[at] = Tag("Span", [kid], spoken=kid.text)


def _pieces(tag: Tag, around: Tag, script: "_Script") -> Iterator[Piece]:
    """Walk through the texts in reading order; words within words belong to what is around."""
    around = around if tag.role in INLINE else tag
    for kid in tag.kids:
        if isinstance(kid, Tag):
            yield from _pieces(kid, around, script)
        elif isinstance(kid, TaggedBox) and kid.text:
            place = script.place(kid.box)
            yield Piece(tag, around, kid, place, place[1] if place else None)


def _apart(before: Piece, after: Piece, script: "_Script") -> bool:
    """Whether there is white space between two texts that neither of them has."""
    if before.said[-1:].isspace() or after.said[:1].isspace():
        return False
    if before.end is not None and after.place:
        return " " in script.text[before.end : after.place[0]]
    return before.leaf.page != after.leaf.page or not _side_by_side(before.leaf.box, after.leaf.box)


def _side_by_side(first: Any, second: Any) -> bool:
    """Whether two texts of a page share a line, as a raised figure does with its word."""
    above, below = sorted((first, second), key=lambda box: float(box.position_y))
    return bool(below.position_y < above.position_y + above.height)


@dataclass(frozen=True, slots=True)
class _Script:
    """The text of a document, and which parts of it each element still has to show.

    As in a line, white space is one space; a forced end of a line is one too.
    """

    text: str
    parts: dict[Any, list[tuple[int, int]]]

    @classmethod
    def of(cls, root: Any) -> "_Script":
        """Write down the text below `root`."""
        words: list[str] = []
        parts: dict[Any, list[tuple[int, int]]] = {}
        end = 0
        for element, text in _texts(root):
            start, end = end, end + len(text)
            words.append(text)
            parts.setdefault(element, []).append((start, end))
        for waiting in parts.values():
            waiting.reverse()
        return cls("".join(words), parts)

    def place(self, box: Any) -> tuple[int, int] | None:
        """Where the text of `box` stands, if it is the document's; every box is asked for once."""
        words = WHITE.sub(" ", box.text).strip(" ")
        if "::" in box.element_tag or not words:
            return None
        waiting = self.parts.get(box.element, [])
        for at in reversed(range(len(waiting))):
            start, end = waiting[at]
            found = self.text.find(words, start, end)
            if found >= 0:
                del waiting[at + 1 :]
                waiting[at] = found + len(words), end
                return found, found + len(words)
        return None


def _texts(element: Any) -> Iterator[tuple[Any, str]]:
    if element.tag == "br":
        yield element, " "
    if element.text:
        yield element, WHITE.sub(" ", element.text)
    for child in element:
        yield from _texts(child)
        if child.tail:
            yield element, WHITE.sub(" ", child.tail)
