"""Pack: what councils share, such as the principles of a nation's law, and words with advice."""

from pydantic import Field

from cpstrategy.model.base import Record, empty
from cpstrategy.model.help import Help
from cpstrategy.model.items import Item
from cpstrategy.model.law import Act, Duty, ForeignAct, Guidance
from cpstrategy.model.lexicon import (
    Abbreviation,
    DeadTerm,
    EndedBody,
    Idiom,
    PlainWord,
    SectorTerm,
    Spelling,
    Wording,
)
from cpstrategy.model.text import Text
from cpstrategy.model.time import When


class Pack(Record):
    """Data that no council need write itself, each entry with its source.

    A pack with a `nation` is for the councils of that nation, an `optional` one for those that
    name it in `packs`, any other for all. Of two entries for one word, a council's own wins.
    """

    nation: str = Field("", description="The nation, as councils name it; empty for all.")
    optional: bool = Field(False, description="Only for councils that name it in `packs`.")
    title: str = Field("", description="What it is, in a few words.")
    checked: When | None = Field(None, description="When somebody last compared it with sources.")
    act: str = Field("", description="The Act that lays the principles down, with section.")
    heading: Text | None = Field(
        None, description="What its principles are called for some readers: law, or no law."
    )
    introduction: Text | None = Field(None, description="A sentence before the principles.")
    principles: list[Item] = Field(
        default_factory=empty, description="The statutory principles, restated."
    )
    helps: list[Help] = Field(
        default_factory=empty, description="Lines that any young person can turn to."
    )
    acts: list[Act] = Field(default_factory=empty, description="Laws that strategies cite.")
    foreign_acts: list[ForeignAct] = Field(
        default_factory=empty, description="Laws of other nations, cited here by mistake."
    )
    guidance: list[Guidance] = Field(
        default_factory=empty, description="Guidance that strategies cite."
    )
    duties: list[Duty] = Field(
        default_factory=empty, description="What the law asks of every council of the nation."
    )
    ended_bodies: list[EndedBody] = Field(
        default_factory=empty, description="Organisations that are no more."
    )
    dead_terms: list[DeadTerm] = Field(
        default_factory=empty, description="Words for what is no more."
    )
    wordings: list[Wording] = Field(
        default_factory=empty, description="Words to avoid, with those that people prefer."
    )
    plain_words: list[PlainWord] = Field(
        default_factory=empty, description="Hard words with plain ones."
    )
    abbreviations: list[Abbreviation] = Field(
        default_factory=empty, description="Abbreviations and what they stand for."
    )
    idioms: list[Idiom] = Field(
        default_factory=empty, description="Sayings that readers may take at their word."
    )
    spellings: list[Spelling] = Field(
        default_factory=empty, description="Spellings to avoid, with the right ones."
    )
    sector_terms: list[SectorTerm] = Field(
        default_factory=empty, description="Words of the trade that a glossary should explain."
    )
    words: list[str] = Field(
        default_factory=empty, description="Words that are spelt right besides those of the list."
    )
