"""Settings: how a council wants its content checked, and which findings it has looked at."""

from typing import Literal

from pydantic import Field

from cpstrategy.model.base import Record, no_keys
from cpstrategy.model.time import When


class RuleSetting(Record):
    """Another level or another limit for one rule."""

    rule: str = Field(description="Its code or its name, such as `PRI001` or `small-number`.")
    level: Literal["", "error", "warning", "info", "off"] = Field(
        "", description="How bad its findings are; the rule's own if empty."
    )
    limits: dict[str, int] = Field(
        default_factory=no_keys, description="Its limits by name, such as `threshold: 5`."
    )
    because: str = Field("", description="Why; a rule about privacy must not be eased without it.")


class Allowance(Record):
    """A finding that somebody has looked at, and that may stay as it is."""

    rule: str = Field(description="The rule's code or name.")
    match: str = Field("", description="Words on the line that the finding is about.")
    record: str = Field("", description="Id of the record that it is in.")
    because: str = Field(description="Why it is right as it stands.", min_length=1)
    until: When | None = Field(None, description="The last day on which it holds.")
