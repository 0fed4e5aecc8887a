"""References: every kind is told in its own words, and names are never Markdown."""

from cpstrategy.model.strategy import Strategy
from cpstrategy.telling.references import tell_references
from cpstrategy.telling.telling import Telling

STRATEGY = Strategy.model_validate(
    {
        "council": {"name": "Example Council"},
        "document": {"title": "Our strategy"},
        "people": [
            {"id": "jo", "name": "Jo Example", "role": "Head of Service"},
            {"id": "chair", "role": "Chair", "vacant": "true"},
        ],
        "groups": [{"id": "voices", "name": "Our *Voices*", "meets": "every two weeks"}],
        "plans": [
            {"id": "homes", "title": "Homes Plan", "period": {"from": "2024", "to": "2027"}},
            {"id": "web", "title": "Web [Plan]", "link": "https://example.org/plan"},
        ],
        "glossary": [{"id": "care", "term": "in care", "meaning": "Living with carers."}],
        "priorities": [{"id": "home", "title": "A safe home"}],
        "surveys": [{"id": "life", "name": "Your Life", "date": "2023-05"}],
        "vision": {"full": "We listen to {group:voices}.", "youth": "We hear you."},
    }
)


def told(words: str) -> str:
    return tell_references(words, STRATEGY.index)


def test_people_are_told_by_name_or_by_their_vacant_role() -> None:
    """A post that nobody holds is told as one."""
    assert told("{person:jo}, {person:jo.role}") == "Jo Example, Head of Service"
    assert told("{person:chair}") == "Chair (vacant)"


def test_plans_have_their_years_and_their_link() -> None:
    """A plan is a link if its address is known."""
    assert told("{plan:homes}") == "Homes Plan 2024 to 2027"
    assert told("{plan:web}") == r"[Web \[Plan\]](https://example.org/plan)"


def test_names_are_not_markdown() -> None:
    """Stars in a name are stars."""
    assert (
        told("{group:voices} meets {group:voices.meets}") == r"Our \*Voices\* meets every two weeks"
    )


def test_terms_and_priorities_are_links_within_the_document() -> None:
    """A reader can follow a term to the glossary and a priority to its chapter, if shown."""
    words = "{term:care}, {priority:home}"
    anchors = ("term-care", "priority-home")
    linked = "[in care](#term-care), [A safe home](#priority-home)"
    assert tell_references(words, STRATEGY.index, anchors) == linked
    assert told(words) == "in care, A safe home"


def test_surveys_have_a_date() -> None:
    """A survey's date is told apart from its name."""
    assert told("{survey:life}, {survey:life.date}") == "Your Life, May 2023"


def test_registers_are_tried_in_turn() -> None:
    """An edition takes the first register that has words; without any it says nothing."""
    index, vision = STRATEGY.index, STRATEGY.vision
    assert Telling(index, ("plain", "youth", "full")).say(vision) == "We hear you."
    assert Telling(index, ("plain", "full")).say(vision) == r"We listen to Our \*Voices\*."
    assert Telling(index, ("easy", "plain")).say(vision) == ""
    assert Telling(index).say(None) == ""
