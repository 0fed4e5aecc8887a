"""Rules: a rule alone with an example beside a minimal council."""

from collections.abc import Callable

import pytest

from cpstrategy.check import check_rule
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.load import load
from cpstrategy.model.strategy import Strategy
from cpstrategy.resolve import resolve
from cpstrategy.rule import Rule

COUNCIL = b"council: {name: Example Council}\ndocument: {title: Our strategy}\n"


@pytest.fixture
def look() -> Callable[[Rule, str], list[Diagnostic]]:
    """Return what the front end and one rule find in an example; no other rule looks on."""
    return findings


def findings(rule: Rule, example: str) -> list[Diagnostic]:
    # A lone surrogate in an example stands for a byte that is not UTF-8.
    content = example.encode("utf-8", "surrogateescape")
    files = {"content/example/example.yaml": content, "content/example/strategy.yaml": COUNCIL}
    loaded = load(files, Strategy)
    found = list(loaded.findings)
    if loaded.record is not None and loaded.complete:
        found += resolve(loaded.record, loaded.left_out)
        found += check_rule(rule, loaded.record)
    return found
