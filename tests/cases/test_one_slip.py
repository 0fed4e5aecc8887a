"""One slip: in a council that is clean otherwise, it is told, and nothing that follows from it."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Severity
from cpstrategy.disk import find_project, read_council
from cpstrategy.pipeline import validate
from cpstrategy.policy import DEFAULT
from cpstrategy.source import CouncilFiles, Files, Shipped
from tests.conftest import ROOT

FOLDER = "content/wigan/"
Slip = Callable[[Files], Files]


def without(name: str) -> Slip:
    """A file is gone."""
    return lambda files: {path: data for path, data in files.items() if path != FOLDER + name}


def edited(name: str, old: str, new: str) -> Slip:
    """A file says something else."""

    def edit(files: Files) -> Files:
        before = files[FOLDER + name]
        assert old.encode() in before
        return {**files, FOLDER + name: before.replace(old.encode(), new.encode(), 1)}

    return edit


@pytest.mark.parametrize(
    ("slip", "codes"),
    [
        (lambda files: files, set()),
        (edited("strategy.yaml", "  title:", "  titel:"), {"SYN002"}),
        (without("commitments.md"), {"SYN010"}),
        (edited("people.yaml", "aspiring-futures", "aspiring-futurez"), {"REF001"}),
        (edited("people.yaml", "\n", '\nvision: "We want\n'), {"SYN001"}),
        (edited("strategy.yaml", "vision:", "vision: \ufeffOurs\nvisions:"), {"SYN007"}),
    ],
    ids=["none", "misspelt key", "missing file", "changed id", "half a line", "from Word"],
)
def test_what_follows_from_a_slip_is_not_told(
    slip: Slip, codes: set[str], shipped: Shipped
) -> None:
    """Who mistypes a line at night is not sent to look for ten others."""
    project = find_project(ROOT / FOLDER)
    council = CouncilFiles("wigan", FOLDER.rstrip("/"), slip(read_council(project, "wigan")))
    found = validate(council, shipped, DEFAULT).findings
    assert {one.code for one in found if one.severity is not Severity.INFO} == codes
