"""Contents: the sections of a document and the chapters within them, for the reader to choose."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cpstrategy.document.blocks import Block, Markdown, Part
from cpstrategy.document.document import Document
from cpstrategy.html.hues import hue_class

CHAPTERS = ("priority",)
"""Tones of the parts that the list of contents names."""


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """One line of the list of contents; `label` is a number or words such as “Priority 1”.

    `hue` is the class that gives it the colour of its priority, and the `icon` if there is one.
    """

    id: str
    label: str
    title: Markdown
    entries: tuple["ContentsEntry", ...] = ()
    hue: str = ""
    icon: str = ""


def contents(document: Document) -> tuple[ContentsEntry, ...]:
    """List the sections, and the priorities below them."""
    return tuple(
        ContentsEntry(
            section.id,
            str(section.number or ""),
            section.title,
            tuple(_chapters(section.blocks)),
        )
        for section in document.sections
    )


def _chapters(blocks: Iterable[Block]) -> Iterator[ContentsEntry]:
    for block in blocks:
        if isinstance(block, Part) and block.tone in CHAPTERS:
            hue = hue_class(block)
            yield ContentsEntry(block.id, block.opener, block.title, hue=hue, icon=block.icon)
