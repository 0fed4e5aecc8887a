"""Roles: which structure type of PDF 1.7 (ISO 32000-1, 14.8.4) stands for which element."""

from typing import Any

from cpstrategy.pdf.tagging.elements import IMAGES, Elements

ROLES = {
    **{f"h{level}": f"H{level}" for level in range(1, 7)},
    **dict.fromkeys(IMAGES, "Figure"),
    **dict.fromkeys(("p", "pre", "address"), "P"),
    **dict.fromkeys(("section", "nav", "aside"), "Sect"),
    **dict.fromkeys(("ul", "ol", "dl", "menu"), "L"),
    **dict.fromkeys(("caption", "figcaption"), "Caption"),
    "main": "Part",
    "article": "Art",
    "blockquote": "BlockQuote",
    "table": "Table",
    "thead": "THead",
    "tbody": "TBody",
    "tfoot": "TFoot",
    "tr": "TR",
    "th": "TH",
    "td": "TD",
    "q": "Quote",
    "code": "Code",
}


def role(element: Any, elements: Elements, *, block: bool) -> str:
    """The structure type for `element`, or nothing if its content belongs to its parent.

    `block` says that it was laid out as a block, whatever element it is.
    """
    if element in (elements.root, elements.root.find("body")):
        return ""
    if element.tag == "a" and element.get("href"):
        return "Link"
    if name := ROLES.get(element.tag):
        return "TOC" if name == "L" and elements.in_contents(element) else name
    if block:
        return "Div"
    spoken = elements.language_change(element) or (element.tag == "abbr" and element.get("title"))
    return "Span" if spoken else ""
