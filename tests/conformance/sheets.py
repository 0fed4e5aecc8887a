"""Sheets: a PDF read once for all gates that look at where its words stand, and whose they are.

What is read is what WeasyPrint writes: fonts of two bytes a letter, with their widths and with what
each letter stands for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf

Matrix = tuple[float, float, float, float, float, float]
OPERATORS = "BMC BDC EMC BT Tm Tf TJ cm q Q gs"


@dataclass(frozen=True, slots=True)
class Words:
    """Words in a line: their page (from 0), box in points, font, and mark in the page's content.

    `kind` says why they are not read aloud, such as `Pagination Header`, if they are not.
    """

    page: int
    mark: int | None
    kind: str
    text: str
    font: str
    left: float
    right: float
    foot: float
    size: float
    visible: bool


@dataclass(slots=True)
class Element:
    """A tag with its type, what it holds in reading order, and its PDF object."""

    role: str
    item: Any
    kids: "list[Element | Words]" = field(default_factory=list)

    @property
    def words(self) -> Iterator[Words]:
        """All words in it."""
        for kid in self.kids:
            if isinstance(kid, Words):
                yield kid
            else:
                yield from kid.words

    @property
    def text(self) -> str:
        """What is read aloud of it, in which white space is one space."""
        return " ".join("".join(words.text for words in self.words).split())

    def below(self, *roles: str) -> "Iterator[Element]":
        """The elements in it, however deep, in reading order; those of some types, if asked."""
        for kid in self.kids:
            if isinstance(kid, Element):
                if not roles or kid.role in roles:
                    yield kid
                yield from kid.below(*roles)


@dataclass(frozen=True, slots=True)
class Sheets:
    """A PDF: the sizes of its pages in points, all words as they are painted, and its tags."""

    sizes: list[tuple[float, float]]
    words: list[Words]
    root: Element


@lru_cache(maxsize=64)
def sheets(path: Path) -> Sheets:
    """Read the file at `path`."""
    with pikepdf.open(path) as document:
        fonts: dict[Any, _Font] = {}
        words = [
            found
            for number, page in enumerate(document.pages)
            for found in _Pen(number, page, fonts).words()
        ]
        sizes = [(float(page.mediabox[2]), float(page.mediabox[3])) for page in document.pages]
        places = {page.obj.objgen: number for number, page in enumerate(document.pages)}
        marked: dict[tuple[int, int], list[Words]] = {}
        for found in words:
            if found.mark is not None:
                marked.setdefault((found.page, found.mark), []).append(found)
        root = Element("Root", None)
        tree: Any = document.Root.get("/StructTreeRoot", {})
        _climb(root, tree.get("/K", []), None, places, marked)
        return Sheets(sizes, words, root)


def _climb(
    around: Element,
    kids: Any,
    page: int | None,
    places: dict[Any, int],
    marked: dict[tuple[int, int], list[Words]],
) -> None:
    for kid in kids if isinstance(kids, pikepdf.Array | list) else [kids]:
        if isinstance(kid, int):
            around.kids += marked.get((page or 0, int(kid)), [])
        elif kid.get("/Type") == "/MCR":
            around.kids += marked.get((places[kid.Pg.objgen], int(kid.MCID)), [])
        elif "/S" in kid:
            element = Element(str(kid.S)[1:], _facts(kid))
            around.kids.append(element)
            own = places[kid.Pg.objgen] if "/Pg" in kid else page
            _climb(element, kid.get("/K", []), own, places, marked)


def _facts(item: Any) -> dict[str, Any]:
    """What is said of an element, without the file that it comes from."""
    facts: dict[str, Any] = {
        key: str(item[key]) for key in ("/Alt", "/ActualText", "/ID", "/T") if key in item
    }
    for key, value in item.get("/A", {}).items():
        facts[key] = [str(one) for one in value] if key == "/Headers" else str(value)
    return facts


@dataclass(slots=True)
class _Font:
    name: str
    letters: dict[bytes, str]
    widths: dict[int, float]


def _font(item: Any) -> _Font:
    source = item.ToUnicode.read_bytes().decode("ascii") if "/ToUnicode" in item else ""
    pairs = re.findall(r"<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]*)>", source)
    letters = {bytes.fromhex(a): bytes.fromhex(b).decode("utf-16-be") for a, b in pairs}
    descendant = item.DescendantFonts[0] if "/DescendantFonts" in item else item
    widths: dict[int, float] = {}
    for first, run in pairwise(descendant.get("/W", [])):
        if isinstance(run, pikepdf.Array):
            widths.update((int(first) + at, float(width)) for at, width in enumerate(run))
    return _Font(str(item.BaseFont).rpartition("+")[2].lstrip("/"), letters, widths)


class _Pen:
    """Follows the content of one page."""

    def __init__(self, number: int, page: Any, fonts: dict[Any, _Font]) -> None:
        self._number, self._page, self._fonts = number, page, fonts
        self._matrix: Matrix = (1, 0, 0, 1, 0, 0)
        self._text: Matrix = self._matrix
        self._alpha = 1.0
        self._stack: list[tuple[Matrix, float]] = []
        self._marks: list[tuple[int | None, str]] = []
        self._font, self._size = _Font("", {}, {}), 0.0

    def words(self) -> Iterator[Words]:
        """All words of the page, as they are painted."""
        for found in pikepdf.parse_content_stream(self._page, OPERATORS):
            operands = found.operands
            match str(found.operator):
                case "TJ":
                    yield self._shown(operands[0])
                case "BMC" | "BDC":
                    self._marks.append(_mark(operands))
                case "EMC":
                    self._marks.pop()
                case "Tm":
                    self._text = _matrix(operands)
                case "Tf":
                    self._font, self._size = self._named(str(operands[0])), float(operands[1])
                case other:
                    self._set(other, operands)

    def _set(self, operator: str, operands: Any) -> None:
        match operator:
            case "cm":
                self._matrix = _times(_matrix(operands), self._matrix)
            case "q":
                self._stack.append((self._matrix, self._alpha))
            case "Q":
                self._matrix, self._alpha = self._stack.pop()
            case "gs":
                state = self._page.resources.ExtGState[str(operands[0])]
                self._alpha = float(state.get("/ca", self._alpha))

    def _named(self, name: str) -> _Font:
        item = self._page.resources.Font[name]
        key = item.objgen
        if key not in self._fonts:
            self._fonts[key] = _font(item)
        return self._fonts[key]

    def _shown(self, parts: Any) -> Words:
        text, width, edge = "", 0.0, 0.0
        for part in parts:
            if isinstance(part, pikepdf.String):
                codes = bytes(part)
                for at in range(0, len(codes), 2):
                    code = codes[at : at + 2]
                    text += self._font.letters.get(code, "�")
                    width += self._font.widths.get(int.from_bytes(code), 1000.0)
                    edge = edge if text[-1:].isspace() else width
            else:
                width -= float(part)
        a, _, _, d, x, y = _times(self._text, self._matrix)
        mark, kind = self._marks[-1] if self._marks else (None, "unmarked")
        right = x + edge * self._size * a / 1000
        visible = self._alpha > 0
        return Words(
            self._number,
            mark,
            kind,
            text,
            self._font.name,
            x,
            right,
            y,
            self._size * abs(d),
            visible,
        )


def _mark(operands: Any) -> tuple[int | None, str]:
    properties: Any = operands[1] if len(operands) > 1 else {}
    if "/MCID" in properties:
        return int(properties["/MCID"]), ""
    names = [str(properties[key])[1:] for key in ("/Type", "/Subtype") if key in properties]
    return None, " ".join(names) or str(operands[0])[1:]


def _matrix(operands: Any) -> Matrix:
    a, b, c, d, e, f = map(float, operands)
    return a, b, c, d, e, f


def _times(first: Matrix, second: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )
