"""Action: one line of the action plan."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from cpstrategy.model.base import Record, Ref, empty
from cpstrategy.model.listed import Listed
from cpstrategy.model.text import Text
from cpstrategy.model.time import Timing, When

ActionStatus = Literal["", "not-started", "on-track", "at-risk", "late", "done", "stopped"]
"""How an action stands."""


class Milestone(Record):
    """A step on the way."""

    what: str = Field(description="What will be done.")
    due: Timing = Field(description="By when.")


class Update(Record):
    """A report on an action."""

    date: When = Field(description="When it was reported.")
    status: str = Field("", description="How it stands.")
    text: str = Field("", description="What happened.")
    by: str = Field("", description="Who reports.")


class Action(Listed):
    """Who does what by when, for which priority."""

    kind: ClassVar[str] = "action"
    in_one_line: ClassVar[tuple[str, ...]] = ("text", "outcome")

    id: str = Field(description="Its reference, such as `a1-2`.")
    text: Text = Field(description="What will be done.")
    priority: Annotated[str, Ref("priority")] = Field("", description="Id of its priority.")
    promises: list[Annotated[str, Ref("item")]] = Field(
        default_factory=empty, description="Ids of the promises that it keeps."
    )
    owners: list[Annotated[str, Ref("person")]] = Field(
        default_factory=empty, description="Ids of the people who answer for it."
    )
    due: Timing | None = Field(None, description="By when: a date, or such as `Q3 2025/26`.")
    outcome: Text | None = Field(None, description="What will be different.")
    measure: str = Field("", description="How anybody will know.")
    milestones: list[Milestone] = Field(default_factory=empty, description="Steps on the way.")
    status: ActionStatus = Field(
        "", description="How it stands; nothing is said where nobody has written it."
    )
    percent: int | None = Field(None, description="How much is done, 0 to 100.", ge=0, le=100)
    updates: list[Update] = Field(default_factory=empty, description="Reports, oldest first.")
