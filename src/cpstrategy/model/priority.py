"""Priority: what young people told us, what was done, and what comes next."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, ClassVar

from pydantic import Field

from cpstrategy.model.base import Code, Record, Ref, empty
from cpstrategy.model.colours import PriorityColour
from cpstrategy.model.council import Artwork
from cpstrategy.model.evidence import Quote
from cpstrategy.model.items import Item
from cpstrategy.model.listed import Listed
from cpstrategy.model.name import Name
from cpstrategy.model.text import Text
from cpstrategy.model.time import Period, Timing


class Plan(Record):
    """Another plan or strategy that this one relies on."""

    kind: ClassVar[str] = "plan"
    cited: ClassVar[Mapping[str, str]] = MappingProxyType({"": "title"})
    is_only_cited: ClassVar[bool] = True

    id: str = Field(description="A name that never changes, such as `sufficiency`.")
    title: Name = Field(description="Its title as printed, without the years.")
    period: Period | None = Field(None, description="The years it covers.")
    topics: list[str] = Field(default_factory=empty, description="What it is about.")
    link: str = Field("", description="A web address, beginning with https://.")


class ToldUs(Listed):
    """Something that young people told the council."""

    kind: ClassVar[str] = "told-us"
    hears_the_young: ClassVar[bool] = True
    in_one_line: ClassVar[tuple[str, ...]] = ("text",)

    id: str = Field(description="A name that never changes; achievements and next steps answer it.")
    text: Text = Field(description="What they said.")
    group: Annotated[str, Ref("group")] = Field("", description="Id of the group that said it.")
    survey: Annotated[str, Ref("survey")] = Field("", description="Id of the survey.")
    statistics: list[Annotated[str, Ref("stat")]] = Field(
        default_factory=empty, description="Ids of the figures behind it."
    )


class Achievement(Listed):
    """Something that has been done."""

    kind: ClassVar[str] = "achievement"
    in_one_line: ClassVar[tuple[str, ...]] = ("text",)

    id: str = Field(description="A name that never changes.")
    text: Text = Field(description="What was done.")
    date: Timing | None = Field(None, description="When.")
    groups: list[Annotated[str, Ref("group")]] = Field(
        default_factory=empty, description="Ids of the groups it is about."
    )
    statistics: list[Annotated[str, Ref("stat")]] = Field(
        default_factory=empty, description="Ids of the figures that show it."
    )
    evidence: Name | None = Field(None, description="Who says so, such as `Ofsted, 2022`.")
    answers: list[Annotated[str, Ref("told-us")]] = Field(
        default_factory=empty, description="Ids of what young people told us that it answers."
    )


class NextStep(Listed):
    """Something that the council will do or go on doing."""

    kind: ClassVar[str] = "next-step"
    in_one_line: ClassVar[tuple[str, ...]] = ("text",)

    id: str = Field(description="A name that never changes.")
    text: Text = Field(description="What will be done.")
    items: list[Item] = Field(default_factory=empty, description="Its parts.")
    answers: list[Annotated[str, Ref("told-us")]] = Field(
        default_factory=empty, description="Ids of what young people told us that it answers."
    )
    plan: Annotated[str, Ref("plan")] = Field("", description="Id of the plan it belongs to.")
    action: Annotated[str, Ref("action")] = Field("", description="Id of the action behind it.")


class Forms(Record):
    """The same priority in other words."""

    my: str = Field("", description="A young person's own, such as `My home`.")
    we_want: str = Field("", description="As `We want …`.")


class Priority(Listed):
    """One priority. Only the id and the title are needed; some are prose only."""

    kind: ClassVar[str] = "priority"
    cited: ClassVar[Mapping[str, str]] = MappingProxyType({"": "title"})
    counted_as: ClassVar[tuple[str, ...]] = ("priorities", "pillars")
    quoted: ClassVar[tuple[str, ...]] = ("words",)
    promising: ClassVar[tuple[str, ...]] = ("next_steps",)

    id: str = Field(description="A name that never changes, such as `home`.")
    number: int | None = Field(None, description="Its number, if priorities have numbers.", ge=1)
    title: Text = Field(description="Its title.")
    icon: Annotated[str, Code()] = Field(
        "",
        description=(
            "A sign that stands beside its name: one of the shipped ones, such as `house`, or a "
            "drawing of your own, such as `drawings/home.svg`. None is guessed."
        ),
    )
    colour: Annotated[PriorityColour, Code()] = Field(
        "",
        description=(
            "Its colour: `blue`, `raspberry`, `teal`, `ochre`, `violet`, `brick`, `forest`, "
            "`slate` or one of your own, such as `#1d4e79`. Without one, they go round by number."
        ),
    )
    picture: Artwork | None = Field(None, description="A picture above what it says.")
    forms: Forms | None = Field(None, description="Other forms of the title.")
    rationale: Text | None = Field(None, description="Why it matters; the facts behind it.")
    told_us: list[ToldUs] = Field(default_factory=empty, description="What young people told us.")
    statement: Text | None = Field(None, description="What the council wants to reach.")
    achievements: list[Achievement] = Field(
        default_factory=empty, description="What has been done so far."
    )
    next_steps: list[NextStep] = Field(default_factory=empty, description="What comes next.")
    quotes: list[Quote] = Field(default_factory=empty, description="What young people said.")
    words: list[str] = Field(
        default_factory=empty, description="Words that young people used, as in a word cloud."
    )
    leads: list[Annotated[str, Ref("person")]] = Field(
        default_factory=empty, description="Ids of the people who lead it."
    )
