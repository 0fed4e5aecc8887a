"""Help: whom young people can turn to, with the ways to reach them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

from pydantic import Field

from cpstrategy.model.listed import Listed
from cpstrategy.model.text import Text
from cpstrategy.model.time import When


class Help(Listed):
    """Somebody to ring, to text or to find on the web: an advocate, a complaint, a national line.

    One without any way to reach it marks a place that has still to be filled in.
    """

    kind: ClassVar[str] = "help"
    cited: ClassVar[Mapping[str, str]] = MappingProxyType(
        {"": "name", "phone": "phone", "text": "text"}
    )
    in_one_line: ClassVar[tuple[str, ...]] = ("name", "hours")

    id: str = Field(description="A name that never changes, such as `advocate` or `childline`.")
    name: Text = Field(description="What it is called, such as `Childline`.")
    for_: Text | None = Field(
        None, alias="for", description="What it helps with, and who can turn to it."
    )
    phone: str = Field("", description="The number to ring, as you would print it.")
    text: str = Field("", description="The number to send a text message to.")
    web: str = Field("", description="A web address, beginning with https://.")
    hours: Text | None = Field(None, description="When somebody answers.")
    free: bool = Field(False, description="To ring or to text costs nothing.")
    source: str = Field("", description="Where its numbers were looked up. It is not printed.")
    checked: When | None = Field(None, description="When they were looked up. It is not printed.")

    @property
    def can_be_reached(self) -> bool:
        """Whether there is any way to it."""
        return bool(self.phone or self.text or self.web)
