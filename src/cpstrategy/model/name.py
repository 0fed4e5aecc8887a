"""Name: a title, a role or a source as each reader is told it; no Markdown."""

from collections.abc import Iterable
from itertools import chain
from typing import Annotated, ClassVar, get_args

from pydantic import Field, model_validator

from cpstrategy.model.base import Code, Record, empty
from cpstrategy.model.text import OWN, Register

REGISTERS: tuple[Register, ...] = get_args(Register)


class Name(Record):
    """A few words within a line: one for all readers, or one for each register."""

    shorthand: ClassVar[str] = "full"

    full: str = Field("", description="For officers, members and inspectors.")
    plain: str = Field("", description="For anyone: the same in plain English.")
    youth: str = Field("", description="For young people in care.")
    easy: str = Field("", description="Easy read: a few short words, without a picture.")

    own: list["OwnName"] = Field(
        default_factory=empty,
        alias=OWN,
        description="What it is called in registers of the council's own, each under its name.",
    )

    @model_validator(mode="after")
    def _says_something(self) -> "Name":
        if not (any(self.written()) or self.own):
            raise ValueError("has no words", "write the words after `full:`")
        return self

    def written(self) -> Iterable[str]:
        """What is written in each register, in their order; empty where nothing is."""
        return (str(getattr(self, register)) for register in REGISTERS)

    def own_words(self, register: str) -> "OwnName | None":
        """What it is called in a register of the council's own, if that has a word for it."""
        return next((one for one in self.own if one.name == register), None)

    def told(self, registers: Iterable[Register] = ()) -> str:
        """In the first of some registers that it has; those of another serve if it has none."""
        own = (str(getattr(self, register)) for register in registers)
        others = chain(self.written(), *(one.written() for one in self.own))
        return next(filter(None, (*own, *others)))

    def __str__(self) -> str:
        """The full words, or the first that there are."""
        return self.told()


class OwnName(Name):
    """What a name is in a register of a council's own: as in the one that it is like."""

    shorthand: ClassVar[str] = ""

    name: Annotated[str, Code()] = Field(description="The name of the register.")


# What stands in a name is known only now.
Name.model_rebuild()


def words_of(name: Name | None, registers: Iterable[Register] = ()) -> str:
    """What a name says in the first register that it has; nothing if there is none."""
    return name.told(registers) if name else ""
