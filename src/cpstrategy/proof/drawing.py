"""Drawing: whether an .svg is one, stands for itself, and is no larger than it looks."""

import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote
from xml.parsers.expat import ExpatError, ParserCreate

from cpstrategy.proof.file_fault import FileFault
from cpstrategy.proof.photograph import photograph_faults

SVG = "http://www.w3.org/2000/svg"
DEEPEST = 60
"""Elements within one another, at most: WeasyPrint calls itself for each."""
MOST = 20_000
"""Elements, at most, with everything that `use` repeats."""

_PLAIN = "save it as plain SVG from the program that drew it"
_ELSEWHERE = re.compile(
    r"""(?:@import\s*)?(?:url\(|@import)\s*["']?(?!["'#)\s]|data:)([^"')\s;]+)""", re.IGNORECASE
)
_WITHIN = re.compile(r"data:image/(png|jpe?g);base64,\s*", re.IGNORECASE)
_SHOWN_FROM = ("image", "feImage", "use", "tref", "pattern", "linearGradient", "radialGradient")


class _UnfitError(Exception):
    """It is not worth reading on, because of a fault."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.fault = FileFault(message, hint)


@dataclass(slots=True)
class _Node:
    """An element with what it draws: how much, and what of it is drawn again."""

    name: str
    size: int = 1
    uses: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Reader:
    """Reads a drawing from beginning to end, and keeps what can make it large."""

    open: list[_Node] = field(default_factory=list)
    named: dict[str, _Node] = field(default_factory=dict)
    root: _Node | None = None
    text: list[str] = field(default_factory=list)
    count: int = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        if self.root is None and (space, local) != (SVG, "svg"):
            raise _UnfitError(f"is no SVG drawing: it begins with <{local}>", _hint(local))
        self.count += 1
        node = _Node(local)
        self.root = self.root or node
        for key, value in attributes.items():
            self._attribute(node, key.rpartition(" ")[2], value)
        self.open.append(node)
        if len(self.open) > DEEPEST or self.count > MOST:
            raise _UnfitError("is drawn of too many parts to be shown", "have it simplified")

    def _attribute(self, node: _Node, key: str, value: str) -> None:
        if key == "id":
            self.named.setdefault(value, node)
        if key == "href" and node.name in _SHOWN_FROM:
            if value.startswith("#"):
                node.uses.append(value[1:])
            else:
                _look_into(value)
        _look(value)

    def end(self, _name: str) -> None:
        node = self.open.pop()
        if self.open:
            self.open[-1].size += node.size
            self.open[-1].uses += node.uses

    def words(self, words: str) -> None:
        if self.open and self.open[-1].name == "style":
            _look(words)
        elif words.strip() and any(node.name == "text" for node in self.open):
            self.text.append(words)


def _refuse_entity(*_: object) -> None:
    raise _UnfitError("has entities (<!ENTITY …>), which can make it endless", _PLAIN)


def _look(words: str) -> None:
    if "url" in words.lower() or "@import" in words.lower():
        found = _ELSEWHERE.search(words)
        if found:
            raise _elsewhere(found[1])


def _look_into(address: str) -> None:
    """Look at a picture that is within a drawing; one drawing within another is not taken."""
    found = _WITHIN.match(address)
    if not found:
        raise _elsewhere(address)
    kind = "png" if found[1] == "png" else "jpg"
    try:
        data = b64decode(unquote(address[found.end() :]))
    except ValueError:
        data = b""
    for fault in photograph_faults(kind, data):
        raise _UnfitError(
            f"holds a picture that {fault.message}", "put it in again, or leave it out"
        )


def _elsewhere(address: str) -> _UnfitError:
    short = address if len(address) <= 60 else f"{address[:59]}…"
    return _UnfitError(
        f"shows “{short}”, which is not within it",
        "embed what it shows, or draw it without: pictures cannot fetch anything",
    )


def _hint(name: str) -> str:
    return (
        "what was saved is a web page, not the picture: download the file itself"
        if name.lower() in ("html", "page")
        else _PLAIN
    )


def drawing_faults(data: bytes) -> Iterator[FileFault]:
    """Find what keeps a file from being an SVG drawing that every reader sees."""
    reader = _Reader()
    try:
        _read(data, reader)
        _weigh(reader)
    except _UnfitError as error:
        yield error.fault
    except ExpatError as error:
        why = (
            "it is a web page" if b"<html" in data[:2000].lower() else f"{error}".partition(":")[0]
        )
        yield FileFault(f"is no SVG drawing: {why}", _hint(why.rpartition(" ")[2]))


def drawing_text(data: bytes) -> str:
    """The words that are set in type within a drawing; none of one that is at fault."""
    reader = _Reader()
    try:
        _read(data, reader)
    except (_UnfitError, ExpatError):
        return ""
    return " ".join(reader.text)


def _read(data: bytes, reader: _Reader) -> None:
    parser = ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.words
    parser.EntityDeclHandler = _refuse_entity
    parser.Parse(data, True)


def _weigh(reader: _Reader) -> None:
    """Count what a drawing shows, with everything that it repeats, one within another."""
    sizes: dict[int, int] = {}
    under_way: set[int] = set()

    def size(node: _Node) -> int:
        if id(node) in under_way:
            raise _UnfitError("shows itself within itself, without end", _PLAIN)
        if id(node) not in sizes:
            if len(under_way) > DEEPEST:
                raise _UnfitError("repeats itself too often to be shown", "have it simplified")
            under_way.add(id(node))
            repeated = (reader.named[name] for name in node.uses if name in reader.named)
            sizes[id(node)] = min(node.size + sum(map(size, repeated)), MOST + 1)
            under_way.remove(id(node))
        return sizes[id(node)]

    if reader.root is not None and size(reader.root) > MOST:
        raise _UnfitError("repeats itself too often to be shown", "have it simplified")
