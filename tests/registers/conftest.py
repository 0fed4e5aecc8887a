"""Drift: strategies made from YAML, and what somebody has accepted of them."""

from collections.abc import Callable

import pytest

from cpstrategy.load.load import load
from cpstrategy.model.lock import Lock
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.registers.signing import sign, unsigned

COUNCIL = b"council: {name: Example Council}\ndocument: {title: Our strategy}\n"

Read = Callable[[str], Strategy]
Accept = Callable[[Strategy], Strategy]


@pytest.fixture
def read() -> Read:
    """Read a strategy from YAML beside a minimal council."""
    return _read


@pytest.fixture
def accept() -> Accept:
    """Let Jo accept all words of a strategy as they are."""
    return _accept


def _read(content: str) -> Strategy:
    loaded = load({"content/a/a.yaml": content.encode(), "content/a/b.yaml": COUNCIL}, Strategy)
    assert loaded.record is not None
    assert not loaded.findings
    return loaded.record


def _accept(strategy: Strategy) -> Strategy:
    lock = sign(strategy.lock or Lock({}), unsigned(strategy), "Jo", "2026-01-31")
    return strategy.adopt(Supplies(lock=lock))
