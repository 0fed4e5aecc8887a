"""Own words: a council's and an edition's stand in for those of the program, or are told wrong."""

from collections.abc import Mapping
from json import dumps

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.diagnostic import Severity
from cpstrategy.document.strings import strings
from cpstrategy.model.edition import Edition
from cpstrategy.pipeline import CheckedCouncil, validate
from cpstrategy.source import CouncilFiles, Shipped
from cpstrategy.text.catalogue import places
from cpstrategy.text.lists.english import ENGLISH

CONTENT = """\
council: {name: Anytown Council}
document: {title: Our plan, published: 2026-01, description: A plan., source: Written for a test.}
priorities:
  - {id: home, number: 1, title: Home, statement: {full: A home., youth: A home for you.}}
"""
OWN = "content/a/editions/ours/edition.yaml"
EDITION = """\
name: ours
title: Ours
registers: [full]
sections: [priorities]
outputs: [html]
"""


def checked(shipped: Shipped, **files: str) -> CheckedCouncil:
    paths = {"words": "content/a/words.yaml", "edition": OWN}
    written = {"content/a/strategy.yaml": CONTENT.encode()}
    written |= {paths[name]: text.encode() for name, text in files.items()}
    return validate(CouncilFiles("a", "content/a", written), shipped)


def told(council: CheckedCouncil, edition: str) -> str:
    [one] = [one for one in council.resources.offered if one.name == edition]
    return "\n".join(strings(compose(council.read, one, "a")))


def found(council: CheckedCouncil) -> Mapping[str, str]:
    """What is wrong with the words, by place."""
    return {
        f"{one.span.path.rpartition('/')[2]}:{one.span.line}:{one.span.column}": one.message
        for one in council.findings
        if one.code in ("SYN002", "SYN004")
    }


def test_a_council_says_it_in_its_own_words(shipped: Shipped) -> None:
    """A word, the words that it stands in, and the title of an edition."""
    said = told(checked(shipped, words="priority: Pillar\nedition-full: Action plan\n"), "full")
    assert "Pillar 1" in said
    assert "Action plan" in said
    assert "Priority 1" not in said
    assert "Full strategy" not in said


def test_an_edition_says_it_in_its_own_words(shipped: Shipped) -> None:
    """Before those of the council, and in that edition alone."""
    edition = f"{EDITION}words: {{priority: Goal}}\n"
    council = checked(shipped, words="priority: Pillar\npart-aim: We aim for\n", edition=edition)
    assert "Goal 1" in told(council, "ours")
    assert "We aim for" in told(council, "ours")
    assert "Pillar 1" in told(council, "full")


INHERITED = {
    "like": "like: youth",
    "follows": "follows: youth\nregisters: [youth]\noutputs: [html]",
    "like, with headings": "like: youth\nheadings: {aim: Ours}",
}


@pytest.mark.parametrize("shown", INHERITED.values(), ids=INHERITED)
def test_own_words_come_before_inherited_titles(shipped: Shipped, shown: str) -> None:
    """Of every section and part that has one; what the edition says itself comes before both."""
    sections = [f"section-{one.section}" for one in _youth(shipped).sections]
    parts = [f"part-{one}" for one in _youth(shipped).headings]
    words = "".join(f"  {key}: Our {key}\n" for key in (*sections, *parts))
    council = checked(shipped, edition=f"name: ours\ntitle: Ours\n{shown}\nwords:\n{words}")
    [ours] = [one for one in council.resources.editions if one.name == "ours"]
    assert [one.section for one in ours.sections] == [
        one.section for one in _youth(shipped).sections
    ]
    assert not [one.title for one in ours.sections if one.title]
    assert ours.headings == ({"aim": "Ours"} if "headings" in shown else {})
    assert "Our section-priorities" in told(council, "ours")


def test_inherited_titles_stay_where_no_own_word_is(shipped: Shipped) -> None:
    """Another word takes none away."""
    council = checked(shipped, edition="name: ours\ntitle: Ours\nlike: youth\nwords: {skip: Go}\n")
    [ours] = [one for one in council.resources.editions if one.name == "ours"]
    assert (ours.sections, ours.headings) == (_youth(shipped).sections, _youth(shipped).headings)


def _youth(shipped: Shipped) -> Edition:
    editions = checked(shipped).resources.editions
    return next(one for one in editions if one.name == "youth")


def test_every_word_can_be_said_otherwise(shipped: Shipped) -> None:
    """With its places, nothing is wrong with it."""
    lines = (
        f'{key}: "§ word {" ".join(f"{{{place}}}" for place in places(said))}"\n'
        for key, said in ENGLISH.items()
    )
    council = checked(shipped, words="".join(lines))
    assert found(council) == {}
    assert council.read.supplies.catalogue.own.keys() == ENGLISH.keys()


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("prioritee: Pillar\n", "words.yaml:1:1 unknown key `prioritee`"),
        ("edition-ful: Plan\n", "words.yaml:1:1 unknown key `edition-ful`"),
        ("priority-number: Pillar\n", "words.yaml:1:18 `priority-number` has no `{number}`"),
        ('led-by: "{who} leads"\n', "words.yaml:1:9 `{who}` stands for nothing in `led-by`"),
        ('edition-full: "{who}"\n', "words.yaml:1:15 `{who}` stands for nothing in `edition-full`"),
        ("meets: [a]\n", "words.yaml:1:9 `meets` must be a text"),
        ("pages-few: pages\n", "words.yaml:1:12 `pages-few` has no `{number}`"),
    ],
)
def test_what_is_wrong_is_told_at_its_line(shipped: Shipped, words: str, fault: str) -> None:
    """A key that is none, a place that lacks or is one too many, and what is no text."""
    council = checked(shipped, words=words)
    assert [f"{place} {message}" for place, message in found(council).items()] == [fault]


@pytest.mark.parametrize("nothing", ["", '""', "' '", "~", "null", "5", "'-'"])
def test_no_word_can_say_nothing(shipped: Shipped, nothing: str) -> None:
    """What a link, a list or a mark is called cannot be empty, nor without a letter."""
    lines = [f"{key}: {nothing}\n" for key in (*ENGLISH, "edition-full")]
    council = checked(shipped, words="".join(lines))
    assert {place.split(":")[1] for place in found(council)} == {
        str(line) for line, _ in enumerate(lines, 1)
    }
    edition = f"{EDITION}words:\n" + "".join(f"  {line}" for line in lines[:-1])
    of_edition = found(checked(shipped, edition=edition))
    assert len(of_edition) == len(ENGLISH)
    assert all(one.startswith("edition.yaml:") for one in of_edition)


def test_forms_of_other_languages_are_known(shipped: Shipped) -> None:
    """Welsh has six; a form for one or two needs no number."""
    words = 'pages-two: dwy dudalen\npages-few: "{number} tudalen"\nnotes-many: Nodiadau\n'
    assert found(checked(shipped, words=words)) == {}


def test_a_word_in_a_word_can_be_written_out(shipped: Shipped) -> None:
    """`Pillar {number}` needs no `{priority}`."""
    assert found(checked(shipped, words='priority-number: "Pillar {number}"\n')) == {}


def test_an_edition_with_a_faulty_word_is_told(shipped: Shipped) -> None:
    """At its line, as any fault of an edition."""
    council = checked(shipped, edition=f"{EDITION}words:\n  prioritee: Goal\n")
    assert found(council) == {"edition.yaml:7:3": "unknown key `prioritee`"}


def test_own_words_are_read_as_any_text(shipped: Shipped) -> None:
    """Whoever is told of in them is protected, and a slip of the pen is told."""
    words = "priority: Our prioritty for you\ntalk-to-us: Ring Kayleigh Smith, aged 9\n"
    edition = f"{EDITION}words: {{skip: 'Ring Kayleigh Smith, aged 9'}}\n"
    council = checked(shipped, words=words, edition=edition)
    codes = {(one.code, one.span.path, one.span.line) for one in council.findings}
    assert ("SPL001", "content/a/words.yaml", 1) in codes
    assert ("PRI012", "content/a/words.yaml", 2) in codes
    assert ("PRI012", OWN, 6) in codes


def test_what_the_program_says_breaks_no_rule(shipped: Shipped) -> None:
    """A council that takes it over is told nothing of it but that the program's name is no word."""
    lines = (f"{key}: {dumps(said, ensure_ascii=False)}\n" for key, said in ENGLISH.items())
    council = checked(shipped, words="".join(lines))
    found = [one for one in council.findings if one.span.path.endswith("words.yaml")]
    weighty = [one.message for one in found if one.severity is not Severity.INFO]
    assert weighty == ["`cpstrategy` is in no list of words"]
