"""Curly: marks of a word processor are told where straight ones were meant, and nowhere else."""

import pytest

from cpstrategy.diagnostic import Severity
from cpstrategy.load.load import load
from cpstrategy.model.strategy import Strategy

HEAD = "council: {name: E}\ndocument: {title: T}\n"


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        ("groups: [{id: a, name: “Young Voices”}]", "type `name: Young Voices`"),
        ("people:\n  - id: a\n    role: ‘Director’", "type `role: Director`"),
        ("pledges:\n  - {id: a, title: P, stem: “We will:”}", 'type `stem: "We will:"`'),
        ("groups: [{id: a, name: '“Voices”'}]", ""),
        ("vision: “We want to be heard,” they said.", ""),
        ("vision: “We want to be heard.”", ""),
        ("vision: “Yes” or “no”", ""),
    ],
)
def test_curly_marks(content: str, hint: str) -> None:
    """Of names and stems; what young people said may stand in them, as may what is in others."""
    found = load({"a.yaml": f"{HEAD}{content}\n".encode()}, Strategy).findings
    assert [one.hint for one in found] == [hint] * bool(hint)
    assert all(one.severity is Severity.WARNING for one in found)
