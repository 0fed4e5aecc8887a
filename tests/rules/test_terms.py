"""Rules of words and terms: what they find at which place, and what they leave alone."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.load.load import load
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.rule import Rule
from cpstrategy.rules.pln import hard_word, idiom, wordy_phrase, wrong_person
from cpstrategy.rules.trm import (
    abbreviation_not_needed,
    abbreviation_typo,
    capital_drift,
    glossary_too_hard,
    guide_breach,
    hybrid_term,
    inconsistent_term,
    latin_and_ampersand,
    replace_scar,
    stigma_word,
    undefined_abbreviation,
)

Look = Callable[[Rule, str], list[Diagnostic]]

COUNCIL = b"council: {name: Example Council}\ndocument: {title: Our strategy}\n"


def found(look: Look, rule: Rule, words: str, register: str = "full") -> list[str]:
    """What a rule finds in the vision, as the words that it shows first."""
    told = look(rule, f'vision:\n  {register}: "{words}"\n')
    return [one.message.split("`")[1] for one in told]


@pytest.mark.parametrize(
    ("words", "bad"),
    [
        ("Every placement matters.", ["placement"]),
        ("Placements and placements.", ["Placements", "placements"]),
        ("A work placement is not a placement.", ["placement"]),
        ("Our Placement Team finds each home.", []),
        ("Our Placement Quality Panel and the Lead for Placements meet.", []),
        ("They replacement the roof; placement-based.", []),
        ("Laws call it 'placement'.", []),
        ("Laws call it “a good placement”.", []),
        ("The word placement is cold.", []),
        ("See https://example.org/placement or ask placement@example.org.", []),
        ("The [form](placement.pdf) helps.", []),
        ("A sibling group. Siblings’ names.", ["sibling group", "Siblings"]),
    ],
)
def test_a_word_of_a_guide_is_found_where_it_is_used(
    look: Look, words: str, bad: list[str]
) -> None:
    """But not in an address, a name, quotation marks, or a sentence about words."""
    told = look(guide_breach.UNIT, f'packs: [terms-sandwell]\nvision: "{words}"\n')
    assert [one.message.split("`")[1] for one in told] == bad


def test_a_guide_holds_for_its_registers(look: Look) -> None:
    """Contact is a word among officers; young people say family time."""
    content = "packs: [terms-wigan]\nvision: {full: Good contact., youth: Good contact.}\n"
    [one] = look(guide_breach.UNIT, content)
    assert one.span.column == 43
    assert one.hint == "write `family time`"


def test_a_name_keeps_its_words(look: Look) -> None:
    """Nobody words the name of a body otherwise."""
    content = "packs: [terms-sandwell]\nbodies: [{id: a, name: A placement for you}]\n"
    assert look(guide_breach.UNIT, content) == []


def test_to_be_looked_after_as_if_is_a_verb() -> None:
    """Whatever a list says."""
    own = _pack("content/example/packs/own.yaml", "wordings: [{avoid: [looked after]}]")
    strategy = _strategy("vision: Be looked after as if you were ours. Looked after well.\n", own)
    assert _messages(guide_breach.UNIT, strategy) == [
        "`Looked after` is among the words to avoid (your own list)"
    ]


def test_nobody_rewrites_what_was_said(look: Look) -> None:
    """In quotes and asks a word of a guide is information."""
    content = """\
packs: [terms-sandwell]
asks: [{id: a, title: Asks, items: [{text: One placement.}]}]
priorities: [{id: home, title: Home, words: [My placement.]}]
"""
    told = look(guide_breach.UNIT, content)
    assert [one.severity for one in told] == [Severity.INFO, Severity.INFO]


def test_a_list_is_chosen_or_holds_for_all(look: Look) -> None:
    """A guide that nobody chose says nothing; words that wound are looked for everywhere."""
    vision = "vision: They suffer from a placement.\n"
    assert look(guide_breach.UNIT, vision) == []
    assert [(one.message, one.severity) for one in look(stigma_word.UNIT, vision)] == [
        ("`suffer from` can wound", Severity.WARNING),
        ("many young people would rather not read `placement`", Severity.INFO),
    ]


@pytest.mark.parametrize(
    "words",
    [
        *("illegal asylum seekers", "failed asylum seeker", "coloured people", "half-caste"),
        *("non-white", "child pornography", "child prostitution", "the homeless", "special needs"),
        *("normal children", "manpower", "the chairman", "looked after children", "respite"),
        *("cohort", "service users", "family contact", "placements"),
    ],
)
def test_words_that_wound_are_told_without_any_list(look: Look, words: str) -> None:
    """Nobody need name a list to be told of them."""
    assert len(look(stigma_word.UNIT, f"vision: We write of {words} here.\n")) == 1


def test_a_list_that_was_chosen_goes_before_what_holds_for_all(look: Look) -> None:
    """A word is told once, as the council's own list has it."""
    vision = "packs: [terms-sandwell]\nvision: Every child has a placement.\n"
    assert look(stigma_word.UNIT, vision) == []
    assert len(look(guide_breach.UNIT, vision)) == 1


def test_of_two_entries_for_a_word_the_councils_own_wins() -> None:
    """It may say that a word is right in some phrase, or for other readers."""
    shipped = _pack("content/packs/all.yaml", "wordings: [{avoid: [unit, fellow], use: [home]}]")
    own = _pack(
        "content/example/packs/own.yaml",
        "title: Our words\nwordings: [{avoid: [unit], use: [house], registers: [youth]}]",
    )
    strategy = _strategy("vision: {full: A unit., youth: A unit. A fellow.}\n", own, shipped)
    assert _messages(guide_breach.UNIT, strategy) == [
        "`unit` is among the words to avoid (Our words)"
    ]
    assert _messages(stigma_word.UNIT, strategy) == ["`fellow` can wound"]


@pytest.mark.parametrize(
    ("words", "bad"),
    [
        ("cared after children", ["cared after"]),
        ("Cared for Experience, co-chair", ["Cared for Experience"]),
        ("cared for experienced children", ["cared for experienced"]),
        ("fewer care experiences young people", ["care experiences"]),
        ("care experience leavers", ["care experience leavers"]),
        ("care experienced young people and care leavers", []),
        ("their care experiences were good", []),
        ("we cared for experienced carers", ["cared for experienced"]),
        ("children in care experienced loss", []),
    ],
)
def test_names_that_ran_together(look: Look, words: str, bad: list[str]) -> None:
    """Two names for young people make none."""
    assert found(look, hybrid_term.UNIT, words) == bad


@pytest.mark.parametrize(
    ("words", "bad"),
    [
        ("changing my where I live", ["my where I"]),
        ("in the our care", ["the our"]),
        ("a the home", []),
        ("tell her where you live", []),
        ("it is my own; your, our", []),
        ("what we want and how you do", []),
    ],
)
def test_scars_of_find_and_replace(look: Look, words: str, bad: list[str]) -> None:
    """Words that never stand side by side."""
    assert found(look, replace_scar.UNIT, words) == bad


@pytest.mark.parametrize(
    ("words", "bad"),
    [
        ("You have a PEP.", ["PEP"]),
        ("Ask your PAs, or your PA’s team.", ["PA"]),
        ("CiC Nurses help.", ["CiC"]),
        ("DWP, GMCA and others help.", ["DWP", "GMCA"]),
        ("Ask the XYZW or the XXYZ.", ["XYZW", "XXYZ"]),
        ("Your personal adviser (PA) helps. Ask the PA.", []),
        ("A PA (personal adviser) helps.", []),
        ("Partners (DWP) help.", ["DWP"]),
        ("A PEP is a plan for school.", []),
        ("OUR PROMISE TO CARE LEAVERS", []),
        ("Part II of 2024, in WN1 1AA", []),
        ("GCSEs, the NHS, A&E and DIY", []),
        ("The XYZW family finding service", []),
        ("NOT now", []),
        ("It is TBC.", []),
    ],
)
def test_abbreviations_that_nothing_explains(look: Look, words: str, bad: list[str]) -> None:
    """Neither the words beside them, nor the glossary, nor what everybody knows."""
    told = look(undefined_abbreviation.UNIT, f'vision: "{words}"\n')
    assert [one.message.split("`")[3] for one in told] == bad


def test_each_register_explains_for_itself(look: Look) -> None:
    """Who reads the youth version has not read the full one; each is told once."""
    content = """\
vision: {full: The personal adviser (PA) helps., youth: Your PA helps. Ask your PA.}
"""
    [one] = look(undefined_abbreviation.UNIT, content)
    assert one.message == "nothing in the register `youth` explains `PA`"
    assert one.hint == "write `personal adviser (PA)`, or explain it in the glossary"


def test_an_abbreviation_in_the_name_of_a_post_counts(look: Look) -> None:
    """A seat is read like a sentence; the name of an organisation is its own affair."""
    content = """\
bodies: [{id: celcis, name: CELCIS}]
boards: [{id: board, name: Board, seats: [Manager of CAMHS]}]
"""
    told = look(undefined_abbreviation.UNIT, content)
    shown = {one.message.split("`")[3]: one.severity for one in told}
    assert shown == {"CELCIS": Severity.INFO, "CAMHS": Severity.WARNING}


@pytest.mark.parametrize(
    ("words", "bad"),
    [("Ask CAHMS.", ["CAHMS"]), ("Ask CAMHS.", []), ("Ask the XYZW and an AP.", [])],
)
def test_two_letters_in_the_wrong_order(look: Look, words: str, bad: list[str]) -> None:
    """Of a known abbreviation; that it is unexplained is then not said."""
    assert found(look, abbreviation_typo.UNIT, words) == bad
    if bad:
        assert look(undefined_abbreviation.UNIT, f"vision: {words}\n") == []


def test_letters_that_never_come_back(look: Look) -> None:
    """Brackets are of use only if the letters are met again."""
    once = "A personal education plan (PEP) helps."
    assert found(look, abbreviation_not_needed.UNIT, once) == ["PEP"]
    assert found(look, abbreviation_not_needed.UNIT, f"{once} Ask for a PEP.") == []
    assert found(look, abbreviation_not_needed.UNIT, "Ask for a PEP.") == []


def test_the_rarer_name_is_shown_with_the_usual_one(look: Look) -> None:
    """Each register is counted for itself."""
    content = """\
vision:
  full: Children in care. Children in our care. Children in care. Looked after children.
  youth: Looked after children.
"""
    [one] = look(inconsistent_term.UNIT, content)
    assert one.message.startswith("here children are `looked after` (once), but mostly `in care`")
    assert one.span[1:3] == (2, 67)
    assert [place.column for place, _ in one.related] == [9]


@pytest.mark.parametrize(
    ("words", "bad"),
    [
        ("Care leavers, and all care leavers.", []),
        ("Our Care Leavers and care leavers, care leavers.", ["Care Leavers"]),
        ("Our Care Leaver is one of the Care Leavers, not care leavers.", ["care leavers"]),
        ("The Care Leavers Team and care leavers", []),
        ("CARE LEAVERS are here; care leavers.", []),
    ],
)
def test_capitals_that_come_and_go(look: Look, words: str, bad: list[str]) -> None:
    """The rarer way is shown; a name may have its capitals."""
    assert found(look, capital_drift.UNIT, words) == bad


def test_a_meaning_is_easier_than_its_word(look: Look) -> None:
    """Neither a long sentence nor several hard words explain anything."""
    for meaning, says in (
        (" ".join(["word"] * 31), "has a sentence of 31 words"),
        ("Bespoke and robust statutory help.", "has hard words itself"),
    ):
        term = f"glossary: [{{id: a, term: a word, meaning: {meaning}}}]\n"
        [one] = look(glossary_too_hard.UNIT, term)
        assert says in one.message
    term = f"glossary: [{{id: a, term: a word, meaning: {' '.join(['word'] * 30)}}}]\n"
    assert look(glossary_too_hard.UNIT, term) == []


@pytest.mark.parametrize(
    ("words", "fixes"),
    [
        ("food, e.g. bread", ["for example"]),
        ("the law, i.e. an Act", [None]),
        ("food etc.", [None]),
        ("rent & food", ["and"]),
        ("Wigan & Leigh", [None]),
        ("Q&A, A&E, egg, pie", []),
    ],
)
def test_latin_and_ampersands(look: Look, words: str, fixes: list[str | None]) -> None:
    """Only what is certain is mended by itself."""
    told = look(latin_and_ampersand.UNIT, f'vision: "{words}"\n')
    assert [one.fix for one in told] == fixes


@pytest.mark.parametrize(
    ("words", "bad"),
    [
        ("We ensure this.", ["ensure"]),
        ("We ensure (make sure of) this.", []),
        ("We ensure this. Ensure means make sure.", []),
        ("We need our Head of Commissioning.", []),
        ("In order to help we support you.", []),
    ],
)
def test_a_hard_word_in_plain_words(look: Look, words: str, bad: list[str]) -> None:
    """A word that is explained may stay, and a phrase is another rule's."""
    assert found(look, hard_word.UNIT, words, "plain") == bad


def test_a_hard_word_is_borne_in_full_words(look: Look) -> None:
    """Whoever reads the full text may look it up."""
    [one] = look(hard_word.UNIT, "vision: We ensure this.\n")
    assert one.severity is Severity.INFO


@pytest.mark.parametrize(
    ("rule", "words", "bad"),
    [
        (wordy_phrase.UNIT, "In order\n    to help we act.", ["In order to"]),
        (wordy_phrase.UNIT, "We put the border to use.", []),
        (idiom.UNIT, "We will dig deep for you.", ["dig deep"]),
        (idiom.UNIT, "They said “dig deep”.", []),
        (wrong_person.UNIT, "Young people in our care will be safe.", ["Young people in our care"]),
        (
            wrong_person.UNIT,
            "We will help children and young people.",
            ["children and young people"],
        ),
        (wrong_person.UNIT, "We asked children and young people.", []),
    ],
)
def test_phrases_for_young_readers(look: Look, rule: Rule, words: str, bad: list[str]) -> None:
    """Long-winded, figurative, or over their heads."""
    assert found(look, rule, words, "youth") == bad


def test_a_long_text_of_one_word_is_looked_at_in_time(look: Look) -> None:
    """What is wrong a thousand times is shown by twenty of them."""
    words = "placement " * 5000
    told = look(guide_breach.UNIT, f"packs: [terms-sandwell]\nvision: {words}\n")
    assert len(told) == 20


def _pack(path: str, content: str) -> Pack:
    record = load({path: content.encode()}, Pack).record
    assert record is not None
    return record


def _strategy(content: str, *packs: Pack) -> Strategy:
    record = load({"a.yaml": COUNCIL, "b.yaml": content.encode()}, Strategy).record
    assert record is not None
    return record.adopt(replace(Supplies(), packs=packs))


def _messages(rule: Rule, strategy: Strategy) -> list[str]:
    assert rule.check
    return [one.message for one in rule.check(strategy)]


@pytest.mark.parametrize(
    ("vision", "told"),
    [
        ("Children in care. Looked after children.", []),
        ("Children in care. Children in care. Looked after children.", []),
        (
            "Children in care. " * 4 + "Looked after children. " * 3,
            ["here children are `looked after` (3 times) and `in care` (4 times)"],
        ),
    ],
)
def test_once_is_not_mostly(look: Look, vision: str, told: list[str]) -> None:
    """Two names are told of where one is far rarer, or both are used again and again."""
    assert [one.message for one in look(inconsistent_term.UNIT, f"vision: {vision}\n")] == told
