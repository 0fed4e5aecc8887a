"""Once: no fault is told twice of one text because the text has several registers."""

import re
from collections import defaultdict
from collections.abc import Iterator

import pytest

from cpstrategy import rules
from cpstrategy.build.waiting import held_up
from cpstrategy.compose.shown import words_at
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.discovery import discover
from cpstrategy.model.time import Moment
from cpstrategy.pipeline import CheckedCouncil, validate
from cpstrategy.policy import Policy
from cpstrategy.rule import Rule
from cpstrategy.source import CouncilFiles, Files, Shipped
from tests.conftest import ROOT, read

COUNCIL = b"council: {name: Example Council}\ndocument: {title: Our strategy}\n"
REGISTER = re.compile(r"`(?:full|plain|youth|easy)`")


def checked(files: Files, shipped: Shipped) -> CheckedCouncil:
    policy = Policy(today=Moment(2026, 6, 1))
    return validate(CouncilFiles("example", "content/example", files), shipped, policy)


def corpus() -> Iterator[tuple[str, Files]]:
    for rule in discover(rules, Rule).values():
        example = rule.bad.encode("utf-8", "surrogateescape")
        yield rule.name, {"strategy.yaml": COUNCIL, "example.yaml": example}
    for folder in sorted((ROOT / "tests").glob("*/*/content")):
        inner = [path for path in folder.iterdir() if path.is_dir()]
        council = inner[0] if len(inner) == 1 and "published" in folder.parts else folder
        yield folder.parent.name, read(council)
    for council in sorted((ROOT / "content").glob("*/strategy.yaml")):
        yield council.parent.name, read(council.parent)


@pytest.mark.parametrize("files", [pytest.param(files, id=name) for name, files in corpus()])
def test_no_fault_is_told_of_each_register(files: Files, shipped: Shipped) -> None:
    """The same words of the same rule about one text; what can be mended is told at each place."""
    found = checked({f"content/example/{path}": data for path, data in files.items()}, shipped)
    assert [alike for alike in repeated(found) if len(alike) > 1] == []


def repeated(council: CheckedCouncil) -> Iterator[set[str]]:
    """The registers in which the same is found, of each text that it is found in."""
    said: defaultdict[tuple[str, str], list[Diagnostic]] = defaultdict(list)
    for one in council.findings if council.strategy else ():
        if one.fix is None:
            said[one.code, REGISTER.sub("", one.message)].append(one)
    for group in (group for group in said.values() if len(group) > 1):
        places: defaultdict[int, set[str]] = defaultdict(set)
        for one in group:
            if (words := words_at(council.read, one.span)) is not None:
                places[id(words.text)].add(words.register)
        yield from places.values()


TWICE = """\
vision:
  full: Every child is safe.
  plain: All 17 children are safe.
  youth: You and 17 others are safe.
"""


def test_it_is_told_once_with_every_place_and_holds_up_every_edition(shipped: Shipped) -> None:
    """At the first, and the others are beside it; none of the editions can be made meanwhile."""
    files = {"content/e/strategy.yaml": COUNCIL, "content/e/vision.yaml": TWICE.encode()}
    council = validate(CouncilFiles("e", "content/e", files), shipped)
    [found] = [one for one in council.findings if one.code == "PLN011"]
    assert [place.line for place in found.places] == [3, 4]
    held = held_up(council)
    assert [name for name in held if found in held[name]] == ["plain", "youth"]
