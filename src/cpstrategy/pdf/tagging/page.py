"""Page: a page that remembers where on it each box was painted."""

from collections.abc import Iterator
from typing import Any

from weasyprint import Page  # type: ignore[import-untyped]

from cpstrategy.pdf.tagging.boxes import Artifact


class MarkedPage(Page):  # type: ignore[misc] # WeasyPrint has no types.
    """A page whose text and images are marked as they are painted, for tags to refer to.

    WeasyPrint marks content if its stream has a dictionary for the marks. Given one from here,
    rather than by the option `pdf_tags`, the marks are still there when all pages are painted,
    and WeasyPrint makes no tags of its own.
    """

    def paint(self, stream: Any, scale: float = 1) -> None:
        """Paint the page on WeasyPrint's PDF stream."""
        self._marks: dict[Any, Any] = {}
        stream._tags = self._marks
        super().paint(stream, scale)
        self._operators = stream.stream
        self._places = {
            operand["MCID"]: place
            for place, operand in enumerate(stream.stream)
            if isinstance(operand, dict) and "MCID" in operand
        }

    def painted(self) -> Iterator[Any]:
        """The text and images that tags can refer to."""
        return (box for box in self._marks if self.is_marked(box))

    def lost(self) -> Iterator[Any]:
        """Text and images in a group, as `opacity` makes one, that tags cannot refer to."""
        return (box for box in self._marks if not self.is_marked(box))

    def is_marked(self, box: Any) -> bool:
        """Whether `box` is painted where tags can refer to it."""
        return box in self._marks and self._marks[box]["mcid"] in self._places

    def number(self, box: Any, number: int) -> None:
        """Mark the content of `box` with a number of this page."""
        self._properties(box)["MCID"] = number

    def exclude(self, box: Any, artifact: Artifact) -> None:
        """Mark the content of `box` as not to be read."""
        kind, subtype = artifact.value
        properties = self._properties(box)
        properties.clear()
        properties.update({"Type": kind, "Subtype": subtype} if subtype else {"Type": kind})
        self._operators[self._place(box) - 1] = "/Artifact"

    def _properties(self, box: Any) -> dict[str, Any]:
        properties: dict[str, Any] = self._operators[self._place(box)]
        return properties

    def _place(self, box: Any) -> int:
        return int(self._places[self._marks[box]["mcid"]])
