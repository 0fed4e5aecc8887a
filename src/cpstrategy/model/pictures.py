"""Pictures: which file stands for which concept, and whose pictures they are."""

from typing import ClassVar

from pydantic import Field

from cpstrategy.model.base import Record
from cpstrategy.model.consent import Showing


class Depiction(Showing):
    """A concept and the picture that stands for it."""

    kind: ClassVar[str] = "picture"

    id: str = Field(description="The concept, as easy-read rows name it: `home`.", min_length=1)
    image: str = Field(description="A file beside this one: .svg, .png or .jpg.", min_length=1)
    alt: str = Field(description="What it shows, for whoever chooses pictures.", min_length=1)


class PictureSet(Record):
    """A set of pictures of one origin, with the credit that its licence asks for."""

    name: str = Field(description="Its name, such as `OpenMoji`.")
    version: str = Field("", description="Which version.")
    credit: str = Field("", description="What every document that shows one must say.")
    url: str = Field("", description="Where the set is published.")
    licence: str = Field("", description="Its licence, such as `CC BY-SA 4.0`.")
    licence_url: str = Field("", description="Where the licence stands.")
    pictures: list[Depiction] = Field(description="One entry for each concept.")
