"""Attributes: what a list says of its labels, and a table cell of its place."""

from typing import Any

from cpstrategy.pdf.tagging.elements import Elements

NUMBERING = {
    "none": "None",
    "disc": "Disc",
    "circle": "Circle",
    "square": "Square",
    "decimal": "Decimal",
    "lower-alpha": "LowerAlpha",
    "lower-roman": "LowerRoman",
    "upper-alpha": "UpperAlpha",
    "upper-roman": "UpperRoman",
}
"""CSS `list-style-type` to ListNumbering (14.8.5.5)."""

TYPES = {"a": "LowerAlpha", "A": "UpperAlpha", "i": "LowerRoman", "I": "UpperRoman"}
"""The same of the `type` of a list, whose labels may have a style of their own."""


def attributes(element: Any, box: Any, elements: Elements) -> dict[str, Any]:
    """The attribute object for `element`, laid out first in `box`; nothing for most elements."""
    if element.tag in ("ul", "ol", "menu"):
        style = str(box.style["list_style_type"])
        return numbering(NUMBERING.get(style) or own_numbering(element))
    if element.tag == "dl":
        return numbering("None")
    return _cell(element, box, elements) if element.tag in ("th", "td") else {}


def numbering(kind: str) -> dict[str, Any]:
    """The attribute object of a list."""
    return {"O": "/List", "ListNumbering": f"/{kind}"}


def own_numbering(element: Any) -> str:
    """The ListNumbering that comes nearest to labels of which CSS has no name."""
    return TYPES.get(element.get("type"), "Decimal") if element.tag == "ol" else "Disc"


def _cell(cell: Any, box: Any, elements: Elements) -> dict[str, Any]:
    spans = {"ColSpan": box.colspan, "RowSpan": box.rowspan}
    entries: dict[str, Any] = {name: span for name, span in spans.items() if span != 1}
    if cell.tag == "th":
        entries["Scope"] = f"/{_scope(cell, elements)}"
    return {"O": "/Table", **entries} if entries else {}


def _scope(header: Any, elements: Elements) -> str:
    """What a `th` heads; without a `scope`, a column if its row holds nothing but headers."""
    if scope := header.get("scope"):
        return "Row" if scope.lower().startswith("row") else "Column"
    row = elements.parents[header]
    on_top = elements.parents[row].tag == "thead"
    return "Column" if on_top or all(cell.tag != "td" for cell in row) else "Row"
