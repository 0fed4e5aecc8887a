"""Names: titles, roles and sources, as each edition's readers are told them."""

from typing import Any

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.strings import strings
from cpstrategy.load.load import load
from cpstrategy.model.base import Record
from cpstrategy.model.edition import Edition
from cpstrategy.model.name import REGISTERS, Name, words_of
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from tests.conftest import ROOT

from .full import tree
from .leaves import shape

FULL = (ROOT / "templates" / "editions" / "full" / "edition.yaml").read_bytes()


def named(kind: type[Record], written: dict[str, Any]) -> dict[str, Any]:
    """A tree in which every name has words of each register, which begin with what it is called."""
    told = dict(written)
    for name, info in kind.model_fields.items():
        key, (inner, in_list, _) = info.alias or name, shape(info.annotation, info.metadata)
        if key in told and inner is Name:
            told[key] = {register: f"{register}: {told[key]}" for register in REGISTERS}
        elif key in told and isinstance(inner, type) and issubclass(inner, Record):
            below = told[key] if in_list else [told[key]]
            made = [named(inner, one) for one in below]
            told[key] = made if in_list else made[0]
    return told


def told(register: Register) -> str:
    """All that the full edition tells, in a register."""
    edition = load({"edition.yaml": FULL}, Edition).record
    assert edition is not None
    strategy = Strategy.model_validate(named(Strategy, tree(Strategy)))
    mine = edition.model_copy(update={"registers": [register, "full"], "figures": register})
    return "\n".join(strings(compose(strategy, mine, "anytown")))


@pytest.mark.parametrize("register", REGISTERS)
def test_every_name_is_told_in_the_register_of_the_edition(register: Register) -> None:
    """No title, role or source of another stands anywhere in it."""
    words = told(register)
    assert f"{register}: document.title" in words
    others = [other for other in REGISTERS if other != register]
    assert [other for other in others if f"{other}: " in words] == []


def test_a_name_without_words_of_a_register_is_told_in_those_that_it_has() -> None:
    """Readers need not do without a title: the full one comes first."""
    both = Name.model_validate({"full": "Strategy", "youth": "Our plan"})
    assert [both.told([one]) for one in REGISTERS] == [
        "Strategy",
        "Strategy",
        "Our plan",
        "Strategy",
    ]
    assert both.told(["easy", "youth"]) == "Our plan"
    assert Name.model_validate({"easy": "Plan"}).told(["full"]) == "Plan"
    assert words_of(None) == ""
