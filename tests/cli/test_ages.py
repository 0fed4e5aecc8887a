"""Ages: what `doctor` and `validate` say of the packs."""

from datetime import date

import pytest

from cpstrategy.cli.ages import age_of_packs
from tests.cli.conftest import Run

SHIPPED = {"a.yaml": b"note: x\nchecked: 2026-06\n", "b.yaml": b"checked: 2026-03-02\n", "c": b""}


@pytest.mark.parametrize(
    ("today", "is_old"),
    [(date(2026, 6, 1), False), (date(2027, 3, 9), False), (date(2027, 4, 1), True)],
)
def test_how_old_the_packs_are(today: date, is_old: bool) -> None:
    """The oldest is told, and one that is older than a year with what to do."""
    seen, remedy = age_of_packs(SHIPPED, today)
    assert seen == "last checked 2 March 2026"
    assert bool(remedy) is is_old


def test_packs_without_a_day() -> None:
    """A project's own may say nothing."""
    assert age_of_packs({"a.yaml": b""}, date(2026, 6, 1))[1]


@pytest.mark.parametrize(
    ("day", "is_told"), [("2026-06-30", False), ("2027-06-30", False), ("2027-07-01", True)]
)
def test_validate_tells_when_a_year_is_over(run: Run, day: str, is_told: bool) -> None:
    """By the clock or by the day that is asked for, and as information."""
    run("init", "anytown")
    ran = run("validate", "content/anytown", "-v", "--select", "old-pack", "--today", day)
    assert ran.returncode == 0
    assert ("info[REF025]" in ran.stdout) is is_told
    assert ("last checked in June 2026" in ran.stdout) is is_told
