"""Structure: the tag tree as PDF objects (ISO 32000-1, 14.7)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pydyf  # type: ignore[import-untyped]

from cpstrategy.pdf.tagging.page import MarkedPage
from cpstrategy.pdf.tagging.tag import Hotspot, Tag, TaggedBox

POINTS = 0.75
"""PDF points to a CSS pixel."""


@dataclass(slots=True)
class _Book:
    """The file, its pages, and the way back from content to tags: one list for each page."""

    pdf: Any
    pages: Sequence[MarkedPage]
    marked: list[Any]
    annotated: list[Any] = field(default_factory=list)
    named: dict[str, Any] = field(default_factory=dict)

    def new(self, **entries: Any) -> Any:
        item = pydyf.Dictionary(entries)
        self.pdf.add_object(item)
        return item


def write_structure(pdf: Any, pages: Sequence[MarkedPage], root: Tag) -> None:
    """Add the tree below `root` to `pdf`, which has the `pages` painted already."""
    book = _Book(pdf, pages, [pydyf.Array() for _ in pages])
    top = book.new(Type="/StructTreeRoot")
    top["K"] = pydyf.Array([_write_tag(book, root, top)])
    if book.named:
        top["IDTree"] = book.new(Names=_names(book)).reference
    top["ParentTree"] = book.new(Nums=_parents(book)).reference
    top["ParentTreeNextKey"] = len(pages) + len(book.annotated)
    pdf.catalog["StructTreeRoot"] = top.reference
    pdf.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})
    pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})
    for number, kid in enumerate(pdf.pages["Kids"][::3]):
        pdf.objects[kid].update(StructParents=number, Tabs="/S")


def _write_tag(book: _Book, tag: Tag, parent: Any) -> bytes:
    element = book.new(Type="/StructElem", S=f"/{tag.role}", P=parent.reference)
    element.update(_properties(book, tag))
    if tag.id:
        book.named[tag.id] = element.reference
    page = next((kid.page for kid in tag.kids if isinstance(kid, TaggedBox)), None)
    if page is not None:
        element["Pg"] = book.pdf.page_references[page]
    kids = pydyf.Array()
    for kid in tag.kids:
        if isinstance(kid, Tag):
            kids.append(_write_tag(book, kid, element))
        elif isinstance(kid, Hotspot):
            # WeasyPrint draws no link to an anchor that is not there, and says so.
            if kid.box.link_annotation is not None:
                kids.append(_write_hotspot(book, kid, element))
        elif book.pages[kid.page].is_marked(kid.box):
            kids.append(_write_piece(book, kid, element, page))
    element["K"] = kids
    return bytes(element.reference)


def _write_piece(book: _Book, piece: TaggedBox, element: Any, page: int | None) -> Any:
    number = len(book.marked[piece.page])
    book.marked[piece.page].append(element.reference)
    book.pages[piece.page].number(piece.box, number)
    if piece.page == page:
        return number
    sheet = book.pdf.page_references[piece.page]
    return pydyf.Dictionary({"Type": "/MCR", "Pg": sheet, "MCID": number})


def _write_hotspot(book: _Book, spot: Hotspot, element: Any) -> Any:
    annotation = spot.box.link_annotation
    annotation["Contents"] = pydyf.String(spot.words)
    annotation["StructParent"] = len(book.pages) + len(book.annotated)
    book.annotated.append(element.reference)
    sheet = book.pdf.page_references[spot.page]
    return pydyf.Dictionary({"Type": "/OBJR", "Pg": sheet, "Obj": annotation.reference})


def _parents(book: _Book) -> Any:
    entries = pydyf.Array()
    for number, parents in enumerate((*book.marked, *book.annotated)):
        entries.extend((number, parents))
    return entries


def _names(book: _Book) -> Any:
    """The way from an identifier to its element; readers look for it in a list that is in order."""
    names = pydyf.Array()
    for name, reference in sorted(book.named.items()):
        names.extend((pydyf.String(name), reference))
    return names


def _properties(book: _Book, tag: Tag) -> dict[str, Any]:
    texts = {"Lang": tag.lang, "T": tag.title, "Alt": tag.alt, "ID": tag.id}
    texts |= {"ActualText": tag.spoken, "E": tag.expansion}
    properties = {key: pydyf.String(text) for key, text in texts.items() if text}
    attributes = dict(tag.attributes)
    if tag.role == "Figure" and tag.kids and isinstance(tag.kids[0], TaggedBox):
        attributes = {"O": "/Layout", "BBox": pydyf.Array(_bounds(book, tag.kids[0]))}
    return {**properties, "A": pydyf.Dictionary(attributes)} if attributes else properties


def _bounds(book: _Book, piece: TaggedBox) -> list[float]:
    """Left, bottom, right and top of an image in points; PDF counts from the foot of the page."""
    left, top = piece.box.content_box_x(), piece.box.content_box_y()
    height = book.pages[piece.page].height
    right, bottom = left + piece.box.width, top + piece.box.height
    return [left * POINTS, (height - bottom) * POINTS, right * POINTS, (height - top) * POINTS]
