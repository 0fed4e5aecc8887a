"""Items: lists of short texts, with or without headings."""

from typing import ClassVar

from pydantic import Field

from cpstrategy.model.base import empty
from cpstrategy.model.listed import Listed
from cpstrategy.model.name import Name
from cpstrategy.model.text import Text


class Item(Listed):
    """One entry of a list, such as a promise, a principle or an ask."""

    kind: ClassVar[str] = "item"
    shorthand: ClassVar[str] = "text"
    in_one_line: ClassVar[tuple[str, ...]] = ("text", "explanation")

    id: str = Field("", description="A name for references and for the other registers.")
    label: str = Field("", description="A few words to head the item.")
    text: Text = Field(description="The item itself.")
    explanation: Text | None = Field(None, description="What it means, in a sentence or two.")
    source: Name | None = Field(
        None, description="Where the words come from, such as a section of an Act."
    )


class ItemGroup(Listed):
    """A list with its heading, the words that lead into it, and perhaps smaller lists below."""

    kind: ClassVar[str] = "group-of-items"

    id: str = Field(description="A name that never changes, such as `respect`.")
    title: Text | None = Field(None, description="The heading over the list.")
    text: Text | None = Field(None, description="A paragraph before the list.")
    stem: Text | None = Field(None, description="Words that every item continues, as `We will:`.")
    items: list[Item] = Field(default_factory=empty, description="The entries, in order.")
    groups: list["ItemGroup"] = Field(
        default_factory=empty, description="Smaller lists under this heading."
    )
