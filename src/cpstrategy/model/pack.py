"""Pack: what councils of one nation share, such as the principles that the law lays down."""

from pydantic import Field

from cpstrategy.model.base import Record
from cpstrategy.model.items import Item
from cpstrategy.model.text import Text


class Pack(Record):
    """A nation's data, each entry with its source."""

    nation: str = Field(description="The nation, as councils name it.")
    act: str = Field("", description="The Act that lays the principles down, with section.")
    introduction: Text | None = Field(None, description="A sentence before the principles.")
    principles: list[Item] = Field(
        default_factory=list, description="The statutory principles, restated."
    )
