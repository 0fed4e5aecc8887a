"""Council: who publishes, how to reach them and how they look."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from cpstrategy.model.base import Record
from cpstrategy.model.consent import Showing
from cpstrategy.model.name import Name
from cpstrategy.model.theme import DEFAULT_THEME

Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")]
Nation = Literal["england", "wales", "scotland", "northern-ireland"]


class Photograph(Showing):
    """A picture of the council's own, beside its YAML, wherever it is shown."""

    file_name: str = Field(
        alias="image", description="Its path from the council's folder: .svg, .png or .jpg."
    )


class Picture(Photograph):
    """A picture that is shown in one place."""

    alt: Name = Field(description="What it shows, for people who do not see it.")


class Artwork(Picture):
    """A picture that stands with what a record says, with whoever made it."""

    by: Name | None = Field(
        None, description="Who made it, as printed below it: `Drawn by a young person in our care`."
    )
    focus: Literal["", "top", "bottom", "left", "right"] = Field(
        "", description="Where what matters in it is, if not in the middle: there nothing is cut."
    )


class Brand(Record):
    """The council's look. Every pair of colours that text uses is checked for contrast."""

    primary: Colour = Field("#1d4e79", description="Main colour, such as `#1d4e79`.")
    accent: Colour = Field("#8a3b6e", description="Second colour, for what stands out.")
    logo: Picture | None = Field(None, description="The council's logo.")
    theme: Annotated[str, StringConstraints(min_length=1)] = Field(
        DEFAULT_THEME,
        description="Its look: `calm`, `bold`, `warm`, `airy`, or one of the council's own.",
    )


class Contact(Record):
    """How a reader reaches the people behind the document."""

    team: str = Field("", description="The team to ask for.")
    email: str = Field("", description="An email address.")
    phone: str = Field("", description="A telephone number, as you would print it.")
    address: str = Field("", description="A postal address on one line.")
    website: str = Field("", description="A web address, beginning with https://.")


class Council(Record):
    """The council that publishes the strategy."""

    name: str = Field(description="Full name, such as `Wigan Council`.", min_length=1)
    short_name: str = Field("", description="The place, such as `Wigan`.")
    nation: Nation = Field("england", description="Whose law applies; it brings the principles.")
    contact: Contact = Field(default_factory=Contact, description="How to get in touch.")
    brand: Brand = Field(default_factory=Brand, description="Colours and logo.")
    accessibility_statement: str = Field(
        "", description="Web address of the council's accessibility statement."
    )
