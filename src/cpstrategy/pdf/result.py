"""Result: what typesetting gives back, and the one error it raises."""

from dataclasses import dataclass
from typing import Protocol

BASE = "https://assets.invalid/"
"""Where the document seems to lie: a constant, so that no path of this machine gets into a PDF.

No sentence for the user has it: what lies there has the name of its file.
"""


@dataclass(frozen=True, slots=True)
class Typeset:
    """A PDF with everything that was wrong on the way.

    `complaints` are faults to mend in the HTML, the CSS or the files: a document that has one
    is not fit to publish. `notes` are harmless. Both hold whole sentences, one line each.
    """

    pdf: bytes
    pages: int
    complaints: tuple[str, ...]
    notes: tuple[str, ...] = ()


class PagedDocument(Protocol):
    """A document on its pages, which is not yet a PDF."""

    @property
    def pages(self) -> int:
        """How many pages it takes."""

    @property
    def last_page(self) -> float:
        """How far the last page is full: 1 if it is full of text."""

    def finish(self) -> Typeset:
        """Write the PDF, and say everything that was wrong."""


class TypesettingError(Exception):
    """There is no PDF; the message is one sentence for the user that says why."""


class EngineMissingError(TypesettingError):
    """This computer can make no PDF at all: what that takes is not installed."""
