"""Ages: what `doctor` says of the packs."""

from datetime import date

import pytest

from cpstrategy.cli.ages import age_of_packs

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
