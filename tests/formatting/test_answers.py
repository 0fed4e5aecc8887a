"""Answers: what young people told, what stands behind it, and what is done because of it."""

from typing import Any

from cpstrategy.document.blocks import Items, Markdown
from cpstrategy.model.strategy import Strategy
from tests.compose.test_compose import blocks, document, strategy

SURVEY = {"id": "life", "name": "Your Life", "date": "2023-05"}
FIGURE = {"id": "safe", "value": "84", "unit": "percent", "label": "of us feel safe"}
GROUP = {"id": "voices", "name": "Our Voices"}
VIEW = {"id": "room", "text": "We want rooms."}


def council(**priority: Any) -> Strategy:
    return strategy(
        priorities=[{"id": "p", "title": "Home", **priority}],
        surveys=[SURVEY],
        statistics=[FIGURE],
        groups=[GROUP],
    )


def messages(told: Strategy) -> list[tuple[list[Markdown], Markdown]]:
    lists = blocks(document(told, "priorities"), Items)
    return [([entry.text for entry in one.entries], one.aside) for one in lists]


def test_what_was_told_says_whom_it_is_from() -> None:
    """The group, the survey with its date, and the figures behind it."""
    view = {**VIEW, "group": "voices", "survey": "life", "statistics": ["safe"]}
    assert messages(council(**{"told-us": [view]})) == [
        (["We want rooms."], "Our Voices; Your Life, May 2023; 84% of us feel safe")
    ]


def test_what_the_words_cite_themselves_is_not_said_again() -> None:
    """A reader would hear it twice."""
    text = "In {survey:life} {stat:safe} of {group:voices} said so."
    view = {**VIEW, "text": text, "group": "voices", "survey": "life", "statistics": ["safe"]}
    [(_, aside)] = messages(council(**{"told-us": [view]}))
    assert aside == ""


def test_where_several_come_from_one_survey_it_is_said_once() -> None:
    """Below the last of them."""
    views = [{"id": name, "text": name, "survey": "life"} for name in ("a", "b")]
    told = council(**{"told-us": [*views, {"id": "c", "text": "c"}]})
    assert messages(told) == [(["a", "b"], "Your Life, May 2023"), (["c"], "")]


def elsewhere(*views: dict[str, Any], **priority: Any) -> Strategy:
    """A priority that answers what young people said of another."""
    other = {"id": "q", "title": "School", "told-us": list(views)}
    told = council(**priority)
    return told.model_copy(
        update={"priorities": [*told.priorities, *strategy(priorities=[other]).priorities]}
    )


def test_what_answers_what_was_told_elsewhere_says_so() -> None:
    """A step as well as what is done already; young people are spoken to in their version."""
    views = [VIEW, {"id": "time", "text": "We want\n\ntime."}]
    step = {"id": "s", "text": "We will build.", "answers": ["room", "time"]}
    done = {"id": "d", "text": "We built.", "answers": ["room"], "statistics": ["safe"]}
    told = elsewhere(*views, **{"achievements": [done], "next-steps": [step]})
    did, will, _ = blocks(document(told, "priorities"), Items)
    assert did.entries[0].reason == "Because young people told us: We want rooms."
    assert [one.text for one in did.entries[0].items] == ["84% of us feel safe"]
    assert will.entries[0].reason == (
        "Because young people told us: We want time. "
        "Also because of [what else young people told us](#achievement-d)."
    )
    youth = document(told, "priorities", name="youth", registers=("youth", "full"))
    did, *_ = blocks(youth, Items)
    assert did.entries[0].reason == "Because you told us: We want rooms."


def test_what_was_told_elsewhere_is_said_once_in_a_priority() -> None:
    """Whatever else answers it leads there, and nothing that was answered is lost."""
    views = [{"id": name, "text": f"{name}."} for name in ("room", "time", "pets")]
    answers = [["room"], ["room"], ["time"], ["room", "time"], ["pets", "room", "pets"]]
    steps = [
        {"id": f"s{number}", "text": f"Step {number}.", "answers": keys}
        for number, keys in enumerate(answers)
    ]
    will, _ = blocks(document(elsewhere(*views, **{"next-steps": steps}), "priorities"), Items)
    assert [entry.reason for entry in will.entries] == [
        "Because young people told us: room.",
        "Because of [what young people told us](#next-step-s0).",
        "Because young people told us: time.",
        "Because of [what young people told us](#next-step-s0) "
        "and [what else young people told us](#next-step-s2).",
        "Because young people told us: pets. "
        "Also because of [what else young people told us](#next-step-s0).",
    ]


def test_nothing_leads_to_words_that_an_edition_leaves_out() -> None:
    """Where the first answer has no words for young people, the second says what was told."""
    steps = [
        {"id": "s", "text": {"full": "Build."}, "answers": ["room"]},
        {"id": "t", "text": {"full": "Paint.", "youth": "We paint."}, "answers": ["room"]},
    ]
    view = {"id": "room", "text": {"full": "Rooms.", "youth": "You want rooms."}}
    told = elsewhere(view, **{"next-steps": steps})
    will, _ = blocks(document(told, "priorities", name="youth", registers=("youth",)), Items)
    assert [one.reason for one in will.entries] == ["Because you told us: You want rooms."]


def test_a_step_names_the_action_behind_it() -> None:
    """Where both say the same, it is not said twice."""
    steps = [
        {"id": "s", "text": "We will build.", "action": "a"},
        {"id": "t", "text": "Build rooms.", "action": "a"},
    ]
    told = council(**{"next-steps": steps}).model_copy(
        update={"actions": strategy(actions=[{"id": "a", "text": "Build rooms."}]).actions}
    )
    [will] = blocks(document(told, "priorities"), Items)
    assert [[one.text for one in entry.items] for entry in will.entries] == [
        ["In our action plan: Build rooms."],
        ["This is in our action plan."],
    ]
