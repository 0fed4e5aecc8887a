"""Tell us: how young people say that a promise is not kept."""

from pydantic import Field

from cpstrategy.model.listed import Listed
from cpstrategy.model.text import Text


class TellUs(Listed):
    """An invitation to answer back, with the ways to do it; where it has none, the council's."""

    text: Text = Field(description="What to do when a promise is not kept, and what happens then.")
    phone: str = Field("", description="The number to ring, as you would print it.")
    email: str = Field("", description="An email address that somebody reads.")
    website: str = Field(
        "", description="A web address with a form, beginning with https://; on paper it is a code."
    )
