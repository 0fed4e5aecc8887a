"""Block: anything that stands in a section, and the words that it is written in."""

from dataclasses import dataclass
from typing import ClassVar, NewType

Markdown = NewType("Markdown", str)
"""Words for readers with their references told and no raw HTML; outputs render it."""

NOTHING = Markdown("")


@dataclass(frozen=True, slots=True)
class Block:
    """Anything that stands in a section."""

    kind: ClassVar[str] = ""
