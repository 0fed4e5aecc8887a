"""Name: a title, a role or a source as each reader is told it; no Markdown."""

from collections.abc import Iterable
from typing import ClassVar, get_args

from pydantic import Field, model_validator

from cpstrategy.model.base import Record
from cpstrategy.model.text import Register

REGISTERS: tuple[Register, ...] = get_args(Register)


class Name(Record):
    """A few words within a line: one for all readers, or one for each register."""

    shorthand: ClassVar[str] = "full"

    full: str = Field("", description="For officers, members and inspectors.")
    plain: str = Field("", description="For anyone: the same in plain English.")
    youth: str = Field("", description="For young people in care.")
    easy: str = Field("", description="Easy read: a few short words, without a picture.")

    @model_validator(mode="after")
    def _says_something(self) -> "Name":
        if not any(self.written()):
            raise ValueError("has no words", "write the words after `full:`")
        return self

    def written(self) -> Iterable[str]:
        """What is written in each register, in their order; empty where nothing is."""
        return (str(getattr(self, register)) for register in REGISTERS)

    def told(self, registers: Iterable[Register] = ()) -> str:
        """In the first of some registers that it has; those of another serve if it has none."""
        own = (str(getattr(self, register)) for register in registers)
        return next(filter(None, (*own, *self.written())))

    def __str__(self) -> str:
        """The full words, or the first that there are."""
        return self.told()


def words_of(name: Name | None, registers: Iterable[Register] = ()) -> str:
    """What a name says in the first register that it has; nothing if there is none."""
    return name.told(registers) if name else ""
