"""Drawn words: what is set in type within a drawing, and where its file says it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.parsers.expat import ParserCreate, XMLParserType

from cpstrategy.pictures.drawing import SVG, Writer, read_drawing

_NEW_LINE, _BESIDE = "\n", " "
_HINTS = (b"text", b"t\0e\0x\0t")
"""A drawing without these letters sets nothing in type; one may be in UTF-16."""


class DrawnRun(NamedTuple):
    """Words that stand in one line of a file, and what parts them from those before."""

    words: str
    parted: str
    line: int
    column: int


@dataclass(slots=True)
class _Listener(Writer):
    """Hears the words while a drawing is written, so that none is heard that is not published."""

    parser: XMLParserType = field(default_factory=ParserCreate)
    heard: list[tuple[int, DrawnRun]] = field(default_factory=list)
    parted: str = ""
    level: str = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        Writer.start(self, tag, attributes)
        if tag == f"{SVG} text":
            self.parted, self.level = _NEW_LINE, attributes.get("y", "")
        elif tag == f"{SVG} tspan":
            self._part(attributes)

    def _part(self, attributes: Mapping[str, str]) -> None:
        """Tell words that are set elsewhere from letters that are moved along a line."""
        level = attributes.get("y", "")
        is_along = "y" in attributes and level == self.level and "dy" not in attributes
        if not is_along and attributes.keys() & {"x", "y", "dy"}:
            self.parted = self.parted or _BESIDE
        self.level = level or self.level

    def words(self, words: str) -> None:
        before = len(self.pieces)
        Writer.words(self, words)
        if len(self.pieces) == before or self.open[-1].name == "style":
            return
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        # The last piece are the words; the one before it may end the tag in front of them.
        self.heard.append((len(self.pieces) - 1, DrawnRun(words, self.parted, line, column)))
        self.parted = ""


def drawn_words(data: bytes) -> Sequence[DrawnRun]:
    """The words that readers of a published drawing meet; none of one that is at fault."""
    if not any(hint in data for hint in _HINTS):
        return ()
    parser = ParserCreate(namespace_separator=" ")
    listener = _Listener(str, parser=parser)
    try:
        read_drawing(data, listener, parser)
    except ValueError:
        return ()
    gone = listener.gone()
    return [run for at, run in listener.heard if at not in gone]
