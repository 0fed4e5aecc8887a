"""Cells: data of a table that is nothing, of which a screen reader says "blank"."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree.ElementTree import Element as Node

import tinyhtml5  # type: ignore[import-untyped] # WeasyPrint's own parser.

from .gate import Verdicts
from .sheets import Element, sheets


def available() -> str | None:
    """Nothing can be missing: it is all in this module."""
    return None


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge the tables of every PDF by its tags, and those of every page by its elements."""
    return {path: [*(_tagged(path) if path.suffix == ".pdf" else _written(path))] for path in paths}


def _tagged(path: Path) -> Iterator[str]:
    for table in sheets(path).root.below("Table"):
        for cell in table.below("TD"):
            if not cell.text and not any(_is_said(inner) for inner in cell.below()):
                yield f"cells: a cell of “{table.text[:40]}” is empty"


def _is_said(element: Element) -> bool:
    return bool(element.item.get("/Alt") or element.item.get("/ActualText"))


def _written(path: Path) -> Iterator[str]:
    tree = tinyhtml5.parse(path.read_text(encoding="utf-8"), namespace_html_elements=False)
    for table in tree.iter("table"):
        for cell in table.iter("td"):
            if not _words(cell) and not any(one.get("alt") for one in cell.iter("img")):
                yield f"cells: a cell of “{_words(table)[:40]}” is empty"


def _words(node: Node) -> str:
    return " ".join("".join(node.itertext()).split())
