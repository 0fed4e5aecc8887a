"""Unseen prose: rules are tried on what was written before anybody looked at how they work.

`unseen/*.md` are passages as councils write annual reports, sufficiency strategies, pledges,
scorecards and terms of reference; all that they say is right. `unseen/slips.txt` has slips of the
kinds of these rules, as people make them. When both were written, the rules told nothing wrong and
found 25 of the 45; the floor below is what they have come to since.
"""

from pathlib import Path

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.model.time import Moment
from cpstrategy.pipeline import validate
from cpstrategy.policy import Policy
from cpstrategy.source import CouncilFiles
from tests.rules.conftest import shipped

UNSEEN = Path(__file__).parent / "unseen"
POLICY = Policy(today=Moment(2026, 11, 30))
PERIODS = {
    "annual-report": "2024 to 2027",
    "governance": "2025 to 2028",
    "pledge": "2025 to 2028",
    "scorecard": "2025 to 2028",
    "scottish-plan": "2026 to 2029",
    "sufficiency": "2026-04 to 2029-03",
    "welsh-report": "2023 to 2028",
    "youth-version": "2026 to 2029",
}
NATIONS = {"scottish-plan": "scotland", "welsh-report": "wales"}
RIGHTLY_TOLD = {
    ("annual-report", "`What went well` looks like a heading, and is none"),
    ("annual-report", "`What we need to do better` looks like a heading, and is none"),
    ("scorecard", "151 of 156 leaves 5, fewer than 10 people"),
}
"""Two lines in bold that stand where headings should, and a number that tells a small one."""

OF_SMALL_FILES = {"STR001"}
"""A passage is no whole strategy."""

SLIPS = [line.split(" ", 1) for line in (UNSEEN / "slips.txt").read_text("utf-8").splitlines()]
FOUND_AT_LEAST = 0.88


def told(text: str, period: str = "2026 to 2029", nation: str = "england") -> list[Diagnostic]:
    """What a council would be told of a text in a file of its own."""
    strategy = (
        f"council: {{name: Example Council, nation: {nation}}}\n"
        f"document: {{title: Our corporate parenting strategy, period: {period}}}\n"
        "narratives: [{id: text, heading: What we say, text: {file: text.md}}]\n"
    )
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'
    files = {"strategy.yaml": strategy.encode(), "text.md": text.encode(), "duties.svg": drawing}
    placed = {f"example/{path}": data for path, data in files.items()}
    return list(validate(CouncilFiles("example", "example", placed), shipped(), POLICY).findings)


@pytest.mark.parametrize("passage", PERIODS)
def test_nobody_is_blamed_for_what_is_right(passage: str) -> None:
    """No error and no warning in prose that says nothing wrong."""
    text = (UNSEEN / f"{passage}.md").read_text("utf-8")
    found = told(text, PERIODS[passage], NATIONS.get(passage, "england"))
    blamed = [
        one for one in found if one.severity is not Severity.INFO and one.code not in OF_SMALL_FILES
    ]
    assert [one.message for one in blamed if (passage, one.message) not in RIGHTLY_TOLD] == []


def test_most_slips_of_their_kinds_are_found() -> None:
    """Each by the rule that is named before it; a line in bold has something below it."""
    found = [code in {one.code for one in told(_in_its_place(text))} for code, text in SLIPS]
    missed = [text for (_, text), is_found in zip(SLIPS, found, strict=True) if not is_found]
    assert sum(found) >= FOUND_AT_LEAST * len(SLIPS), missed


def _in_its_place(text: str) -> str:
    return f"{text}\n\nWe met." if text.startswith("**") else text
