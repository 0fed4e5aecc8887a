"""Sentences that name laws, guidance, bodies and councils: each told, or rightly silent."""

from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import pytest

from cpstrategy import rules
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.discovery import discover
from cpstrategy.rule import Rule

Look = Callable[[Rule, str], list[Diagnostic]]
CODES = ("CUR005", "REF005", "REF021", "REF022", "REF024", "TRM012")
ABOUT_LAW = [rule for rule in discover(rules, Rule).values() if rule.code in CODES]
FIRST_LINE = 3


class Named(NamedTuple):
    """A sentence of a council of a nation, and the rule that tells of it, if any does."""

    nation: str
    sentence: str
    code: str


TABLE = [
    Named(*line.split("|"))
    for line in (Path(__file__).parent / "laws.txt").read_text(encoding="utf-8").splitlines()
]
AT_ONCE = 12
"""So many sentences a text holds: a rule tells no more of one than a reader can mend."""

BY_NATION = {
    f"{nation}-{number // AT_ONCE}": named[number : number + AT_ONCE]
    for nation, those in groupby(sorted(TABLE), lambda one: one.nation)
    for named in [list(those)]
    for number in range(0, len(named), AT_ONCE)
}


@pytest.mark.parametrize("some", BY_NATION.values(), ids=BY_NATION)
def test_each_is_told_or_silent(look: Look, some: list[Named]) -> None:
    """What is right is not told, and what is wrong by its own rule alone."""
    paragraphs = "".join(f"  {one.sentence}\n\n" for one in some)
    example = f"council: {{nation: {some[0].nation}}}\nvision: |-\n{paragraphs}"
    told: dict[str, set[str]] = {one.sentence: set() for one in some}
    for found in (found for rule in ABOUT_LAW for found in look(rule, example)):
        told[some[(found.span.line - FIRST_LINE) // 2].sentence].add(found.code)
    assert told == {one.sentence: {one.code} - {""} for one in some}
