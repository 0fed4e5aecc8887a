"""Own registers: whatever a rule says of a register holds for one that is like it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, get_args

import pytest

from cpstrategy import rules
from cpstrategy.discovery import discover
from cpstrategy.model.edition import Edition
from cpstrategy.model.text import LikeRegister
from cpstrategy.rule import Rule

from . import conftest

OWN = "8-to-11"


def said(like: str) -> str:
    return rf"\b{like}:(?=\s)"


def examples() -> Iterator[tuple[Rule, str]]:
    for rule in discover(rules, Rule).values():
        for like in get_args(LikeRegister):
            if re.search(said(like), rule.bad) and not rule.bad.startswith("{"):
                yield rule, like


def in_own(example: str, like: str) -> str:
    """An example in which a register of the council's own stands where the other stood."""
    return f"registers: {{{OWN}: {like}}}\n" + re.sub(said(like), f"{OWN}:", example)


def with_own(edition: Edition, like: LikeRegister) -> Edition:
    """An edition that tries the council's own register, and not the one that it is like."""
    names: list[Any] = [OWN if name == like else name for name in edition.registers]
    return edition.told_in(names).in_registers({OWN: like})


@pytest.mark.parametrize(
    ("rule", "like"), list(examples()), ids=lambda one: getattr(one, "name", one)
)
def test_what_is_wrong_in_a_register_is_wrong_in_one_like_it(
    rule: Rule, like: LikeRegister, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bad example of each rule, in the words of a register of the council's own."""
    editions = tuple(with_own(one, like) for one in conftest.shipped_editions())
    monkeypatch.setattr(conftest, "shipped_editions", lambda: editions)
    own = replace(rule, bad=in_own(rule.bad, like), good=in_own(rule.good, like))
    assert rule.code in {one.code for one in conftest.findings(own, own.bad)}
    assert rule.code not in {one.code for one in conftest.findings(own, own.good)}
