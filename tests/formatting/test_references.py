"""References: every kind is told in its own words, and names are never Markdown."""

import re

import pytest

from cpstrategy.document.blocks import Signature
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import (
    find_teller,
    in_register,
    tell_references,
    tellers,
    with_article,
)
from cpstrategy.model.people import Person
from cpstrategy.model.pictures import Depiction
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text

STRATEGY = Strategy.model_validate(
    {
        "council": {"name": "Example Council"},
        "document": {"title": "Our strategy"},
        "people": [
            {"id": "jo", "name": "Jo Example", "role": "Head of Service"},
            {"id": "chair", "role": "Chair", "vacant": "true"},
        ],
        "groups": [
            {
                "id": "voices",
                "name": "Our *Voices*",
                "meets": "every [two] weeks",
                "ages": "12 & over",
            }
        ],
        "bodies": [{"id": "ofsted", "name": "Ofsted <HMI>"}],
        "boards": [{"id": "board", "name": "The _Board_", "meets": "monthly #"}],
        "services": [{"id": "hub", "name": "The `Hub`", "text": "A place."}],
        "statistics": [
            {
                "id": "homes",
                "value": "57",
                "unit": "percent",
                "label": "of us",
                "as-at": "2024-03",
                "target": "60",
                "previous": [{"value": "51", "date": "2023"}],
                "comparators": [
                    {"where": "England", "value": "55"},
                    {"where": "North_West", "value": "53", "date": "2023"},
                ],
            }
        ],
        "plans": [
            {"id": "homes", "title": "Homes Plan", "period": {"from": "2024", "to": "2027"}},
            {"id": "web", "title": "Web [Plan]", "link": "https://example.org/plan"},
        ],
        "glossary": [{"id": "care", "term": "in care", "meaning": "Living with carers."}],
        "priorities": [{"id": "home", "title": "A safe home"}],
        "helps": [{"id": "line", "name": "A line", "phone": "0800 1111", "text": "84001"}],
        "surveys": [
            {"id": "life", "name": "Your Life", "date": "2023-05"},
            {"id": "old", "name": "An old one"},
        ],
        "vision": {"full": "We listen to {group:voices}.", "youth": "We hear you."},
    }
)


def told(words: str) -> str:
    return tell_references(words, STRATEGY.index)


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ("stat:homes", "57%"),
        ("stat:homes.previous", "51%"),
        ("stat:homes.target", "60%"),
        ("stat:homes.date", "March 2024"),
        ("stat:homes.comparators", r"England 55%, North\_West 53%"),
        ("person:jo", "Jo Example"),
        ("person:jo.role", "Head of Service"),
        ("person:chair.role", "Chair"),
        ("group:voices", r"Our \*Voices\*"),
        ("group:voices.meets", r"every \[two\] weeks"),
        ("group:voices.ages", r"12 \& over"),
        ("body:ofsted", r"Ofsted \<HMI\>"),
        ("board:board", r"The \_Board\_"),
        ("board:board.meets", r"monthly \#"),
        ("plan:homes", "Homes Plan 2024 to 2027"),
        ("priority:home", "A safe home"),
        ("help:line", "A line"),
        ("help:line.phone", "[0800 1111](<tel:08001111>)"),
        ("help:line.text", "[84001](<sms:84001>)"),
        ("service:hub", r"The \`Hub\`"),
        ("survey:life", "Your Life"),
        ("survey:life.date", "May 2023"),
        ("survey:old.date", ""),
        ("term:care", "in care"),
    ],
)
def test_every_kind_of_record_is_told_in_its_own_words(reference: str, words: str) -> None:
    """What it is called or the part that is asked for; no sign in it is Markdown."""
    assert told(f"It is {{{reference}}}.") == f"It is {words}."


def test_whatever_can_be_cited_is_tested_above() -> None:
    """A kind of record that can be cited from tomorrow on is asked for here."""
    [marks] = (
        mark.args[1]
        for mark in test_every_kind_of_record_is_told_in_its_own_words.pytestmark  # type: ignore[attr-defined]
    )
    cited = {tuple(re.split(r":\w+\.?", reference)) for reference, _ in marks}
    assert cited == set(tellers())


def test_a_figure_of_one_other_place_is_cited_by_its_name() -> None:
    """In small letters, with hyphens; a part with a place is one of no other record."""
    assert told("{stat:homes.comparators.england} there") == "55% there"
    assert told("{stat:homes.comparators.north-west} there") == "53% there"
    assert find_teller("stat", "previous.england") is None
    assert find_teller("person", "role.england") is None


def test_a_priority_is_called_as_the_register_calls_it() -> None:
    """An easy title without its picture; in full where the register has no title."""
    title = Text.model_validate(
        {
            "full": "A safe home",
            "youth": "My home",
            "easy": [{"picture": "home", "text": "A home."}, {"text": "A good one."}],
        }
    )
    assert in_register(title, "full") == "A safe home"
    assert in_register(title, "youth") == "My home"
    assert in_register(title, "plain") == "A safe home"
    assert in_register(title, "easy") == "A home. A good one."
    assert in_register(Text.model_validate("Only this"), "easy") == "Only this"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Corporate Parenting Board", "the Corporate Parenting Board"),
        ("The Board", "The Board"),
        ("[The plan](https://example.org)", "[The plan](https://example.org)"),
        ("Theatre group", "the Theatre group"),
    ],
)
def test_a_name_has_one_article(name: str, words: str) -> None:
    """Its own, or ours."""
    assert with_article(name) == words


def test_people_are_told_by_name_or_by_their_vacant_role() -> None:
    """A post that nobody holds is told as one."""
    assert told("{person:jo}, {person:jo.role}") == "Jo Example, Head of Service"
    assert told("{person:chair}") == "Chair (vacant)"


def test_plans_have_their_years_and_their_link() -> None:
    """A plan is a link if its address is known."""
    assert told("{plan:homes}") == "Homes Plan 2024 to 2027"
    assert told("{plan:web}") == r"[Web \[Plan\]](https://example.org/plan)"


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
    assert Formatter(index, ("plain", "youth", "full")).say(vision) == "We hear you."
    assert Formatter(index, ("plain", "full")).say(vision) == r"We listen to Our \*Voices\*."
    assert Formatter(index, ("easy", "plain")).say(vision) == ""
    assert Formatter(index).say(None) == ""


@pytest.mark.parametrize(
    ("person", "signed", "line"),
    [
        (
            {"name": "Jo", "role": "Head", "organisation": "NHS"},
            Signature("Jo", "Head, NHS"),
            "Jo, Head, NHS",
        ),
        ({"role": "Head"}, Signature("Head"), "Head"),
        ({"role": "Head", "vacant": "true"}, Signature("Vacant", "Head"), "Head (vacant)"),
        ({"name": "J*", "role": "A_b"}, Signature("J*", "A_b"), r"J\*, A\_b"),
    ],
)
def test_people_sign_and_are_named(person: dict[str, str], signed: Signature, line: str) -> None:
    """With name and role; a role without a name signs for itself, and a vacant one says so."""
    record = Person.model_validate({"id": "one", **person})
    formatter = Formatter(STRATEGY.index)
    assert formatter.sign(record) == signed
    assert formatter.tell_person(record) == line
    shown = formatter.sign(record, "jo.svg", "Jo at a desk")
    assert (shown.portrait, shown.alt) == ("jo.svg", "Jo at a desk")


def test_a_heading_is_told_in_full_where_it_has_no_other_words() -> None:
    """A heading that an edition has no words for would be a hole, and none has a picture."""
    heading = Text.model_validate({"full": "Our {term:care} plan", "easy": [{"text": "Our plan"}]})
    formatter = Formatter(STRATEGY.index, ("youth",), frozenset({"term-care"}))
    assert formatter.name(heading) == "Our in care plan"
    assert Formatter(STRATEGY.index, ("easy",)).name(heading) == "Our plan"
    assert Formatter(STRATEGY.index, ("easy",)).say(heading) == "![]() Our plan"
    assert Formatter(STRATEGY.index).name(None) == ""


def test_an_easy_text_is_told_row_by_row() -> None:
    """Each is a paragraph, which opens with its picture."""
    text = Text.model_validate({"easy": [{"picture": "home", "text": "One."}, {"text": "Two."}]})
    home = Depiction.model_validate({"id": "home", "image": "home.svg", "alt": "A house"})
    drawn = Formatter({**STRATEGY.index, ("picture", "home"): home}, ("easy",))
    assert drawn.say(text) == "![home]() One.\n\n![]() Two."
    assert Formatter(STRATEGY.index, ("easy",)).say(text) == "![]() One.\n\n![]() Two."


def test_words_are_told_without_the_white_space_around_them() -> None:
    """A block of YAML ends with a line break."""
    assert Formatter(STRATEGY.index).expand("  We listen.\n") == "We listen."


def test_the_figures_of_an_edition_are_told_its_way() -> None:
    """The register of the words may be another."""
    text = Text.model_validate("Of us {stat:homes} stay.")
    assert Formatter(STRATEGY.index, figures="youth").say(text) == "Of us about 3 in 5 stay."
    assert Formatter(STRATEGY.index).say(text) == "Of us 57% stay."
