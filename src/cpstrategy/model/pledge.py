"""Pledge: what the council promises children, and what young people ask of it."""

from typing import Annotated, ClassVar

from pydantic import Field

from cpstrategy.model.base import Ref, empty
from cpstrategy.model.council import Artwork
from cpstrategy.model.items import Item, ItemGroup
from cpstrategy.model.listed import Listed
from cpstrategy.model.name import Name
from cpstrategy.model.narrative import Signatory
from cpstrategy.model.text import Text
from cpstrategy.model.time import Period, When


class Pledge(Listed):
    """A promise to children in care or care leavers: items, or groups of items."""

    kind: ClassVar[str] = "pledge"
    counted_as: ClassVar[tuple[str, ...]] = (
        "promises",
        "pledges",
    )
    promising: ClassVar[tuple[str, ...]] = ("items", "groups")

    id: str = Field(description="A name that never changes.")
    title: Text = Field(description="Its title.")
    picture: Artwork | None = Field(None, description="A picture below its title, on sheets too.")
    audience: Name | None = Field(None, description="Who it is made to.")
    text: Text | None = Field(None, description="A paragraph before the promises.")
    stem: Text | None = Field(None, description="Words that every promise continues.")
    items: list[Item] = Field(default_factory=empty, description="The promises, without groups.")
    groups: list[ItemGroup] = Field(default_factory=empty, description="The promises, in groups.")
    numbered: bool = Field(False, description="Print a number before each promise.")
    agreed_with: list[Annotated[str, Ref("group")]] = Field(
        default_factory=empty, description="Ids of the groups that agreed it."
    )
    date: When | None = Field(None, description="When it was agreed.")
    period: Period | None = Field(None, description="How long it holds.")
    expired: bool = Field(False, description="It no longer holds and is shown as past.")
    signatories: list[Signatory] = Field(default_factory=empty, description="Who signed it.")

    @property
    def promises(self) -> tuple[Item, ...]:
        """Every promise of it, in whatever group."""
        return tuple(record for record in self.walk() if isinstance(record, Item))

    @property
    def is_agreed(self) -> bool:
        """Whether others have put their names to it: then nobody may tell a part of it."""
        return bool(self.agreed_with or self.signatories)


class Ask(Listed):
    """What young people ask of the council, in the words that they agreed on.

    These words are shown in every edition that has no others; easy read tells them row by row.
    """

    kind: ClassVar[str] = "ask"
    counted_as: ClassVar[tuple[str, ...]] = ("asks",)

    id: str = Field(description="A name that never changes.")
    title: Text = Field(description="Its title.")
    picture: Artwork | None = Field(None, description="A picture above what they ask for.")
    speaker: Name | None = Field(None, description="Who asks.")
    stem: Text | None = Field(None, description="Words that every ask continues.")
    items: list[Item] = Field(description="What they ask for.")
