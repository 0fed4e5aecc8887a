"""Rules of structure: lead-ins, counts, repeats, and what a page left in the text."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rule import Rule
from cpstrategy.rules.structure import (
    count_mismatch,
    duplicate_boilerplate,
    near_duplicate,
    orphan_stem,
    page_furniture,
    running_header,
    status_mark,
    wrong_boilerplate,
)

Look = Callable[[Rule, str], list[Diagnostic]]

TWO = "priorities:\n  - {id: home, title: A safe home}\n  - {id: health, title: Good health}\n"


def under_health(plan: str, step: str = "Shorten the wait.") -> str:
    """A plan over a step for health, and another priority that is about learning."""
    return (
        f"plans:\n  - {{id: plan, {plan}}}\n"
        "priorities:\n  - {id: education, title: Education}\n"
        "  - id: health\n    title: Good health\n    next-steps:\n"
        f"      - {{id: step, text: '{step}', plan: plan}}\n"
    )


@pytest.mark.parametrize(
    ("plan", "severity"),
    [
        ("title: Learning Strategy, topics: [education]", Severity.ERROR),
        ("title: Education Strategy", Severity.WARNING),
    ],
)
def test_plan_about_something_else_is_found(look: Look, plan: str, severity: Severity) -> None:
    """Topics say surely what a plan is about; a title that fits another priority does nearly."""
    assert [one.severity for one in look(wrong_boilerplate.UNIT, under_health(plan))] == [severity]


@pytest.mark.parametrize(
    ("plan", "step"),
    [
        ("title: Wellbeing Strategy, topics: [mental wellbeing]", "Shorten the wait."),
        ("title: Deal 2030", "Shorten the wait."),
        ("title: Learning Strategy, topics: [education]", "Train nurses through adult education."),
        ("title: Our Strategy, topics: [healthy lives]", "Shorten the wait."),
    ],
)
def test_plan_that_may_cover_a_priority_is_left_alone(look: Look, plan: str, step: str) -> None:
    """The same field of work, a word of the step, or a title that says little are enough."""
    assert look(wrong_boilerplate.UNIT, under_health(plan, step)) == []


def test_plan_named_in_a_lead_in_is_found(look: Look) -> None:
    """A lead-in that names the plan counts, whether it cites the record or not."""
    for said in ("The Education Strategy keeps on:", "The {plan:plan} keeps on:"):
        example = under_health("title: Education Strategy, topics: [education]", said)
        found = look(wrong_boilerplate.UNIT, example.replace(", plan: plan}", "}"))
        assert [one.code for one in found] == ["STR013"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Our three priorities matter.", "three priorities"),
        ("OUR 7 PRIORITIES ARE:", "7 PRIORITIES"),
        ("Three priorities guide us.", "Three priorities"),
        ("These five key priorities are for you.", "five key priorities"),
        ("There are twelve priorities.", "twelve priorities"),
        ("The seven priorities for children.", "seven priorities"),
    ],
)
def test_wrong_count_is_found(look: Look, words: str, said: str) -> None:
    """In figures, words and capitals, with an adjective or without."""
    found = look(count_mismatch.UNIT, f"vision: '{words}'\n{TWO}")
    assert [one.message for one in found] == [f"the text says `{said}`, and there are 2"]


@pytest.mark.parametrize(
    "words",
    [
        "Our two priorities.",
        "The first three priorities.",
        "Three of our priorities.",
        "The three priorities of the county.",
        "We had five priorities in mind.",
        "One priority, and three promises.",
        "In 2030 priorities change.",
    ],
)
def test_right_or_other_count_is_left_alone(look: Look, words: str) -> None:
    """Some of them, those of somebody else, and lists that are not there are no mismatch."""
    assert look(count_mismatch.UNIT, f"vision: '{words}'\n{TWO}") == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("We do three things:\n\n  - listen\n  - act", 1),
        ("Here are three things we do:\n\n  - listen\n  - act", 1),
        ("We do two things:\n\n  - listen\n    and ask\n  - act\n    - soon\n    - well", 0),
        ("We do three things:\n\n  Listening is the first of them.", 0),
        ("We do three things:\n\n  1. listen\n\n  2. act\n\n  Then we rest.", 1),
    ],
)
def test_entries_after_a_colon_are_counted(look: Look, text: str, number: int) -> None:
    """Wrapped and nested entries do not count twice, and a paragraph is no list."""
    assert len(look(count_mismatch.UNIT, f"vision: |-\n  {text}\n")) == number


@pytest.mark.parametrize(
    "stem",
    [
        "In 2024-25 we:",
        "In 2024/25 we:",
        "In the last 12 months we:",
        "In Year 2 we will:",
        "Under section 22 we:",
        "For ages 16 to 25 we:",
        "By 31 March we will:",
        "For care leavers up to 25 we:",
        "Our offer under section 24 carers:",
        "In 2024-25 council staff:",
        "For 12 months children:",
    ],
)
def test_a_number_that_counts_no_entries_announces_none(look: Look, stem: str) -> None:
    """A year, a time, an age or a section before a list of a step is no count of its parts."""
    items = "items: [listen to you, act with you, rest with you]"
    step = f"{{id: s, text: '{stem}', {items}}}"
    lists = f"priorities: [{{id: p, title: Home, next-steps: [{step}]}}]\n"
    pledge = f"pledges: [{{id: q, title: Ours, stem: '{stem}', {items}}}]\n"
    text = f"vision: |-\n  {stem}\n\n  - listen\n  - act\n  - rest\n"
    assert look(count_mismatch.UNIT, lists + pledge + text) == []


def test_sentence_in_many_places_is_reported_once(look: Look) -> None:
    """Capitals and line breaks make no other sentence; the message counts all places."""
    services = "".join(
        f"  - {{id: s{number}, name: S, text: '{said}'}}\n"
        for number, said in enumerate(("We care for you all.", "WE CARE for you all.") * 2)
    )
    found = look(duplicate_boilerplate.UNIT, f"services:\n{services}")
    assert [one.message for one in found] == ["`WE CARE for you all.` is written 4 times"]
    assert len(found[0].related) == 3


EVENT = (
    "At the Next Steps event, young people aged 17 met the college, the job centre and the housing"
    " team of the council."
)


@pytest.mark.parametrize(
    ("other", "number"),
    [
        (EVENT.replace("At the", "We held a").replace(", young", " where young"), 1),
        (EVENT, 0),
        ("The college, the job centre and others may ring the council at any time of the year.", 0),
    ],
)
def test_event_told_twice_is_found(look: Look, other: str, number: int) -> None:
    """Reworded it is found; word for word it is for STR012; some words in common are nothing."""
    example = "services:\n" + "".join(
        f"  - {{id: s{at}, name: S, text: '{said}'}}\n" for at, said in enumerate((EVENT, other))
    )
    assert len(look(near_duplicate.UNIT, example)) == number


@pytest.mark.parametrize(
    ("content", "number"),
    [
        ("vision: 'We want:'\n", 1),
        ("vision: 'We want the'\n", 1),
        ("vision: 'Safe, and warm,'\n", 1),
        ("vision: Somebody to talk to\n", 0),
        ("vision: Plan A\n", 0),
        ("statements: [{text: Somebody}, {text: 'You and the'}]\n", 1),
        ("definition: {lists: [{id: a, stem: 'We will:'}]}\n", 1),
        ("definition: {lists: [{id: a, title: We hope}]}\n", 1),
        ("definition: {lists: [{id: a, text: 'We hope:', items: [peace]}]}\n", 0),
        ("boards: [{id: a, name: B, text: 'Who sits on it:', seats: [Chair]}]\n", 0),
        ("boards: [{id: a, name: B, text: 'Who sits on it:'}]\n", 1),
        ("pledges: [{id: a, title: Our pledge}]\n", 1),
        ("pledges: [{id: a, title: Our pledge, expired: true}]\n", 0),
        ("document: {outline: [{section: vision, title: 'Our vision:'}]}\nvision: Safe.\n", 1),
        ("statements: [{title: THIS MEANS THAT, text: We care.}]\n", 1),
        ("statements: [{title: The people you live with, text: We care.}]\n", 0),
    ],
)
def test_loose_ends_are_found(look: Look, content: str, number: int) -> None:
    """A lead-in needs its list, a list its entries, and a text its end."""
    assert len(look(orphan_stem.UNIT, content)) == number


@pytest.mark.parametrize(
    "words",
    [
        "Comments are closed.",
        "page updated 23.05.2017",
        "Rate the information on this page",
        "© Example Council",
        "Was this page helpful?",
        "Page 3 of 12",
    ],
)
def test_page_furniture_is_found(look: Look, words: str) -> None:
    """It is found in a text and in a title, once."""
    assert len(look(page_furniture.UNIT, f"vision: '{words}'\n")) == 1
    assert len(look(page_furniture.UNIT, f"document: {{subtitle: '{words}'}}\n")) == 1


@pytest.mark.parametrize(
    ("subtitle", "rest"),
    [
        ("Our strategy - FINAL VERSION", "Our strategy"),
        ("Our strategy (draft v3)", "Our strategy"),
        ("Our strategy, v2 final", "Our strategy"),
        ("DRAFT VERSION", None),
        ("FINAL VERSION of it", None),
    ],
)
def test_mark_at_the_end_of_a_title_can_be_cut_off(
    look: Look, subtitle: str, rest: str | None
) -> None:
    """What joins it to the title goes with it; nothing is cut where nothing would be left."""
    found = look(status_mark.UNIT, f"document:\n  subtitle: {subtitle}\n")[0]
    column = len("  subtitle: ")
    assert found.fix == (None if rest is None else "")
    if rest is not None:
        assert subtitle[: found.span.column - 1 - column].rstrip() == rest


@pytest.mark.parametrize(
    ("block", "number"),
    [
        ("HAVING A HOME", 1),
        ("7. OUR PRIORITIES\n\n  01\n\n  HAVING A HOME", 1),
        ("Having a home", 0),
        ("OFSTED", 0),
        ("01", 0),
    ],
)
def test_header_of_a_page_is_found(look: Look, block: str, number: int) -> None:
    """A title of the document in capital letters is one, with the numbers around it."""
    example = f"vision: |-\n  We care.\n\n  {block}\n\n  We do.\n"
    found = look(running_header.UNIT, f"{example}priorities: [{{id: a, title: Having a home}}]\n")
    assert [one.fix for one in found] == [""] * number


def test_a_wrong_count_shows_what_is_counted(look: Look) -> None:
    """Each list with its number, or the first record of its kind."""
    [one] = look(count_mismatch.UNIT, f"vision: Our three priorities matter.\n{TWO}")
    assert [words for _, words in one.related] == ["the first of 2 here"]
    pledges = """\
vision: These are our three promises.
pledges:
  - {id: a, title: Us, items: [We listen., We visit.]}
  - {id: b, title: You, items: [We ring.]}
"""
    [one] = look(count_mismatch.UNIT, pledges.replace("three", "five"))
    assert [words for _, words in one.related] == ["2 here", "1 here"]
