"""Canary: what tells of somebody is found in every text for readers, at its own line and column."""

from collections.abc import Iterator

import pytest

from cpstrategy import rules
from cpstrategy.discovery import discover
from cpstrategy.model.kinds import classes_below
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import EasyLine, OwnText, Text
from cpstrategy.rule import Rule
from cpstrategy.rules.pri import named_child
from tests.rules.canary import (
    IN_MARKDOWN,
    Council,
    Said,
    council,
    found,
    placed,
    readable,
    written,
)
from tests.rules.canary_sentences import HARMLESS, TELLING, Telling

RULES = {
    rule.code: rule
    for rule in discover(rules, Rule).values()
    if rule.check and rule.code.startswith("PRI")
}
TURNS = range(len(IN_MARKDOWN))
SAMPLE = 2
"""After so many turns of all each sentence has stood in some place of each text."""
SHARE = 4
"""Of the sentences, one of so many stands in each place of each text; another in the next."""


@pytest.fixture(autouse=True)
def _all_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some names show what is wrong with a document; here each of hundreds is looked for."""
    monkeypatch.setattr(named_child, "_MOST_NAMES", 10_000)


def missed(telling: Telling, made: Council) -> Iterator[tuple[str, str]]:
    """Walk the lines in which a sentence is not found, and those in which something else is."""
    expected = written(made.files, telling.begins)
    assert expected
    lines = {path: data.decode().split("\n") for path, data in made.files.items()}
    for path, line, column in expected ^ found(RULES[telling.code], made.strategy):
        here = "missed" if (path, line, column) in expected else f"found at column {column}"
        yield here, lines[path][line - 1].strip()


def said(telling: Telling, turn: int) -> Said:
    """Say it everywhere; whose name has a record is no child, so it names nobody by a record."""
    is_of_names = telling.code == named_child.UNIT.code
    everywhere = placed(telling.sentence, turn)
    return _but_names(everywhere) if is_of_names else everywhere


def _but_names(said: Said) -> Said:
    """Leave the names of records as they are: quotations are looked through for those."""
    return lambda slot: "A name of its own" if slot.is_name else said(slot)


@pytest.mark.parametrize("telling", TELLING, ids=lambda one: one.sentence)
def test_what_tells_of_somebody_is_found_in_every_text(telling: Telling) -> None:
    """In another place of each."""
    first = TELLING.index(telling) * 7
    for turn in (first, first + len(IN_MARKDOWN) // SAMPLE):
        assert list(missed(telling, council(said(telling, turn)))) == []


@pytest.mark.parametrize("telling", TELLING, ids=lambda one: one.sentence)
def test_what_tells_of_somebody_is_found_in_files_of_markdown(telling: Telling) -> None:
    """At the line of the file."""
    turn = TELLING.index(telling) * 11
    assert list(missed(telling, council(said(telling, turn), in_files=True))) == []


@pytest.mark.whole
@pytest.mark.parametrize("turn", TURNS)
def test_it_is_found_in_every_place_of_every_text(turn: int) -> None:
    """After each sign, in lists, quotations, tables and headings, of every text."""
    for telling in TELLING[turn % SHARE :: SHARE]:
        assert list(missed(telling, council(said(telling, turn)))) == []


def blamed(sentence: str, turn: int) -> Iterator[tuple[str, str, str]]:
    """Walk what rules about privacy find in a sentence that tells of nobody."""
    made = council(_but_names(placed(sentence, turn)))
    lines = {(path, line) for path, line, _ in written(made.files, sentence)}
    for rule in RULES.values():
        for path, line, _ in found(rule, made.strategy):
            if (path, line) in lines:
                yield rule.code, path, made.files[path].decode().split("\n")[line - 1].strip()


@pytest.mark.parametrize("sentence", HARMLESS)
def test_what_tells_of_nobody_is_found_nowhere(sentence: str) -> None:
    """Promises, ratios, ages, and those who work for children."""
    assert set(blamed(sentence, HARMLESS.index(sentence) * 7)) == set()


@pytest.mark.whole
@pytest.mark.parametrize("turn", TURNS)
def test_it_is_found_nowhere_in_any_place(turn: int) -> None:
    """Whatever stands before it."""
    sentences = HARMLESS[turn % SHARE :: SHARE]
    assert {one for sentence in sentences for one in blamed(sentence, turn)} == set()


def test_every_text_of_the_model_is_among_them() -> None:
    """Also those that nobody thought of: whatever holds words, unless no reader meets it."""
    strategy = council(lambda slot: f"We care {slot.number}.").strategy
    asked = {(type(one.record), one.field) for one in strategy.words if "We care" in one.words}
    # The council's own register is like `youth`: its words are those of no other.
    settings = {"RuleSetting", "Allowance", "OwnName"}
    asked |= {(OwnText, like) for like in readable(OwnText)}
    kinds = [one for one in classes_below(Strategy) if one.__name__ not in {*settings, "Name"}]
    assert {(kind, field) for kind in kinds for field in readable(kind)} == asked
    assert {(Text, "full"), (Text, "plain"), (Text, "youth"), (EasyLine, "text")} <= asked
