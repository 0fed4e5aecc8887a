"""Registers: what a council may call those of its own."""

import re
from collections.abc import Iterable
from typing import Annotated

from pydantic import AfterValidator

from cpstrategy.model.name import Name
from cpstrategy.model.text import LikeRegister, Text

NAME_OF_REGISTER = re.compile(r"(?=.*[-0-9])[a-z0-9]+(?:-[a-z0-9]+)*")
"""A hyphen or a digit tells it from a slip in the name of a register that all have."""

_TAKEN = frozenset({*Text.model_fields, *Name.model_fields})


def _well_named(registers: dict[str, LikeRegister]) -> dict[str, LikeRegister]:
    """Refuse the name of a register that all have, and what could not be a key."""
    for name in registers:
        if fault := _fault(name):
            raise ValueError(
                fault, "write small letters and a digit or a hyphen, such as `8-to-11`"
            )
    return registers


def _fault(name: str) -> str:
    if name in _TAKEN:
        return f"cannot have one called `{name}`: every text has a key of that name"
    return "" if NAME_OF_REGISTER.fullmatch(name) else f"cannot have one called `{name}`"


def usable(names: Iterable[str]) -> list[str]:
    """Those of some names that a register of a council's own can have."""
    return [name for name in names if not _fault(name)]


OwnRegisters = Annotated[dict[str, LikeRegister], AfterValidator(_well_named)]


def declaration(name: str) -> str:
    """How a council declares one, to be shown in a hint."""
    return f"`registers: {{{name}: youth}}`"
