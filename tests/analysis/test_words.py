"""Words: where words of a list are used, and where they are only named, quoted or right."""

import pytest

from cpstrategy.analysis.hard_words import hard_words, is_explained, is_wordy
from cpstrategy.analysis.mentions import (
    is_in_name,
    is_mention,
    is_quoted,
)
from cpstrategy.analysis.phrases import PhraseEntry, hits, occurrences, plainly, shown
from cpstrategy.analysis.wordings import advice, avoidable
from cpstrategy.model.words import Voice

from .content import OWN, read

PACK = """\
title: Words of the council of children
wordings:
  - avoid: [placement, placements]
    use: [home, say where]
    unless: [work placement]
    because: Nobody is placed at home.
  - {avoid: [contact], use: [family time], registers: [youth], decided-by: Voices}
plain-words:
  - {words: [statutory], say: [by law]}
  - {words: [in order to], say: [to]}
  - {words: [sufficiency], say: [enough]}
"""


def used(content: str, *, for_all: bool = False, path: str = OWN) -> list[str]:
    return [one.words for one in avoidable(read(content, PACK, path=path), for_all=for_all)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("A placement is a place. PLACEMENTS end.", ["placement", "PLACEMENTS"]),
        ("A work placement is right.", []),
        ("A replacement and a placement-plan", []),
        ("See [the plan](https://x.org/placement) {plan:placement}.", []),
        ("What people call a ‘placement’", []),
        ("The word placement hurts.", []),
        ("The Placement Panel", []),
        ("It is as if a placement were a home.", ["placement"]),
        ("contact", []),
    ],
)
def test_words_to_avoid_are_found_where_they_are_used(words: str, found: list[str]) -> None:
    """Whatever their capitals; not in names, links or quotation marks, nor where they are right."""
    plan = "plans: [{id: placement, title: Plan}]\n"
    assert used(f"{plan}vision: {words!r}\n") == found


def test_a_wording_holds_in_its_registers() -> None:
    """Or in all, if it names none."""
    assert used("vision: {full: Contact., youth: Contact and a placement.}\n") == [
        "Contact",
        "placement",
    ]


def test_a_list_holds_for_all_if_it_is_shipped_and_nobody_must_choose_it() -> None:
    """A council's own list is its own choice."""
    vision = "vision: A placement.\n"
    shipped = "content/packs/england.yaml"
    assert used(vision, for_all=True, path=shipped) == ["placement"]
    assert used(vision, for_all=False, path=shipped) == []
    assert used(vision, for_all=True) == []
    assert used(vision) == ["placement"]


def test_what_to_write_instead_is_told_with_its_reason_and_its_source() -> None:
    """What young people said stays; the hint says that it does."""
    content = """\
vision: {full: A placement., youth: Contact.}
priorities: [{id: p, title: Home, quotes: [{id: q, text: My placement ended.}]}]
"""
    found = [*avoidable(read(content, PACK), for_all=False)]
    vision, contact = (one for one in found if not one.said)
    said = [one for one in found if one.said]
    assert [one.place.line for one in said] == [2]
    assert said[0].hint == "it stays as it was said; this only shows that it is there"
    assert contact.source == "Voices"
    assert contact.hint == "write `family time`"
    assert vision.source == "Words of the council of children"
    assert vision.hint == "write `home`, or say where; nobody is placed at home"


@pytest.mark.parametrize(
    ("use", "hint"),
    [
        (["home"], "write `home`"),
        (["home", "house"], "write `home` or `house`"),
        (["home", "house", "flat"], "write `home`, `house` or `flat`"),
        (["say where"], "say where"),
        (["home", "leave it out"], "write `home`, or leave it out"),
        (["ask them", "leave it out"], "ask them, or leave it out"),
        ([], ""),
    ],
)
def test_advice_is_words_or_an_idea(use: list[str], hint: str) -> None:
    """An idea is no wording, and has no marks."""
    assert advice(use) == hint


def test_hard_words_and_wordy_phrases_are_told_apart() -> None:
    """What the glossary explains is neither, in all its forms."""
    content = """\
vision: We do our statutory work in order to have sufficiency.
glossary: [{id: s, term: Sufficiency, meaning: Enough homes.}]
"""
    strategy = read(content, PACK)
    assert [hit.words for hit in hard_words(strategy, wordy=False)] == ["statutory"]
    assert [hit.words for hit in hard_words(strategy, wordy=True)] == ["in order to"]


@pytest.mark.parametrize(
    ("phrase", "wordy"),
    [("in order to", True), ("statutory", False), ("In Order To", True), ("care plan", False)],
)
def test_a_wordy_phrase_has_words_that_only_link(phrase: str, wordy: bool) -> None:
    """The name of a thing has none."""
    assert is_wordy(phrase) is wordy


@pytest.mark.parametrize(
    ("vision", "explained"),
    [
        ("{full: Our statutory (by law) work.}", True),
        ("{full: 'Our statutory work: by law.'}", True),
        ("{full: 'Our statutory work, which is by law.'}", True),
        ("{full: Our statutory work. That means by law.}", True),
        ("{full: Our statutory work matters.}", False),
        ("{easy: [It is statutory work., Statutory means by law.]}", True),
        ("{easy: [It is statutory work., We like it.]}", False),
        ("{easy: [It is statutory work., We like it., That means by law.]}", False),
    ],
)
def test_a_hard_word_may_be_explained_beside_it(vision: str, explained: bool) -> None:
    """In its sentence or the next, in brackets, or in the row beside it."""
    strategy = read(f"vision: {vision}\n", PACK)
    found = [is_explained(hit, strategy) for hit in hard_words(strategy, wordy=False)]
    assert any(found) is explained


def test_the_longest_phrase_counts_and_the_first_entry_wins() -> None:
    """Where one phrase stands in another, and where two entries have one word."""
    strategy = read("vision: A care plan and care.\ngroups: [{id: g, name: Care plan}]\n")
    entries = [
        PhraseEntry("plan", ["care plan"]),
        PhraseEntry("care", ["care", "Care’s"]),
        PhraseEntry("other", ["care"]),
    ]
    found = [(hit.entry, hit.words, hit.place.column) for hit in hits(strategy, entries)]
    assert found == [("plan", "care plan", 11), ("care", "care", 25)]
    unwanted = [PhraseEntry("care", ["care"], wanted=False), PhraseEntry("other", ["care"])]
    assert [*hits(strategy, unwanted)] == []


@pytest.mark.parametrize(
    ("phrase", "words", "starts"),
    [
        ("care", "care, careful care-plan, pre-care, care", [0, 35]),
        ("care", "care- care", [0, 6]),
        ("in care", "in care in care", [0, 8]),
        ("x", "", []),
    ],
)
def test_a_part_of_a_word_is_no_phrase(phrase: str, words: str, starts: list[int]) -> None:
    """A hyphen joins."""
    assert [start for start, _ in occurrences(phrase, words)] == starts


def test_words_are_compared_letter_by_letter() -> None:
    """Whatever is blanked or made small leaves every letter where it was."""
    words = "Carer’s\nİ {stat:x} [a](b c) a@b.uk"
    assert plainly("Carer’s\nÉ") == "carer's é"
    assert len(shown(words)) == len(plainly(words)) == len(words)
    assert shown("See {stat:x}.") == "See ;;;;;;;;."
    assert shown("[a](https://x.org)") == "[a;;;;;;;;;;;;;;;;"[: len("[a](https://x.org)")]


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("We say “a home here” now", True),
        ("We say “a” home here", False),
        ('We say "a home here" now', True),
        ('We say "a" home here', False),
        ("We say 'home' here", True),
        ("We don't say home here, don't we", False),
        ("We say “a\n\nhome here” now", False),
    ],
)
def test_words_in_quotation_marks_are_quoted(words: str, quoted: bool) -> None:
    """Within one paragraph; an apostrophe is no mark."""
    start = words.index("home")
    assert is_quoted(words, start, start + len("home")) is quoted


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("the Home Team", True),
        ("our Team for Home matters", True),
        ("Home is best", False),
        ("The Home is best", False),
        ("home Team", False),
        ("Wigan Home", True),
    ],
)
def test_words_with_capitals_beside_another_are_in_a_name(words: str, named: bool) -> None:
    """What only begins a sentence is none."""
    start = words.lower().index("home")
    assert is_in_name(words, start, start + len("home")) is named


def test_what_the_glossary_explains_is_only_named_in_its_own_meaning() -> None:
    """Elsewhere it is used."""
    content = """\
vision: A kinship home.
glossary: [{id: k, term: Kinship care, meaning: A kinship home is with family.}]
"""
    strategy = read(content)
    found = [*hits(strategy, [PhraseEntry("k", ["kinship"])])]
    assert [(hit.place.line, is_mention(hit)) for hit in found] == [(1, False), (2, True)]
    assert all(hit.written.voice is Voice.COUNCIL for hit in found)
