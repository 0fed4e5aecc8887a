"""Edition: one reader's version of the strategy, as data that anybody can edit."""

from pydantic import Field

from cpstrategy.model.base import Record, empty, no_keys
from cpstrategy.model.publication import OutlineEntry
from cpstrategy.model.text import Register


class Page(Record):
    """The printed page."""

    size: str = Field("A4", description="Paper, such as `A4` or `A4 landscape`.")
    margin: str = Field("20mm", description="White space around the text.")
    font_size: str = Field("12pt", description="Size of running text.")


class Edition(Record):
    """Which sections, in which register and order, on which page, in which formats."""

    name: str = Field(description="Its name, as in `build -e youth`.")
    title: str = Field(description="What readers call it.")
    position: int = Field(100, description="Its place among the editions: the lowest comes first.")
    registers: list[Register] = Field(description="Registers tried in turn.")
    sections: list[OutlineEntry] = Field(description="The sections, in order.")
    outputs: list[str] = Field(description="Formats, such as `html`, `fragment` and `pdf`.")
    page: Page = Field(default_factory=Page, description="The printed page.")
    figures: Register = Field("full", description="The register whose way of telling figures.")
    headings: dict[str, str] = Field(
        default_factory=no_keys,
        description="Other headings for `now`, `told`, `aim`, `did` and `will` in priorities.",
    )
    parts: list[str] = Field(
        default_factory=empty,
        description="The parts of a priority that are shown, of the five; all if none is named.",
    )
    most: dict[str, int] = Field(
        default_factory=no_keys,
        description="By section, how many entries of each of its lists are shown, at most.",
    )
    rows: bool = Field(False, description="Easy read: one sentence a row, with a picture.")
    tables_as_lists: bool = Field(False, description="Tell tables as lists, as for large print.")
    tested: bool = Field(
        False, description="It is a draft until readers have tested it: see `checked-by`."
    )
    longest_sentence: int = Field(30, description="Words in a sentence, at most.", ge=1)
    level: int = Field(0, description="Reading level as an age, at most; 0 for none.", ge=0)
