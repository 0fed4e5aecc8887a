"""Young names: where names of children are looked for, and what is told of one child only."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rule import Rule
from cpstrategy.rules.pri import (
    named_child,
    only_one,
    person_not_in_register,
    quote_identifier,
    single_event,
)

Look = Callable[[Rule, str], list[Diagnostic]]
NAMED = "Ryan, 14, lives in foster care."


def quoted(look: Look, rule: Rule, words: str) -> list[str]:
    """What a rule quotes of some words, of which each finding names one."""
    indented = words.replace("\n", "\n  ")
    found = look(rule, f"vision: |\n  {indented}\n")
    return [one.message.split("`")[1] for one in found]


@pytest.mark.parametrize(
    "example",
    [
        "vision: WORDS",
        "vision: {full: We care., plain: WORDS}",
        "definition: {text: WORDS}",
        "messages: [{text: WORDS}]",
        "asks: [{id: a, title: A, items: [WORDS]}]",
        "pledges: [{id: p, title: P, items: [WORDS]}]",
        "glossary: [{id: t, term: Mentor, meaning: WORDS}]",
        "narratives: [{id: n, heading: WORDS, text: We care.}]",
        "actions: [{id: a, text: Do it., outcome: WORDS}]",
        "statistics: [{id: s, value: 50, label: WORDS}]",
        "priorities: [{id: p, title: P, quotes: [{id: q, text: WORDS, who: A care leaver}]}]",
        "priorities: [{id: p, title: P, quotes: [{id: q, text: I sing., who: WORDS}]}]",
    ],
)
def test_a_name_is_found_in_any_text(look: Look, example: str) -> None:
    """Whatever the text is, and whoever speaks, the finding is at the name."""
    found = look(named_child.UNIT, example.replace("WORDS", f'"{NAMED}"') + "\n")
    assert [one.severity for one in found] == [Severity.ERROR]
    assert found[0].span.column == example.index("WORDS") + 2


def test_nobody_is_asked_to_put_a_child_on_record(look: Look) -> None:
    """Of a child's name only the rule about children speaks, and it says to leave it out."""
    words = "vision: Gemma Sampleton, one of our care leavers, won.\n"
    assert look(person_not_in_register.UNIT, words) == []
    [found] = look(named_child.UNIT, words)
    assert "leave the name out" in found.hint
    assert "people" not in found.hint


def test_an_invented_name_is_nobodys(look: Look) -> None:
    """Said beside the name there is no finding, said elsewhere there is information."""
    assert look(named_child.UNIT, f"vision: {NAMED} Ryan is not his real name.\n") == []
    elsewhere = "narratives: [{id: n, heading: Note, text: All names have been changed.}]\n"
    found = look(named_child.UNIT, f"vision: {NAMED}\n{elsewhere}")
    assert [one.severity for one in found] == [Severity.INFO]


@pytest.mark.parametrize("name", ["Ryan Sample", "Ryan O'Sample"])
def test_people_of_the_council_are_known(look: Look, name: str) -> None:
    """Who is on record is no child, whatever is told of them."""
    people = f"people: [{{id: r, name: {name}, role: Mentor}}]\n"
    said = f"vision: {name} is a care leaver and works for us.\n"
    assert look(named_child.UNIT, said) != []
    assert look(named_child.UNIT, people + said) == []


def test_a_school_tells_who_is_speaking(look: Look) -> None:
    """A school beside the speaker is found, and one where somebody works is not."""
    example = "priorities: [{id: p, title: P, quotes: [{id: q, text: I sing., who: %s}]}]\n"
    assert look(quote_identifier.UNIT, example % '"Young person, Example Academy"') != []
    assert look(quote_identifier.UNIT, example % '"Teacher, Example Academy"') == []


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        ("One of 27 is the only girl among them.", "the only girl"),
        ("The one young person from Eritrea is at college.", "The one young person"),
        ("She was the only care leaver on the course.", "the only care leaver"),
        ("Our only unaccompanied child came in May.", "Our only unaccompanied child"),
        ("the\nonly boy in the home", "the only boy"),
        ("The sole female in the group spoke.", "The sole female"),
        ("Our youngest young person is seven.", "Our youngest young person"),
        ("Our oldest resident turned 25.", "Our oldest resident"),
    ],
)
def test_who_is_the_only_one(look: Look, words: str, phrase: str) -> None:
    """Whoever is alone of their kind is found."""
    assert quoted(look, only_one.UNIT, words) == [phrase]


def test_more_than_one_thing_tells_who_it_is(look: Look) -> None:
    """With a number, a country or an origin it is a warning, and else information."""
    weights = [
        look(only_one.UNIT, f"vision: {words}\n")[0].severity
        for words in ("The only girl spoke.", "Of 27, the only girl spoke.", "The only Muslim boy.")
    ]
    assert weights == [Severity.INFO, Severity.WARNING, Severity.WARNING]


@pytest.mark.parametrize(
    "words",
    [
        "You are not the only young person in care.",
        "The only young people there were mentors.",
        "It is the only child protection team.",
        "If she is the only girl, we ask her.",
        "Imagine being the only boy in a class who is in care.",
        "It feels as if one is the only child in care.",
        "From our youngest child to our oldest care leaver, all have a say.",
        "Our youngest and our oldest children were there.",
        "The only children's home in the borough is full.",
        "It was the only way for a young person to be heard.",
        "Even our youngest child can use it.",
        "The one thing that young people ask for is time.",
        "Being the only young person at a meeting is hard.",
        "The only adults a child trusts may be carers.",
        "A child who is the only child in a home gets more time.",
    ],
)
def test_who_is_one_of_many(look: Look, words: str) -> None:
    """What is said of nobody, of anybody or of a service is let be."""
    assert look(only_one.UNIT, f"vision: {words}\n") == []


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("A child absconded from a placement in Bedford and was found in Luton.", "Bedford"),
        ("One young person was arrested in Milton Keynes.", "Milton Keynes"),
        ("A 15-year-old girl went missing from Northampton in May.", "Northampton"),
        ("In June a young man was stabbed near Rochdale.", "Rochdale"),
        ("The boy was\nfound in\nStoke-on-Trent.", "Stoke-on-Trent"),
        ("A care leaver died at Wandsworth.", "Wandsworth"),
        ("One child was moved to Carlisle in an emergency.", "Carlisle"),
    ],
)
def test_what_happened_to_one_child_somewhere(look: Look, words: str, place: str) -> None:
    """The place of a single event is found."""
    assert quoted(look, single_event.UNIT, words) == [place]


@pytest.mark.parametrize(
    "words",
    [
        "If a child went missing in Luton, the police would look.",
        "Children went missing from homes in Bedford.",
        "A child went missing in March.",
        "A young person was excluded from school in Year 9.",
        "A child was found a home in England.",
        "A child was moved to Example.",
        "When a young person is arrested in Luton, an adult comes.",
        "Each child who went missing from Luton was asked why.",
        "A child was removed from Panel's list in January.",
        "Two children were arrested in Luton.",
        "A carer died in Bedford.",
        "Any child who was found in Luton is safe.",
        "Inspectors from Leeds said that a child had died.",
        "A young man was charged council tax in Bromley.",
        "A young person died in Shakespeare's play.",
    ],
)
def test_what_happens_to_many_or_nowhere(look: Look, words: str) -> None:
    """What is not of one child, not real or has no small place is let be."""
    assert look(single_event.UNIT, f"vision: {words}\n") == []
