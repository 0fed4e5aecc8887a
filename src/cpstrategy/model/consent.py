"""Consent: what somebody agreed to who is quoted, or who is seen in a picture."""

from typing import Literal

from pydantic import Field

from cpstrategy.model.base import Record
from cpstrategy.model.time import Moment, When


class Consent(Record):
    """What somebody agreed to."""

    given: When = Field(description="When they agreed.")
    scope: str = Field("", description="What for, such as `this strategy`.")
    until: When | None = Field(None, description="When the agreement ends.")

    def has_ended(self, today: Moment | None) -> bool:
        """Whether it has ended, as far as anybody knows what day it is."""
        return self.until is not None and today is not None and self.until.is_before(today)


class Showing(Record):
    """What may show people, who have a say in it."""

    shows: Literal["", "none", "adults", "children"] = Field(
        "", description="Who is seen in it; of children nothing is published without consent."
    )
    consent: Consent | None = Field(
        None, description="What those who are seen agreed to, and whoever speaks for them."
    )
