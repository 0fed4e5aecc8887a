"""Priorities: what was said, what was done and what comes next."""

import pytest

from cpstrategy.document.blocks import Items, Part, Quotes
from tests.compose.test_compose import blocks, document, strategy

from .content import shown


def test_what_young_people_said_is_told_as_theirs_or_as_ours() -> None:
    """A paraphrase is never shown as a child's own words."""
    said = {"id": "said", "text": "I feel safe."}
    sense = {"id": "sense", "text": "They feel safe.", "wording": "paraphrased"}
    for content in (
        {"services": [{"id": "s", "name": "Hub", "text": "A place.", "quotes": [said, sense]}]},
        {"priorities": [{"id": "p", "title": "Home", "quotes": [said, sense]}]},
    ):
        [key] = content
        [quotes] = shown(key, Quotes, **content)
        assert [(one.text, one.paraphrased) for one in quotes.quotes] == [
            ("I feel safe.", False),
            ("They feel safe.", True),
        ]


@pytest.mark.parametrize(
    ("forms", "lead"),
    [
        ({"my": "My home"}, "My home"),
        ({"we-want": "We want homes"}, "We want homes"),
        ({"my": "My home", "we-want": "We want homes"}, "My home – We want homes"),
    ],
)
def test_a_priority_is_led_by_a_young_persons_own_words_and_by_what_we_want(
    forms: dict[str, str], lead: str
) -> None:
    """One line under its title."""
    [part] = shown("priorities", Part, priorities=[{"id": "p", "title": "Home", "forms": forms}])
    assert part.lead == lead


def test_steps_of_one_plan_stand_together_under_its_name() -> None:
    """In their order; what belongs to no plan is not read as part of one."""
    steps = [
        {"id": "a", "text": "First."},
        {"id": "b", "text": "Build.", "plan": "homes"},
        {"id": "c", "text": "Paint.", "plan": "homes"},
        {"id": "d", "text": "Last."},
    ]
    plans = [{"id": "homes", "title": "Homes Plan"}]
    priority = {"id": "p", "title": "Home", "next-steps": steps}
    lists = shown("priorities", Items, priorities=[priority], plans=plans)
    assert [(one.stem, [entry.text for entry in one.entries]) for one in lists] == [
        ("", ["First."]),
        ("As part of the Homes Plan:", ["Build.", "Paint."]),
        ("And also:", ["Last."]),
    ]


def test_what_has_no_words_in_an_edition_leaves_nothing_behind() -> None:
    """No empty entry, and no list or stem over nothing."""
    only_full = {"full": "Built."}
    both = {"full": "Painted.", "youth": "We painted."}
    told = strategy(
        priorities=[
            {
                "id": "p",
                "title": "Home",
                "achievements": [{"id": "a", "text": only_full}, {"id": "b", "text": both}],
                "next-steps": [
                    {"id": "c", "text": only_full, "plan": "homes"},
                    {"id": "d", "text": both},
                ],
            },
            {"id": "q", "title": "School", "achievements": [{"id": "e", "text": only_full}]},
        ],
        plans=[{"id": "homes", "title": "Homes Plan"}],
        glossary=[
            {"id": "t", "term": "IRO", "meaning": only_full},
            {"id": "u", "term": "PA", "meaning": both},
        ],
        pledges=[{"id": "r", "title": "Pledge", "items": [{"text": only_full}, {"text": both}]}],
    )
    youth = {"name": "youth", "registers": ("youth",)}
    made = document(told, "priorities", "pledges", **youth)
    lists = [*blocks(made, Items)]
    assert [(one.stem, [entry.text for entry in one.entries]) for one in lists] == [
        ("", ["We painted."]),
        ("", ["We painted."]),
        ("", ["We painted."]),
    ]
    assert not [part for part in blocks(made, Part) if part.id == "priority-q"]
    assert document(told, "glossary", **youth).glossary == {"PA": "term-u"}
