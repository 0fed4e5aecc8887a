"""Rules about what time has overtaken; in these examples it is 1 June 2026."""

from collections.abc import Callable

import pytest

from cpstrategy.analysis.time import months_since
from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.model.time import Moment, parse_moment
from cpstrategy.rule import Rule
from cpstrategy.rules.cur import (
    abolished_body,
    cited_plan_ended,
    relative_date,
    review_due,
    stale_statistic,
    strategy_ended,
)

Look = Callable[[Rule, str], list[Diagnostic]]

FIGURE = "- {{id: f{0}, value: {0}, label: children, as-at: {1}}}\n"


@pytest.mark.parametrize(
    ("end", "over"),
    [
        ("2025", True),
        ("2026-05", True),
        ("2026-05-31", True),
        ("2026-06-01", False),
        ("2026-06", False),
        ("2026", False),
    ],
)
def test_a_time_is_over_after_its_last_day(look: Look, end: str, over: bool) -> None:
    """A year ends with December, a month with its last day, for periods and for reviews."""
    period = f"{{from: 2020, to: {end}}}"
    strategy = f"document: {{period: {period}}}\n"
    plan = f"plans: [{{id: p, title: Plan, period: {period}}}]\n"
    due = f"document: {{review-due: {end}}}\n"
    assert bool(look(strategy_ended.UNIT, strategy)) is over
    assert bool(look(cited_plan_ended.UNIT, plan)) is over
    assert bool(look(review_due.UNIT, due)) is over


@pytest.mark.parametrize(
    ("moment", "today", "months"),
    [
        ("2024-12", "2026-06", 18),
        ("2024-11-30", "2026-06-01", 19),
        ("2024", "2026-06-01", 18),
        ("2024-06", "2026", 19),
        ("2026", "2026-06-01", -6),
    ],
)
def test_age_is_at_least_what_is_sure(moment: str, today: str, months: int) -> None:
    """A year may mean its last month, and a day of which only the year is known its first."""
    assert months_since(parse_moment(moment), parse_moment(today)) == months
    assert isinstance(parse_moment(today), Moment)


def test_figures_of_one_date_are_told_of_together(look: Look) -> None:
    """Thirty-six figures of one September are one thing to ask for."""
    dates = ["2023-09", "2022-08", "2023-09", "2023-09", "2026-01"]
    figures = "".join(FIGURE.format(number, date) for number, date in enumerate(dates))
    found = look(stale_statistic.UNIT, f"statistics:\n{figures}")
    assert [one.message for one in found] == [
        "`children` and 2 other figures are of September 2023, which is 33 months ago",
        "`children` is of August 2022, which is 46 months ago",
    ]


@pytest.mark.parametrize(
    ("date", "stale"), [("2024-11", True), ("2024-12", False), ("2024", False)]
)
def test_a_figure_may_be_as_old_as_the_limit(look: Look, date: str, stale: bool) -> None:
    """Eighteen months are not too old."""
    example = f"statistics:\n{FIGURE.format(7, date)}"
    assert bool(look(stale_statistic.UNIT, example)) is stale


def test_a_figure_is_as_old_as_its_survey(look: Look) -> None:
    """A figure without a date of its own has that of the survey."""
    example = """\
surveys: [{id: asked, name: Survey, date: 2023-05}]
statistics: [{id: heard, value: 7, label: of us, survey: asked}]
"""
    assert [one.span.line for one in look(stale_statistic.UNIT, example)] == [2]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Ask the CCG.", ["CCG"]),
        ("Ask the CCGs and Public Health England.", ["CCGs", "Public Health England"]),
        ("Ask the local safeguarding children’s board.", ["local safeguarding children’s board"]),
        ("Our ccg and CCGX are no such bodies.", []),
        ("The CCG became the integrated care board.", []),
        ("In 2021 the CCG paid for it.", []),
        ("In 2023 the CCG paid for it.", ["CCG"]),
        ("It was so in 2021. Now ask the CCG.", ["CCG"]),
        ("The Children Act 1989 binds the CCG.", ["CCG"]),
    ],
)
def test_bodies_that_ended_are_found_except_in_the_past(
    look: Look, sentence: str, found: list[str]
) -> None:
    """Whole names in any capitals, abbreviations as they are, and a sentence at a time."""
    messages = [one.message for one in look(abolished_body.UNIT, f"vision: {sentence}")]
    assert [message.split("`")[1] for message in messages] == found


def test_what_young_people_say_of_a_body_is_information(look: Look) -> None:
    """Nobody corrects their words."""
    example = (
        "messages: [{id: m, group: g, text: The CCG helped us.}]\ngroups: [{id: g, name: G}]\n"
    )
    assert [one.severity for one in look(abolished_body.UNIT, example)] == [Severity.INFO]


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        ("We will do it in the next 12 months.", Severity.WARNING),
        ("We did it over the last two years.", Severity.WARNING),
        ("We will open it next spring.", Severity.WARNING),
        ("We currently have two homes.", Severity.INFO),
        ("Since our last strategy we opened a hub.", Severity.INFO),
        ("We help you in the last year of school.", None),
        ("We plan for the coming years.", None),
        ("It is open every year.", None),
    ],
)
def test_times_that_count_from_an_unknown_day(
    look: Look, sentence: str, severity: Severity | None
) -> None:
    """A number of months or years is a fault; a word that may stay right is information."""
    found = [one.severity for one in look(relative_date.UNIT, f"vision: {sentence}")]
    assert found == ([severity] if severity else [])


def test_a_superseded_document_is_history(look: Look) -> None:
    """Nobody brings an old strategy up to date."""
    example = """\
document: {status: superseded, review-due: 2020, period: {from: 2015, to: 2020}}
vision: Ask the CCG about {plan:p}.
plans: [{id: p, title: Plan, period: {from: 2015, to: 2020}}]
statistics: [{id: s, value: 7, label: of us, as-at: 2019}]
"""
    for rule in (abolished_body, cited_plan_ended, review_due, stale_statistic, strategy_ended):
        assert look(rule.UNIT, example) == []
