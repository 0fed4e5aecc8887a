"""Drawing: an SVG written anew with the elements and attributes that are seen, and no others."""

import re
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field
from html import escape
from xml.parsers.expat import ExpatError, ParserCreate, XMLParserType

from cpstrategy.pictures.svg_names import ATTRIBUTES, ELEMENTS, WORDED

SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_XML = "http://www.w3.org/XML/1998/namespace"
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_REFERENCE = re.compile(r"#([\w-]+)")
_TIMED = re.compile(r"([\w-]+)\.")
_NAME = re.compile(r"[\w-]*")
_HIDDEN = re.compile(r"(?:\A|;)\s*display\s*:\s*none\b")

Within = Callable[[str], str]
"""What cleans the pictures that stand within some words, as addresses."""


@dataclass(slots=True)
class _Element:
    """One that is open: where it begins among the pieces, and whether anything is in it yet."""

    name: str
    start: int
    is_hidden: bool
    is_empty: bool = True


@dataclass(slots=True)
class Writer:
    """Writes a drawing while it is read; `ids` are kept or not once all of it is known."""

    within: Within
    pieces: list[str] = field(default_factory=list)
    ids: dict[int, str] = field(default_factory=dict)
    hidden: list[tuple[int, int]] = field(default_factory=list)
    open: list[_Element] = field(default_factory=list)
    left_out: int = 0
    references: set[str] = field(default_factory=set)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin an element, or leave it out."""
        space, _, name = tag.rpartition(" ")
        if self.left_out or space != SVG or name not in ELEMENTS:
            self.left_out += 1
            return
        self._fill()
        is_hidden = _is_hidden(attributes) and name != "svg"
        self.open.append(_Element(name, len(self.pieces), is_hidden))
        self.pieces.append(f"<{name}")
        for key, value in attributes.items():
            self._attribute(key, value)
        if len(self.open) == 1:
            self.pieces.append(f' xmlns="{SVG}"')

    def _attribute(self, tag: str, value: str) -> None:
        space, _, key = tag.rpartition(" ")
        if key == "id" and not space:
            self.ids[len(self.pieces)] = value
        elif key == "href" and space in ("", _XLINK):
            if not value.startswith(("#", "data:")):
                return
        elif space == _XML and key in ("space", "lang"):
            key = f"xml:{key}"
        elif space or key not in ATTRIBUTES:
            return
        if key != "id":
            value = self._shown(value)
            self.references.update(_TIMED.findall(value) if key in ("begin", "end") else ())
        self.pieces.append(f' {key}="{escape(value)}"')

    def _shown(self, words: str) -> str:
        if "#" in words:
            self.references.update(_REFERENCE.findall(words))
        return self.within(_COMMENT.sub("", words)) if ":" in words or "/*" in words else words

    def end(self, _tag: str) -> None:
        """End the last element that has begun."""
        if self.left_out:
            self.left_out -= 1
            return
        element = self.open.pop()
        self.pieces.append("/>" if element.is_empty else f"</{element.name}>")
        is_idle = element.is_empty and element.name == "g"
        if element.is_hidden or is_idle:
            self.hidden.append((element.start, len(self.pieces)))

    def words(self, words: str) -> None:
        """Write what is set in type, and styles."""
        if not self.left_out and self.open and self.open[-1].name in WORDED:
            self._fill()
            shown = self._shown(words) if self.open[-1].name == "style" else words
            self.pieces.append(escape(shown, quote=False))

    def _fill(self) -> None:
        """Something comes within the last that was opened."""
        if self.open and self.open[-1].is_empty:
            self.open[-1].is_empty = False
            self.pieces.append(">")

    def written(self) -> str:
        """Everything that is seen."""
        gone = self.gone()
        return "".join(piece for at, piece in enumerate(self.pieces) if at not in gone)

    def gone(self) -> Set[int]:
        """The pieces that nobody sees: names that nothing refers to are those of layers."""
        known = {at for at, name in self.ids.items() if self._is_referred_to(name)}
        gone = self.ids.keys() - known
        for start, end in self.hidden:
            if not known & {*range(start, end)}:
                gone |= {*range(start, end)}
        return gone

    def _is_referred_to(self, name: str) -> bool:
        found = _NAME.match(name)
        return bool(found and found[0] in self.references)


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    hidden = attributes.get("display", "").strip() == "none"
    return hidden or _HIDDEN.search(attributes.get("style", "")) is not None


def bare_drawing(data: bytes, within: Within) -> bytes:
    """Leave out what nobody sees: comments, titles, the notes of programs, layers by name.

    Raises ValueError if it is no drawing, or has entities.
    """
    writer = Writer(within)
    parser = ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    read_drawing(data, writer, parser)
    return writer.written().encode()


def read_drawing(data: bytes, writer: Writer, parser: XMLParserType) -> None:
    """Let a writer write a drawing, which it has from a parser.

    Raises ValueError if it is no drawing, or has entities.
    """
    parser.StartElementHandler = writer.start
    parser.EndElementHandler = writer.end
    parser.CharacterDataHandler = writer.words
    parser.EntityDeclHandler = _refuse_entity
    try:
        parser.Parse(data, True)
    except ExpatError as error:
        raise ValueError(f"a drawing cannot be read: {error}") from error
    if not writer.pieces:
        raise ValueError("a drawing does not begin with <svg>")


def _refuse_entity(*_: object) -> None:
    raise ValueError("a drawing has entities (<!ENTITY …>), which can make it endless")
