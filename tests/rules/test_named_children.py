"""Named children: how many telling sentences are found, and how many harmless ones are let be.

`named/telling.txt` and `named/harmless.txt` hold sentences with the kind of text in which they
stand; square brackets show what tells who it is. The patterns were made with every other line in
sight, beginning with the first. What is measured here is the other half, of which none was made.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rules.pri import named_child, quote_identifier
from tests.rules.conftest import findings

HERE = Path(__file__).parent / "named"
RULES = (named_child.UNIT, quote_identifier.UNIT)
QUOTE = "priorities: [{{id: p, title: P, quotes: [{{id: q, text: {}, who: {}}}]}}]\n"
TEXTS = {
    "text": "vision: {}\n",
    "title": "priorities: [{{id: p, title: {}}}]\n",
    "alt": (
        "people: [{{id: jo, name: Jo Bloggs, role: Director}}]\nforeword: {{text: Hello.,"
        " signatories: [{{person: jo, portrait: {{image: a.png, alt: {}}}}}]}}\n"
    ),
    "evidence": (
        "priorities: [{{id: p, title: P,"
        " achievements: [{{id: a, text: We did it., evidence: {}}}]}}]\n"
    ),
    "update": "actions: [{{id: a, text: Do it., updates: [{{date: 2026-01, text: {}}}]}}]\n",
    "message": "messages: [{{id: m, text: {}}}]\n",
    "quote": QUOTE.replace("who: {}", "who: A young person"),
    "who": QUOTE.replace("text: {}", "text: I am happy."),
}
MARKED = re.compile(r"\[([^\]]+)\]")


class Sentence(NamedTuple):
    """Words, where they stand, and what in them tells who it is."""

    kind: str
    words: str
    marked: tuple[str, ...]


class Told(NamedTuple):
    """What was found, and whether it is what was marked."""

    level: Severity
    right: bool


def sentences(name: str, *, seen: bool = False) -> list[Sentence]:
    """Every other sentence of a list: those that were not looked at, or those that were."""
    lines = (HERE / f"{name}.txt").read_text("utf-8").splitlines()
    halves = (line.split(" | ", 1) for line in lines[0 if seen else 1 :: 2])
    return [Sentence(kind, MARKED.sub(r"\1", said), _marks(said)) for kind, said in halves]


def _marks(said: str) -> tuple[str, ...]:
    return tuple(MARKED.findall(said))


@cache
def told(sentence: Sentence) -> tuple[Told, ...]:
    """What the rules blame in a sentence; information blames nobody."""
    example = TEXTS[sentence.kind].format(json.dumps(sentence.words, ensure_ascii=False))
    return tuple(
        Told(one.severity, _is_marked(one, sentence))
        for rule in RULES
        for one in findings(rule, example)
        if one.code == rule.code and one.severity is not Severity.INFO
    )


def _is_marked(one: Diagnostic, sentence: Sentence) -> bool:
    named = re.search(r"`([^`]+)`", one.message)
    words = named[1] if named else ""
    return any(words in mark or mark in words for mark in sentence.marked)


def all_told(*, seen: bool = False) -> Iterator[Told]:
    """Walk what is found in both lists."""
    for name in ("telling", "harmless"):
        for sentence in sentences(name, seen=seen):
            yield from told(sentence)


@pytest.mark.parametrize("name", ["telling", "harmless"])
def test_there_are_enough(name: str) -> None:
    """Each list has more than 120 sentences, and none twice."""
    both = [*sentences(name), *sentences(name, seen=True)]
    assert len(set(both)) == len(both) >= 120


@pytest.mark.parametrize("seen", [True, False])
def test_most_of_what_tells_is_found(seen: bool) -> None:
    """Of what nobody looked at, at least 80 of 100 sentences; of what was tuned on, 95."""
    found = [any(one.right for one in told(each)) for each in sentences("telling", seen=seen)]
    assert sum(found) / len(found) >= (0.95 if seen else 0.8)


@pytest.mark.parametrize(("level", "least"), [(Severity.ERROR, 0.95), (Severity.WARNING, 0.9)])
def test_what_is_found_is_right(level: Severity, least: float) -> None:
    """An error is right 95 times of 100, a warning 90 times."""
    right = [one.right for one in all_told() if one.level is level]
    assert len(right) > 10
    assert sum(right) / len(right) >= least


def test_what_is_harmless_is_let_be() -> None:
    """At most 3 of 100 harmless sentences are blamed."""
    blamed = [each for each in sentences("harmless") if told(each)]
    assert len(blamed) / len(sentences("harmless")) <= 0.03
