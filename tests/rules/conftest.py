"""Rules: a rule alone with an example beside a minimal council."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from cpstrategy.check import check_rule
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.drift.lock import parse
from cpstrategy.drift.signing import sign, unsigned
from cpstrategy.load.load import load
from cpstrategy.model.lock import Lock
from cpstrategy.model.pictures import PictureSet
from cpstrategy.model.strategy import Strategy
from cpstrategy.resolve import resolve
from cpstrategy.rule import Rule

ROOT = Path(__file__).parents[2]
COUNCIL = b"council: {name: Example Council}\ndocument: {title: Our strategy}\n"


@pytest.fixture
def look() -> Callable[[Rule, str], list[Diagnostic]]:
    """Return what the front end and one rule find in an example; no other rule looks on."""
    return findings


def findings(rule: Rule, example: str) -> list[Diagnostic]:
    """Look at an example; the rule's good example is what has been accepted before."""
    # A lone surrogate in an example stands for a byte that is not UTF-8.
    content = example.encode("utf-8", "surrogateescape")
    # A file that begins with a brace is the one that the program writes itself.
    is_lock = example.startswith("{")
    files = {"content/example/strategy.yaml": COUNCIL}
    files |= {} if is_lock else {"content/example/example.yaml": content}
    loaded = load(files, Strategy)
    found = list(loaded.findings)
    if loaded.record is not None and loaded.complete:
        lock = parse("content/example/registers.lock.json", content) if is_lock else accepted(rule)
        strategy = loaded.record.adopt(None, (pictures(),), lock)
        found += resolve(strategy, loaded.left_out)
        found += check_rule(rule, strategy)
    return found


@cache
def pictures() -> PictureSet:
    path = "templates/pictures/pictures.yaml"
    found = load({path: (ROOT / path).read_bytes()}, PictureSet).record
    assert found is not None
    return found


def accepted(rule: Rule) -> Lock:
    files = {"content/example/a.yaml": rule.good.encode(), "content/example/b.yaml": COUNCIL}
    strategy = load(files, Strategy).record
    return sign(Lock({}), unsigned(strategy), "Jo", "2026-01-31") if strategy else Lock({})
