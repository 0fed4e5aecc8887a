"""Sheets: a PDF read once for all gates that ask where its words stand, and whose they are."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import pikepdf

from .pen import Font, Pen, Words


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
        fonts: dict[Any, Font] = {}
        words = [
            found
            for number, page in enumerate(document.pages)
            for found in Pen(number, page, fonts).words()
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
