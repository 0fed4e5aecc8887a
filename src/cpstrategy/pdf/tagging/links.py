"""Links: one annotation for each line of a link, named by its words, within one tag."""

from collections.abc import Iterator, Mapping
from typing import Any

from cpstrategy.pdf.result import BASE
from cpstrategy.pdf.tagging.build_tree import TagTree
from cpstrategy.pdf.tagging.elements import words
from cpstrategy.pdf.tagging.tag import Hotspot, Tag

Rectangle = tuple[float, float, float, float]
Link = tuple[str, str, Rectangle, Any]
"""Type, target, left-top-right-bottom in CSS pixels, and box, as in WeasyPrint's `Page.links`."""


def tag_links(
    tree: TagTree, number: int, links: list[Link], places: Mapping[str, int]
) -> list[Link]:
    """Tag the links of page `number` (from 0), and return those to draw.

    `places` are the pages of what links lead to, counted from 1.

    WeasyPrint makes an annotation for each box within a link, such as a page number that comes
    from `::after`. One that is left without a tag would fail PDF/UA, so it is not drawn.
    """
    drawn: list[Link] = []
    for home, link in _readable(tree, links):
        if drawn and home.kids and _same_line(home, number, drawn[-1], link):
            kind, target, rectangle, box = drawn[-1]
            drawn[-1] = kind, target, _union(rectangle, link[2]), box
        else:
            drawn.append(link)
            element = tree.elements.link_around(link[3].element)
            page = places.get(link[1]) if link[0] == "internal" else None
            home.kids.append(Hotspot(number, link[3], _name(tree, element, page) or link[1]))
    return drawn


def _name(tree: TagTree, link: Any, page: int | None) -> str:
    """What a link says, and on which page the reader will be."""
    said = words(link)
    leads = tree.elements.leads(link) if said and page else ""
    return f"{said}, {leads} {page}" if leads else said


def _readable(tree: TagTree, links: list[Link]) -> Iterator[tuple[Tag, Link]]:
    for link in links:
        kind, target, _, box = link
        if box in tree.unread:
            continue
        if kind == "attachment":
            tree.complaints[f"The attachment “{target.removeprefix(BASE)}” was left out"] = None
            continue
        if target.startswith(BASE):
            name = target.removeprefix(BASE)
            tree.complaints[f"The link to “{name}” leads nowhere in a PDF"] = None
        home = tree.homes.get(tree.elements.link_around(box.element))
        if home is None or home.role != "Link":
            tree.complaints[f"The link to “{target}” has no words"] = None
        else:
            yield home, link


def _same_line(home: Tag, page: int, before: Link, link: Link) -> bool:
    last = home.kids[-1]
    if not isinstance(last, Hotspot) or last.page != page or last.box is not before[3]:
        return False
    (_, top, _, bottom), (_, other_top, _, other_bottom) = before[2], link[2]
    shared = min(bottom, other_bottom) - max(top, other_top)
    return shared > min(bottom - top, other_bottom - other_top) / 2


def _union(first: Rectangle, second: Rectangle) -> Rectangle:
    left, top, right, bottom = zip(first, second, strict=True)
    return min(left), min(top), max(right), max(bottom)
