"""Rules of structure: what stands under a priority, in a pledge and in the action plan."""

import json
from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rule import Profile, Rule
from cpstrategy.rules.structure import (
    action_not_smart,
    duplicate_number,
    image_text_debris,
    incomplete_priority,
    one_idea,
    placeholder,
    thin_item,
    title_drift,
    told_us_unanswered,
    wrong_section,
)

Look = Callable[[Rule, str], list[Diagnostic]]


def under(field: str, text: str) -> str:
    """One entry of a priority."""
    return (
        f'priorities:\n  - id: a\n    title: A\n    {field}:\n      - {{id: b, text: "{text}"}}\n'
    )


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Support to care leavers at transition.", 1),
        ("Transition to Independence Scheme.", 1),
        ("Young Inspector programme.", 1),
        ("Review it.", 1),
        ("Run the Young Inspector programme.", 0),
        ("Support care leavers at transition.", 0),
        ("Listen to children.", 0),
        ("A nurse will visit.", 0),
        ("Our plan:", 0),
    ],
)
def test_step_says_what_will_be_done(look: Look, text: str, number: int) -> None:
    """A name of a thing is no step, and two words are none."""
    assert len(look(thin_item.UNIT, under("next-steps", text))) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Look at the move to adult services.", 1),
        ("Develop a pack.", 1),
        ("A pack was made. A copy will be given to you.", 1),
        ("We are going to open a hub.", 1),
        ("Increase in visits.", 0),
        ("Review of the pledge.", 0),
        ("We work out who will need a home.", 0),
        ("We trained carers so that children will stay.", 0),
        ("We made a will for the future.", 0),
    ],
)
def test_what_is_to_come_is_no_achievement(look: Look, text: str, number: int) -> None:
    """An order or a future is found; a noun or a consequence is none."""
    assert len(look(wrong_section.UNIT, under("achievements", text))) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("We have appointed a nurse.", 1),
        ("Launched the hub.", 1),
        ("Tell children their rights, 'Entry into care' pack developed with them.", 1),
        ("We have appointed a nurse and will find another.", 0),
        ("Use the pack, which was developed with children.", 0),
        ("Develop the hub.", 0),
    ],
)
def test_what_was_done_is_no_next_step(look: Look, text: str, number: int) -> None:
    """What is over is found, unless the step says what comes."""
    assert len(look(wrong_section.UNIT, under("next-steps", text))) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Visit you. Make sure you are heard.", 1),
        ("We will visit you. We will also ring you.", 1),
        ("Our goals will be yours. For you we'll ask for the best.", 1),
        ("We will visit you. This is the law.", 0),
        ("Visit you, and make sure you are heard.", 0),
        ("You are safe. We will visit you.", 0),
    ],
)
def test_promise_is_one(look: Look, text: str, number: int) -> None:
    """A second promise is found, an explanation is none."""
    assert (
        len(look(one_idea.UNIT, f"pledges: [{{id: a, title: A, items: ['{text}']}}]\n")) == number
    )


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("More of them stay. Ensuring that it lasts.", 1),
        ("More of them read. As well as more who write.", 1),
        ("More of them stay. Training helped.", 0),
        ("More of them stay. During the year it rose.", 0),
        ("More of them stay.\\n\\nHAVING A HOME", 0),
    ],
)
def test_achievement_is_one(look: Look, text: str, number: int) -> None:
    """A sentence that goes on as the list does is another entry."""
    assert len(look(one_idea.UNIT, under("achievements", text))) == number


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("", "who does it and by when and how anybody will know"),
        ("due: 2027, measure: Six of ten", "who does it"),
        ("owners: [jo], measure: Six of ten", "by when"),
        ("owners: [jo], due: 2027", "how anybody will know"),
    ],
)
def test_action_says_who_when_and_how(look: Look, keys: str, told: str) -> None:
    """What is missing is named in one finding, and warned of in a draft."""
    people = "people: [{id: jo, role: Head}]\n"
    found = look(action_not_smart.UNIT, f"{people}actions: [{{id: a, text: Do it now., {keys}}}]\n")
    assert [one.message for one in found] == [f"the action `Do it now.` does not say {told}"]
    assert action_not_smart.UNIT.severity_in(Profile.DRAFT) is Severity.WARNING


def test_council_need_not_ask_for_a_measure(look: Look) -> None:
    """A limit of 0 switches one of the three questions off."""
    rules = "rules: [{rule: STR009, limits: {measure: 0, due: 0}}]\n"
    found = look(action_not_smart.UNIT, f"{rules}actions: [{{id: a, text: Do it now.}}]\n")
    assert [one.message for one in found] == ["the action `Do it now.` does not say who does it"]


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("We would like more time.", Severity.WARNING),
        ("Services here are not helpful.", Severity.WARNING),
        ("School matters to 61% of us.", Severity.INFO),
    ],
)
def test_wishes_want_an_answer(look: Look, said: str, severity: Severity) -> None:
    """A wish or a complaint is warned of, praise and figures are not."""
    example = under("told-us", said) + (
        "      - {id: c, text: We want a room.}\n"
        "    next-steps: [{id: d, text: Give them rooms., answers: [c]}]\n"
    )
    found = look(told_us_unanswered.UNIT, example)
    assert [(one.message, one.severity) for one in found] == [
        (f"no achievement and no next step answers `{said}`", severity)
    ]


def test_part_that_most_have_is_missed(look: Look) -> None:
    """Two of three have an aim, so the third should; one of three makes no rule."""
    some = "priorities:\n  - {id: a, title: A, statement: S}\n  - {id: b, title: B%s}\n"
    some += "  - {id: c, title: C}\n"
    found = look(incomplete_priority.UNIT, some % ", statement: S")
    assert [one.message for one in found] == ["the priority `C` has no aim; 2 others have"]
    assert look(incomplete_priority.UNIT, some % "") == []


def test_headings_with_one_number_are_found(look: Look) -> None:
    """The number a heading begins with counts, wherever headings are typed."""
    messages = (
        "messages:\n  - {title: 1. Children, text: A}\n  - {title: 1. Care leavers, text: B}\n"
    )
    assert [one.span.line for one in look(duplicate_number.UNIT, messages)] == [3]
    assert look(duplicate_number.UNIT, messages.replace("1. Care", "1.1. Care")) == []


def test_loose_words_are_found_from_the_first_on(look: Look) -> None:
    """Five lines are a picture's words; four may be anything."""
    lines = "vision: |-\n  We care for you.\n\n  visits\n  new people\n  skills\n  contact\n"
    assert look(image_text_debris.UNIT, lines) == []
    found = look(image_text_debris.UNIT, lines + "  everyday help\n")
    assert [one.span.line for one in found] == [4]


def test_placeholder_is_only_noted_in_a_draft() -> None:
    """Whoever is writing knows of it; who publishes must not overlook it."""
    told = [placeholder.UNIT.severity_in(one) for one in (Profile.DRAFT, Profile.PUBLISH)]
    assert told == [Severity.INFO, Severity.ERROR]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("## 1. Homes\n\nWe pay.\n\n## 1. Staff\n\nWe pay.", 1),
        ("# Homes\n\n## 1. Rooms\n\nWe pay.\n\n# Staff\n\n## 1. Teams\n\nWe pay.", 0),
        ("## 1. Homes\n\n### 1. Rooms\n\n### 2. Beds\n\n## 2. Staff", 0),
        ("## 24 hours\n\nWe are here.\n\n## 24 days\n\nWe are here.", 0),
    ],
)
def test_numbered_headings_side_by_side_are_compared(look: Look, text: str, number: int) -> None:
    """Below another heading their numbers begin anew."""
    narrative = f"narratives: [{{id: a, heading: Money, text: {json.dumps(text)}}}]\n"
    assert len(look(duplicate_number.UNIT, narrative)) == number


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("We signed A Promise for Wales.", 1),
        ("We signed A Promise from Wales.", 0),
        ("It is a promise for wales that we keep.", 0),
    ],
)
def test_a_charter_goes_by_its_name(look: Look, words: str, number: int) -> None:
    """A title that the nation's pack knows, with another small word in it."""
    council = f"council: {{nation: wales}}\nvision: {words}\n"
    assert len(look(title_drift.UNIT, council)) == number
