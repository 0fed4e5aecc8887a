"""Pen: the words of a page as they are painted, with where they stand and how they are marked.

What is read is what WeasyPrint writes: fonts of two bytes a letter, with their widths and with what
each letter stands for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
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
class Font:
    name: str
    letters: dict[bytes, str]
    widths: dict[int, float]


def read_font(item: Any) -> Font:
    source = item.ToUnicode.read_bytes().decode("ascii") if "/ToUnicode" in item else ""
    pairs = re.findall(r"<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]*)>", source)
    letters = {bytes.fromhex(a): bytes.fromhex(b).decode("utf-16-be") for a, b in pairs}
    descendant = item.DescendantFonts[0] if "/DescendantFonts" in item else item
    widths: dict[int, float] = {}
    for first, run in pairwise(descendant.get("/W", [])):
        if isinstance(run, pikepdf.Array):
            widths.update((int(first) + at, float(width)) for at, width in enumerate(run))
    return Font(str(item.BaseFont).rpartition("+")[2].lstrip("/"), letters, widths)


class Pen:
    """Follows the content of one page."""

    def __init__(self, number: int, page: Any, fonts: dict[Any, Font]) -> None:
        self._number, self._page, self._fonts = number, page, fonts
        self._matrix: Matrix = (1, 0, 0, 1, 0, 0)
        self._text: Matrix = self._matrix
        self._alpha = 1.0
        self._stack: list[tuple[Matrix, float]] = []
        self._marks: list[tuple[int | None, str]] = []
        self._font, self._size = Font("", {}, {}), 0.0

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

    def _named(self, name: str) -> Font:
        item = self._page.resources.Font[name]
        key = item.objgen
        if key not in self._fonts:
            self._fonts[key] = read_font(item)
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
        size, font, seen = self._size * abs(d), self._font.name, self._alpha > 0
        return Words(self._number, mark, kind, text, font, x, right, y, size, seen)


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
