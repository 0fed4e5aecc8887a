"""Judgement: how hard a document is to read, how old a figure is, what a plan is about."""

import pytest

from cpstrategy.analysis.readability import levels, place_of
from cpstrategy.analysis.time import day, is_over, months_since, true_on
from cpstrategy.analysis.topics import about_of, name_of, touches
from cpstrategy.document.blocks import (
    Block,
    Callout,
    Card,
    Cards,
    Definitions,
    Items,
    Letter,
    ListEntry,
    Markdown,
    Part,
    Prose,
    Quotation,
    Quotes,
    Row,
    Rows,
    Table,
)
from cpstrategy.document.document import Branding, Document, Imprint, PageLayout, Section
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.supplies import Supplies
from cpstrategy.model.time import Moment, parse_moment

from .content import TODAY, read

WORDS = Markdown("We find a home for you.")


def document(*sections: Section) -> Document:
    names = ("x", "X", "full", "Full", "Title", "", "", "", "", "en-GB")
    look, page = Branding("#000000", "#000000"), PageLayout("A4", "20mm", "12pt")
    return Document(*names, sections, look, page, Imprint("Draft", is_draft=True))


@pytest.mark.parametrize(
    ("block", "words"),
    [
        (Prose(WORDS), 6),
        (Callout(WORDS, Markdown("A title")), 6),
        (Letter("l", WORDS, Markdown("A title")), 6),
        (Items((ListEntry(WORDS, explanation=WORDS, items=(ListEntry(WORDS),)),)), 18),
        (Cards((Card("c", Markdown("Title"), text=WORDS, entries=(ListEntry(WORDS),)),)), 12),
        (Definitions((("t", "IRO", WORDS),)), 6),
        (Rows((Row("home", WORDS),)), 6),
        (Part("p", Markdown("A title"), (Prose(WORDS),)), 6),
        (Quotes((Quotation("q", "I feel safe here."),)), 0),
        (Table("A caption", ("One", "Two"), (((WORDS,), (WORDS,)),)), 0),
    ],
)
def test_paragraphs_and_entries_are_measured(block: Block, words: int) -> None:
    """Headings, tables and quotations are not what makes a text hard."""
    whole, level = levels(document(Section("s", 1, Markdown("One"), (block,), "vision")))
    assert (level.section, level.name, level.measure.words) == ("One", "vision", words)
    assert (whole.section, whole.name, whole.measure) == ("", "", level.measure)


def test_a_document_is_measured_as_a_whole_and_by_its_sections() -> None:
    """The whole comes first."""
    sections = (
        Section("a", 1, Markdown("One"), (Prose(WORDS),), "vision"),
        Section("b", 2, Markdown("Two"), (Prose(WORDS), Prose(WORDS)), "pledges"),
    )
    assert [one.measure.words for one in levels(document(*sections))] == [18, 6, 12]


def test_a_section_is_written_where_its_key_is() -> None:
    """A narrative at its own place, and what has no key of its own at the title."""
    strategy = read(
        """\
age-bands: [{id: a, ages: 0 to 5, text: We play.}]
narratives: [{id: aims, heading: Aims, text: High.}]
"""
    )
    assert place_of(strategy, "age-bands").line == 1
    assert place_of(strategy, "narrative-aims").line == 2
    assert place_of(strategy, "sources") == strategy.document.at("title")
    assert place_of(strategy, "about").path == "a.yaml"


def test_history_is_not_judged_by_today() -> None:
    """A superseded document was right on another day."""
    strategy = read()
    assert day(strategy) == TODAY
    superseded = strategy.document.model_copy(update={"status": "superseded"})
    past = strategy.model_copy(update={"document": superseded}).adopt(strategy.supplies)
    assert day(past) is None
    assert day(strategy.adopt(Supplies())) is None


@pytest.mark.parametrize(
    ("moment", "today", "over"),
    [
        *(("2026-05-31", "2026-06-01", True), ("2026-06-01", "2026-06-01", False)),
        *(("2026", "2026-06-01", False), ("2025", "2026-06-01", True)),
        *((None, "2026-06-01", False), ("2025", None, False)),
    ],
)
def test_a_moment_is_over_as_far_as_it_is_known(
    moment: str | None, today: str | None, over: bool
) -> None:
    """A year is over when it has ended."""
    told = parse_moment(moment) if moment else None
    assert is_over(told, parse_moment(today) if today else None) is over


@pytest.mark.parametrize(
    ("moment", "months"), [("2026-05", 1), ("2025-06-30", 12), ("2025", 6), ("2026-06", 0)]
)
def test_months_are_counted_from_the_last_that_may_be_meant(moment: str, months: int) -> None:
    """A year may have been its December."""
    assert months_since(parse_moment(moment), TODAY) == months
    assert months_since(parse_moment("2025-03"), Moment(2026)) == 10


@pytest.mark.parametrize(
    ("dated", "moment"),
    [
        ("as-at: 2024-03, period: {from: 2020, to: 2021}", Moment(2024, 3)),
        ("period: {from: 2020, to: 2021-05}, survey: life", Moment(2021, 5)),
        ("survey: life", Moment(2019)),
        ("base: 5", None),
    ],
)
def test_a_figure_was_true_on_its_day_or_at_the_end_of_its_time(
    dated: str, moment: Moment | None
) -> None:
    """Or when its survey asked; otherwise nobody knows."""
    strategy = read(
        f"surveys: [{{id: life, name: Your Life, date: 2019}}]\n"
        f"statistics: [{{id: s, value: 5, label: us, {dated}}}]\n"
    )
    assert true_on(strategy.record(Statistic, "s"), strategy) == moment


CONTENT = """\
plans:
  - {id: homes, title: Housing Plan}
  - {id: health, title: Wellbeing Strategy, topics: [mental health]}
  - {id: empty, title: Our Plan for Children}
  - {id: bikes, title: Cycling Plan}
priorities:
  - {id: home, title: A good house, rationale: Rents rise., statement: A safe flat.}
  - id: school
    title: Learning
    told-us: [{id: t, text: We want to cycle to school.}]
    next-steps:
      - {id: n, text: Build bike sheds as our Cycling Plan says., plan: bikes}
      - {id: m, text: Read more.}
  - {id: the, title: Our plan}
"""


@pytest.mark.parametrize(
    ("plan", "priority", "is_near"),
    [
        ("homes", "home", True),
        ("health", "home", False),
        ("empty", "home", True),
        ("bikes", "home", False),
        ("bikes", "school", True),
        ("health", "school", False),
        ("health", "the", True),
    ],
)
def test_a_plan_touches_a_priority_by_its_words_or_its_field(
    plan: str, priority: str, is_near: bool
) -> None:
    """What has no words that carry sense could be about anything."""
    strategy = read(CONTENT)
    [asked] = [one for one in strategy.plans if one.id == plan]
    [about] = [one for one in strategy.priorities if one.id == priority]
    assert touches(about_of(asked), about, asked) is is_near


def test_words_of_any_title_carry_no_sense() -> None:
    """A plan for children is not yet about homes; the forms of a title count with it."""
    strategy = read(
        "plans: [{id: p, title: Our Plan for Children}]\n"
        "priorities: [{id: my-home, title: One, forms: {my: My room, we-want: We want rest}}]\n"
    )
    assert about_of(strategy.plans[0]) == frozenset()
    assert name_of(strategy.priorities[0]) >= {"room", "rest"}
