"""Law: what the packs say of Acts, of guidance and of duties, each with its source."""

from pydantic import Field

from cpstrategy.model.base import Record, empty
from cpstrategy.model.time import When


class ReplacedSections(Record):
    """Sections of an Act that are no longer in it, and where their duties stand now."""

    sections: list[str] = Field(description="The sections, such as `23` or `17`.")
    since: When = Field(description="Since when.")
    successor: str = Field(description="What took their place.")
    source: str = Field("", description="Where this is written.")


class Act(Record):
    """A law that strategies cite."""

    id: str = Field(description="A name that never changes, such as `children-act-1989`.")
    title: str = Field(description="Its title with its year, such as `Children Act 1989`.")
    aliases: list[str] = Field(default_factory=empty, description="Other names it goes by.")
    other_years: list[str] | None = Field(
        None, description="The years of all other Acts of this title, if they are known."
    )
    sections: list[str] = Field(
        default_factory=empty, description="The sections that matter here, such as `22(3)`."
    )
    last_section: int = Field(0, description="The number of its last section, if it is known.")
    replaced: list[ReplacedSections] = Field(
        default_factory=empty, description="Sections that are no longer in it."
    )
    in_force: When | None = Field(None, description="Since when.")
    repealed: When | None = Field(None, description="When it stopped to be law.")
    successor: str = Field("", description="The law that took its place.")
    source: str = Field("", description="Where this is written.")


class ForeignAct(Record):
    """A law of another nation that councils of this one cite by mistake."""

    title: str = Field(description="Its title with its year.")
    nations: str = Field(description="Where it is law, such as `England and Wales`.")
    instead: str = Field(description="What is law here, or what to look at.")
    source: str = Field("", description="Where this is written.")


class Guidance(Record):
    """Guidance that councils follow, with the year of the edition that holds."""

    id: str = Field(description="A name that never changes.")
    title: str = Field(description="Its title, without a year.")
    aliases: list[str] = Field(default_factory=empty, description="Other names it goes by.")
    issued: When = Field(description="When the edition that holds was issued.")
    former: list[str] = Field(default_factory=empty, description="The years of former editions.")
    successor: str = Field("", description="What took its place, if it no longer holds.")
    source: str = Field("", description="Where this is written.")


class Duty(Record):
    """Something that the nation's law asks of every council, and that a strategy may tell of."""

    name: str = Field(description="What it is, in a few words, such as `the local offer`.")
    words: list[str] = Field(description="Words that show that a text tells of it.")
    source: str = Field("", description="The Act with its section.")
