"""Edition: one reader's version of the strategy, as data that anybody can edit."""

from pydantic import Field

from cpstrategy.model.base import Record
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
    registers: list[Register] = Field(description="Registers tried in turn.")
    sections: list[OutlineEntry] = Field(description="The sections, in order.")
    outputs: list[str] = Field(description="Formats: `html`, `fragment`, `pdf`.")
    page: Page = Field(default_factory=Page, description="The printed page.")
