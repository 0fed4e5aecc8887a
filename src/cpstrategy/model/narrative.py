"""Narrative: what is said in paragraphs, by whom, and in which order."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, ClassVar

from pydantic import Field

from cpstrategy.model.base import Record, Ref, empty
from cpstrategy.model.council import Artwork, Picture
from cpstrategy.model.evidence import Quote
from cpstrategy.model.items import Item, ItemGroup
from cpstrategy.model.listed import Listed
from cpstrategy.model.text import Text


class Signatory(Record):
    """Somebody who signs."""

    shorthand: ClassVar[str] = "person"

    person: Annotated[str, Ref("person")] = Field(description="The id of a person.")
    portrait: Picture | None = Field(None, description="A picture of them.")


class Statement(Listed):
    """A message, a foreword or what a service promises: words with a speaker."""

    kind: ClassVar[str] = "statement"

    id: str = Field("", description="A name that never changes.")
    title: Text | None = Field(None, description="A heading.")
    speaker: str = Field("", description="Who speaks, where no record says it.")
    person: Annotated[str, Ref("person")] = Field("", description="Id of the person who speaks.")
    group: Annotated[str, Ref("group")] = Field("", description="Id of the group that speaks.")
    text: Text = Field(description="What they say.")
    picture: Artwork | None = Field(None, description="A picture above their words.")
    signatories: list[Signatory] = Field(default_factory=empty, description="Who signs it.")


class Definition(Listed):
    """What corporate parenting means here."""

    text: Text | None = Field(None, description="One to three paragraphs.")
    test: Text | None = Field(
        None, description="The question to ask oneself, such as `Is it good enough for my child?`"
    )
    lists: list[ItemGroup] = Field(
        default_factory=empty, description="Meanings, hopes, duties, responsibilities."
    )


class Principles(Listed):
    """The principles that the work follows."""

    counted_as: ClassVar[tuple[str, ...]] = ("principles",)

    text: Text | None = Field(None, description="A paragraph before them.")
    statutory: bool = Field(True, description="Print those that the nation's law lays down.")
    local: list[Item] = Field(default_factory=empty, description="The council's own, after them.")


class Offer(Listed):
    """What a service offers under one theme, or for one age."""

    kind: ClassVar[str] = "offer"

    id: str = Field(description="A name that never changes.")
    title: Text = Field(description="Its name.")
    ages: str = Field("", description="Who it is for, such as `21 to 25`.")
    text: Text | None = Field(None, description="What it is.")
    items: list[Item] = Field(default_factory=empty, description="What belongs to it.")


class Service(Listed):
    """A service or a place for children in care and care leavers."""

    kind: ClassVar[str] = "service"
    cited: ClassVar[Mapping[str, str]] = MappingProxyType({"": "name"})
    is_known_by_name: ClassVar[bool] = True

    id: str = Field(description="A name that never changes, such as `hub`.")
    name: str = Field(description="Its name as printed.")
    text: Text = Field(description="What it is and what it does.")
    points: list[Item] = Field(default_factory=empty, description="Facts about it, as a list.")
    offers: list[Offer] = Field(default_factory=empty, description="What it offers.")
    quotes: list[Quote] = Field(default_factory=empty, description="What young people say of it.")


class AgeBand(Listed):
    """What the council does for children of one age."""

    kind: ClassVar[str] = "age-band"

    id: str = Field(description="A name that never changes.")
    ages: str = Field(description="The ages, such as `up to 12`.")
    text: Text = Field(description="What is done for them.")


class Level(Listed):
    """One level of responsibility for corporate parenting."""

    kind: ClassVar[str] = "level"
    counted_as: ClassVar[tuple[str, ...]] = ("levels",)

    id: str = Field(description="A name that never changes.")
    name: str = Field(description="What it is called, such as `Universal`.")
    text: Text | None = Field(None, description="What it means.")
    examples: list[Item] = Field(default_factory=empty, description="Who does what at this level.")


class Narrative(Listed):
    """A section of your own: a heading and Markdown, anywhere in the outline."""

    kind: ClassVar[str] = "narrative"

    id: str = Field(description="A name that never changes; the outline names it.")
    heading: Text = Field(description="Its heading.")
    picture: Artwork | None = Field(None, description="A picture above what it says.")
    text: Text = Field(description="What it says.")
    lists: list[ItemGroup] = Field(default_factory=empty, description="Lists below the text.")


class Term(Listed):
    """A word of the trade and what it means."""

    kind: ClassVar[str] = "term"
    cited: ClassVar[Mapping[str, str]] = MappingProxyType({"": "term"})
    in_one_line: ClassVar[tuple[str, ...]] = ("meaning",)

    id: str = Field(description="A name that never changes, such as `sufficiency`.")
    term: str = Field(description="The word as it is written in the text.", min_length=1)
    meaning: Text = Field(description="What it means.")
    aliases: list[str] = Field(default_factory=empty, description="Other forms of the word.")


class CoProduction(Listed):
    """How the document was made together with young people."""

    text: Text | None = Field(None, description="Who took part, how and when.")
    groups: list[Annotated[str, Ref("group")]] = Field(
        default_factory=empty, description="Ids of the groups that took part."
    )
    thanks: Text | None = Field(None, description="Thanks to them.")
