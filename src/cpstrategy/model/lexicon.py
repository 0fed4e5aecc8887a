"""Lexicon: what the packs say about words: which to prefer, what they mean, how they are spelt."""

from pydantic import Field

from cpstrategy.model.base import Record, empty
from cpstrategy.model.council import Nation
from cpstrategy.model.text import Register
from cpstrategy.model.time import When


class EndedBody(Record):
    """An organisation that is no more, or that will be no more from a day that is known."""

    id: str = Field(description="A name that never changes.")
    name: str = Field(description="Its name, or what all of its kind are called.")
    aliases: list[str] = Field(default_factory=empty, description="Other names, such as `CCG`.")
    unsure: list[str] = Field(
        default_factory=empty, description="Names of it that are names of something else, too."
    )
    ended: When = Field(description="When it ended, or will end.")
    successor: str = Field("", description="Who does its work now.")
    source: str = Field("", description="Where this is written.")


class DeadTerm(Record):
    """Words for something that is no more, with what there is in its place."""

    words: list[str] = Field(description="The words, in every form.")
    since: When = Field(description="Since when there is no such thing.")
    say: str = Field(description="What there is now, as a hint.")
    nations: list[Nation] = Field(
        default_factory=empty, description="Where it is no more; everywhere if none is named."
    )
    unless: list[str] = Field(
        default_factory=empty, description="Phrases in which the words are right."
    )
    unsure: bool = Field(False, description="The words may be right: give information only.")
    source: str = Field("", description="Where this is written.")


class Wording(Record):
    """Words that those they are about would rather not read, and words that they prefer."""

    avoid: list[str] = Field(description="The words to avoid, in every form.")
    use: list[str] = Field(default_factory=empty, description="What to write instead.")
    unless: list[str] = Field(
        default_factory=empty, description="Phrases in which the words are right."
    )
    registers: list[Register] = Field(
        default_factory=empty, description="The registers it holds for; all if none is named."
    )
    because: str = Field("", description="Why, in a sentence.")
    mild: bool = Field(False, description="Many write the words: give information only.")
    source: str = Field("", description="Where this is written.")
    decided_by: str = Field("", description="The group of young people that decided it.")
    decided: When | None = Field(None, description="When they decided it.")


class PlainWord(Record):
    """Hard words with plain ones that say the same."""

    words: list[str] = Field(description="The hard words, in every form.")
    say: list[str] = Field(description="What to write instead.")
    unless: list[str] = Field(
        default_factory=empty, description="Phrases in which the words are right."
    )
    in_full: bool = Field(
        False, description="Who reads a full text knows the words; they are hard in others."
    )
    source: str = Field("", description="Where this is written.")


class Abbreviation(Record):
    """An abbreviation with what it stands for."""

    short: str = Field(description="The abbreviation, such as `PEP`.")
    long: str = Field(description="The words in full.")
    known: bool = Field(False, description="Everybody knows it; it needs no explaining.")
    source: str = Field("", description="Where this is written.")


class Idiom(Record):
    """A saying that readers may take at its word."""

    phrases: list[str] = Field(description="The saying, in every form.")
    say: list[str] = Field(default_factory=empty, description="What to write instead.")


class Spelling(Record):
    """Spellings that are not British English, or not the house style, and the one that is."""

    avoid: list[str] = Field(description="The spellings to avoid: one word, in no other form.")
    use: str = Field(description="The spelling to write instead.")
    because: str = Field("", description="Why, in a sentence.")


class SectorTerm(Record):
    """A word of the trade that people outside it do not know."""

    term: str = Field(description="The word, such as `pathway plan`.")
    aliases: list[str] = Field(default_factory=empty, description="Its other forms.")
    meaning: str = Field("", description="What it means: words to begin a glossary entry with.")
