"""Parts: a heading with blocks below it, and rows of easy read."""

from dataclasses import dataclass
from typing import ClassVar

from cpstrategy.document.blocks.block import NOTHING, Block, Markdown


@dataclass(frozen=True, slots=True)
class Row:
    """One short sentence of easy read, and the concept that the picture beside it shows.

    One that `goes_on` belongs to the row before it, as a condition to its promise.
    """

    picture: str
    text: Markdown
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Rows(Block):
    """Easy read: picture on one side, words on the other, row by row."""

    kind: ClassVar[str] = "rows"
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Part(Block):
    """A heading with blocks below it; a landmark that a screen reader can jump to.

    `tone` chooses the look: `priority`, `told`, `aim`, `answered`, `did`, `will`, `words`,
    `pledge`, `ask`, `service`, or none. `opener` is a line above the heading (such as
    "Priority 1"), with its `number` large, and `lead` one below it.
    `is_bare` says that there is no more to tell than its title, in any register.
    A priority has a `colour`, as `#rrggbb`, and perhaps an `icon`: the path of a drawing among the
    templates or the assets.
    """

    kind: ClassVar[str] = "part"
    id: str
    title: Markdown
    blocks: tuple[Block, ...]
    tone: str = ""
    opener: str = ""
    lead: Markdown = NOTHING
    is_bare: bool = False
    number: str = ""
    icon: str = ""
    colour: str = ""
