"""Breaks: what is too long for a line or a page may be broken; what is not stays whole.

WeasyPrint 70.0 takes the beginning of a link or of strong words for the beginning of a line, and
breaks there what may be broken anywhere. So only those elements may that have something to break.
A row of a table that is kept whole, but is longer than a page, loses the head of its table.
"""

import re
from typing import Any

LONG_WORD = re.compile(r"[^\s\u00ad]{20}")
"""More signs without a space than words have."""

LONG_CELL = 300
"""Letters of a cell that may be longer than a page, where a table has many columns."""


def let_break(root: Any) -> None:
    """Say of each element below `root` that may be broken where."""
    for element in root.iter():
        if element.tag == "tr" and any(map(_is_long, element)):
            _add_style(element, "break-inside: auto")
        if element.tag != "style" and any(map(LONG_WORD.search, _own_texts(element))):
            _add_style(element, "overflow-wrap: anywhere")


def _is_long(cell: Any) -> bool:
    return sum(map(len, cell.itertext())) > LONG_CELL


def _own_texts(element: Any) -> list[str]:
    return [text for text in (element.text, *(child.tail for child in element)) if text]


def _add_style(element: Any, rule: str) -> None:
    element.set("style", "; ".join(filter(None, (element.get("style"), rule))))
