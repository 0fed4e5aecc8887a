"""Withheld: why a figure is not told, in the words that statisticians have for it."""

from typing import ClassVar, Literal

from pydantic import Field, model_validator

from cpstrategy.model.base import Record

Reason = Literal[
    "small", "secondary", "not-available", "not-applicable", "low", "unreliable", "not-yet"
]


class Withheld(Record):
    """Why readers are not told a figure."""

    shorthand: ClassVar[str] = "reason"

    reason: Reason = Field(
        "small",
        alias="kind",
        description=(
            "`small`: it could identify somebody; `secondary`: a small number could be worked out "
            "from it; `not-available`; `not-applicable`; `low`: it "
            "would be rounded to nought; `unreliable`: of too few to be sure; `not-yet`."
        ),
    )
    below: int = Field(
        10, description="Of a small number of people, readers are told `fewer than` this.", ge=2
    )
    because: str = Field("", description="The reason, for the next editor.")

    @classmethod
    def from_text(cls, written: str) -> dict[str, str]:
        """`withheld: 10` says below what, `withheld: not-yet` says why."""
        return {"below" if written.strip().isdigit() else "kind": written}

    @property
    def hides_people(self) -> bool:
        """Whether there is a number, and it is of few."""
        return self.reason in ("small", "low", "unreliable")

    @model_validator(mode="after")
    def _is_below_if_small(self) -> "Withheld":
        if "below" in self.model_fields_set and self.reason != "small":
            raise ValueError(
                "has `below`, which only a number that is `small` can have",
                f"delete `below:`, or write `kind: small` in the place of `{self.reason}`",
            )
        return self
