"""Section: a unit that tells one part of a strategy as blocks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from cpstrategy.document.blocks import Block, Markdown
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.model.strategy import Strategy


@dataclass(frozen=True, slots=True)
class SectionUnit:
    """A section that outlines may name; without blocks it is left out of the document.

    `needs` are the keys of the strategy that the section shows. One that `accompanies` others, such
    as a list of sources, is no document by itself; one that `is_brief` tells little of records that
    stand whole elsewhere. `heading` is what the content calls it. Its
    title is among the words of the program, as `section-…`; one that is not there brings its own.
    """

    name: str
    blocks: Callable[[Strategy, Formatter], Iterator[Block]]
    needs: tuple[str, ...] = ()
    accompanies: bool = False
    is_brief: bool = False
    heading: Callable[[Strategy, Formatter], Markdown] | None = None
    title: str = ""
