"""Document titles: what names itself a report is told from what says what will be done."""

import pytest

from cpstrategy.text.document_titles import names_plan, names_report


@pytest.mark.parametrize(
    "title",
    [
        "Annual Report of the Corporate Parenting Board",
        "Corporate Parenting Strategy: annual report 2024",
        "Corporate Parenting Panel - Performance",
        "Our strategy: Quarterly scorecard",
        "Annual review of the strategy",
        "Quarter 2 performance 2025/26",
        "Report on what we promised",
    ],
)
def test_reports_name_themselves(title: str) -> None:
    """The last word counts, before what it is about."""
    assert names_report(title)
    assert not names_plan(title)


@pytest.mark.parametrize(
    "title",
    [
        "Corporate Parenting Strategy",
        "Performance Strategy",
        "Annual plan",
        "Corporate Parenting Strategy and Annual Report",
        "Corporate Parenting Annual Report and Action Plan",
        "Our pledge: including our annual report",
        "Corporate Parenting Strategy 2023 to 2026: progress so far",
    ],
)
def test_a_plan_stays_one_whatever_it_tells_besides(title: str) -> None:
    """A strategy may hold figures, progress and a report, and it still ends."""
    assert names_plan(title)
    assert not names_report(title)


@pytest.mark.parametrize("title", ["Corporate parenting", "Children in our care", ""])
def test_other_titles_say_neither(title: str) -> None:
    """What such a document is, its records say."""
    assert not names_plan(title)
    assert not names_report(title)
