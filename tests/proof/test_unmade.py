"""Unmade: an output for promises is told in an own edition without any, and in no other."""

import pytest

from cpstrategy.document.promises import has_promises
from cpstrategy.pipeline import validate
from cpstrategy.render import formats
from cpstrategy.source import CouncilFiles, Shipped

STRATEGY = b"""\
council: {name: Anytown Council}
document: {title: Our strategy}
vision: {full: Every child is safe., youth: You are safe.}
pledges:
  - {id: ours, title: Our promise, stem: "We will:", items: [listen to you]}
"""
NAMES = [*formats()]


@pytest.mark.parametrize("section", ["vision", "pledges"])
def test_what_is_not_made_is_told(shipped: Shipped, section: str) -> None:
    """At its name, of all formats that there are."""
    written = (
        f"name: ours\ntitle: Ours\nlike: youth\nsections: [{section}]\n"
        f"registers: [youth, full]\noutputs: [{', '.join(NAMES)}]\n"
    )
    files = {
        "content/a/strategy.yaml": STRATEGY,
        "content/a/editions/ours/edition.yaml": written.encode(),
    }
    found = validate(CouncilFiles("a", "content/a", files), shipped).findings
    told = [one.message for one in found if one.code == "PLN027"]
    for_promises = [one for one in NAMES if formats()[one].applies is has_promises]
    assert for_promises
    expected = for_promises if section == "vision" else []
    assert told == [f"`Ours` has no promise for `{one}`, which is not made" for one in expected]
