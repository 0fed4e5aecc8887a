"""What a screen reader meets: every case is a page of HTML beside its tag tree as text."""

from pathlib import Path

import pytest

from cpstrategy.pdf import Typeset, typeset

from .judge import failures
from .tagtree import tag_tree

CASES = sorted(Path(__file__).with_name("cases").glob("*.html"))
ASSETS = {
    path.name: path.read_bytes() for path in Path(__file__).with_name("cases").glob("assets/*")
}


def print_case(case: Path) -> Typeset:
    return typeset(case.read_text(encoding="utf-8"), ASSETS)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_tag_tree(case: Path) -> None:
    """A case passes PDF/UA-1, and its tags are those that were read and accepted.

    To renew an accepted text, delete it and run this.
    """
    made = print_case(case)
    assert made.complaints == ()
    assert made.notes == ()
    assert failures(made.pdf) == []
    accepted = case.with_suffix(".txt")
    if not accepted.exists():
        accepted.write_text(tag_tree(made.pdf), encoding="utf-8")
        pytest.fail(f"{accepted.name} was missing and is written: read it, then run this again")
    assert tag_tree(made.pdf) == accepted.read_text(encoding="utf-8")
