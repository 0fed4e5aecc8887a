"""Boxes: WeasyPrint's boxes in reading order, each with whether it is content or decoration."""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any, NamedTuple

from weasyprint.formatting_structure import boxes  # type: ignore[import-untyped]
from weasyprint.layout.absolute import AbsolutePlaceholder  # type: ignore[import-untyped]

from cpstrategy.pdf.tagging.elements import alternative, is_image


class Artifact(Enum):
    """Why something on a page is not read aloud; the values are property lists (14.8.2.2.2)."""

    HEADER = "/Pagination", "/Header"
    FOOTER = "/Pagination", "/Footer"
    REPEATED = "/Pagination", ""
    DECORATION = "/Layout", ""


class Sighting(NamedTuple):
    """A box on a page (counted from 0), and why it is not read aloud, if it is not."""

    page: int
    box: Any
    artifact: Artifact | None

    @property
    def is_leaf(self) -> bool:
        """Whether the box paints text or an image, rather than hold other boxes."""
        return isinstance(self.box, boxes.TextBox | boxes.ReplacedBox)

    @property
    def is_picture(self) -> bool:
        """Whether the box paints an image."""
        return isinstance(self.box, boxes.ReplacedBox)

    @property
    def is_block(self) -> bool:
        """Whether the box stands on lines of its own."""
        return isinstance(self.box, boxes.BlockLevelBox)


def is_marker(box: Any) -> bool:
    """Whether CSS put the box before an item of a list."""
    return box.element_tag in ("li::marker", "li::before")


def sightings(page_boxes: Iterable[Any]) -> Iterator[Sighting]:
    """Walk through the pages; a box comes before the boxes it holds."""
    first_pages: dict[Any, int] = {}
    for number, page_box in enumerate(page_boxes):
        yield from _walk(number, page_box, None, first_pages)


def _walk(
    page: int, box: Any, artifact: Artifact | None, first_pages: dict[Any, int]
) -> Iterator[Sighting]:
    box = box._box if isinstance(box, AbsolutePlaceholder) else box
    artifact = artifact or _margin(box) or _repeated(box, page, first_pages) or _decoration(box)
    yield Sighting(page, box, artifact)
    for child in box.children:
        yield from _walk(page, child, artifact, first_pages)


def _margin(box: Any) -> Artifact | None:
    if not isinstance(box, boxes.MarginBox):
        return None
    if box.at_keyword.startswith("@top"):
        return Artifact.HEADER
    return Artifact.FOOTER if box.at_keyword.startswith("@bottom") else Artifact.REPEATED


def _repeated(box: Any, page: int, first_pages: dict[Any, int]) -> Artifact | None:
    """The head and foot of a table are painted on each of its pages, but read only once."""
    if not isinstance(box, boxes.TableRowGroupBox) or not (box.is_header or box.is_footer):
        return None
    return Artifact.REPEATED if first_pages.setdefault(box.element, page) != page else None


def _decoration(box: Any) -> Artifact | None:
    """Blanks (which are not painted), leaders, what authors hide, images that say nothing."""
    element = box.element
    if isinstance(box, boxes.TextBox) and not box.text.strip():
        return Artifact.DECORATION
    if element is None:
        return None
    from_css = isinstance(box, boxes.ReplacedBox) and not is_image(element) and not is_marker(box)
    hidden = element.get("aria-hidden") == "true"
    idle = is_image(element) and alternative(element) == ""
    return Artifact.DECORATION if box.is_leader or hidden or idle or from_css else None
