"""Tagged PDF: a rendered document as an accessible PDF file."""

from collections.abc import Iterator, Sequence
from typing import Any

from cpstrategy.pdf.tagging.boxes import sightings
from cpstrategy.pdf.tagging.build_tree import TagTree, grow
from cpstrategy.pdf.tagging.elements import Elements
from cpstrategy.pdf.tagging.headings import name_headings, skipped_levels
from cpstrategy.pdf.tagging.links import tag_links
from cpstrategy.pdf.tagging.normalise import tidy
from cpstrategy.pdf.tagging.page import MarkedPage
from cpstrategy.pdf.tagging.structure import write_structure
from cpstrategy.pdf.tagging.tables import link_cells
from cpstrategy.pdf.tagging.words import separate_words


def tagged_pdf(document: Any, root: Any) -> tuple[bytes, list[str]]:
    """The PDF/UA-1 file of WeasyPrint's `document`, and what is wrong with it for a reader.

    `root` is the ElementTree element that the document was made from.
    """
    pages = [MarkedPage(page._page_box) for page in document.pages]
    tree = grow(sightings(page._page_box for page in pages), Elements.below(root))
    places = _places(pages)
    for number, page in enumerate(pages):
        page.links = tag_links(tree, number, page.links, places)
    tidy(tree.root)
    separate_words(tree.root, tree.elements)
    link_cells(tree.root)
    name_headings(tree.root)
    complaints: list[str] = []

    def finish(document: Any, pdf: Any) -> None:
        complaints.extend(_faults(tree, pages, document.metadata))
        _exclude_artifacts(tree, pages)
        write_structure(pdf, pages, tree.root)
        document.metadata.include_in_pdf(pdf, "ua", 1, conformance=None, compress=True)

    pdf = document.copy(pages).write_pdf(finisher=finish, pdf_version="1.7")
    return pdf, complaints


def _places(pages: Sequence[MarkedPage]) -> dict[str, int]:
    """The page, counted from 1, on which each thing with a name begins."""
    places: dict[str, int] = {}
    for number, page in enumerate(pages, start=1):
        for name in page.anchors:
            places.setdefault(name, number)
    return places


def _exclude_artifacts(tree: TagTree, pages: Sequence[MarkedPage]) -> None:
    for piece, artifact in tree.artifacts:
        if pages[piece.page].is_marked(piece.box):
            pages[piece.page].exclude(piece.box, artifact)


def _faults(tree: TagTree, pages: Sequence[MarkedPage], metadata: Any) -> Iterator[str]:
    if not metadata.lang:
        yield "The document does not say in which language it is (lang on the html element)"
    if not metadata.title:
        yield "The document has no title"
    yield from tree.complaints
    yield from skipped_levels(tree.root)
    boxes = tree.unread.union(tree.read)
    for number, page in enumerate(pages, start=1):
        for box in page.lost():
            yield f"Page {number}: opacity hides {_quote(box)} from screen readers"
        for box in page.painted():
            if box not in boxes:
                yield f"Page {number}: {_quote(box)} has no place in the reading order"


def _quote(box: Any) -> str:
    text = getattr(box, "text", "").strip()
    return f"“{text[:60]}”" if text else "an image"
