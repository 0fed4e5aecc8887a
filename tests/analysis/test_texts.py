"""Texts: which words are prose, which are ours, and where each of them stands."""

import re

import pytest

from cpstrategy.analysis.lists import announced
from cpstrategy.analysis.passages import BLANK, passages, some
from cpstrategy.analysis.prose import is_heading, is_stem, prose
from cpstrategy.analysis.slips import find_slips
from cpstrategy.analysis.spellings import advice, american, dictionary, patterns
from cpstrategy.analysis.vocabulary import spelt, vocabulary
from cpstrategy.diagnostic import Severity
from cpstrategy.text.closed import closed

from .content import read


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("See {plan:homes} now", "See  now"),
        ("Ask a@b.org.uk or www.x.org/y now", "Ask  or  now"),
        ("See [the plan](https://x.org/plan) now", "See [the plan] now"),
        ("On example.gov.uk/plans we", "On  we"),
        ("Of **bold** and half**bold** words", "Of **bold** and  words"),
        ("Nothing. To blank", "Nothing. To blank"),
    ],
)
def test_what_is_no_prose_is_blanked_letter_by_letter(words: str, left: str) -> None:
    """References, addresses, where links lead to, and words of which a part is bold."""
    plans = "plans: [{id: homes, title: Homes}]\n"
    strategy = read(f"{plans}vision: '{words}'\n")
    [passage] = [one for one in passages(strategy) if one.written.record is strategy.vision]
    assert passage.bare.replace(BLANK, "") == left
    assert len(passage.bare) == len(words)


def test_nobody_rewrites_what_young_people_said_or_what_the_law_says() -> None:
    """Of their words a rule gives information only; ours are those that we chose."""
    strategy = read(
        """\
vision: We care.
asks: [{id: a, title: Care for us, items: [Listen]}]
pledges:
  - id: p
    title: Pledge
    items: [{text: We act., source: The Act}]
groups: [{id: g, name: Voices}]
priorities: [{id: h, title: Home, quotes: [{id: q, text: I care.}]}]
"""
    )
    read_as = {one.written.words: (one.severity, one.is_ours) for one in passages(strategy)}
    assert read_as["We care."] == (None, True)
    assert read_as["Care for us"] == (Severity.INFO, False)
    assert read_as["Listen"] == (Severity.INFO, False)
    assert read_as["We act."] == (None, False)
    assert read_as["Voices"] == (None, False)
    assert read_as["I care."] == (Severity.INFO, False)


def test_a_fix_stands_only_in_words_of_ours_and_only_where_they_are_exact() -> None:
    """What YAML writes in another way cannot be changed by its place."""
    strategy = read("vision: We caer.\ngroups: [{id: g, name: We caer.}]\n")
    ours, theirs = (one for one in passages(strategy) if "caer" in one.bare)
    assert ours.place(3, 7).column == 12
    assert ours.fix(ours.place(3, 7), "caer", "care") == "care"
    assert ours.fix(ours.place(3, 7), "caerr", "care") is None
    assert theirs.fix(theirs.place(3, 7), "caer", "care") is None


@pytest.mark.parametrize(
    ("words", "goes_on"),
    [
        ("we Care", True),
        ("we, Care", True),
        ("we. Care", False),
        ("**Care", False),
        ("Care", False),
    ],
)
def test_a_capital_within_a_sentence_belongs_to_a_name(words: str, goes_on: bool) -> None:
    """One that opens it may be any word's."""
    [passage] = [one for one in passages(read(f"vision: '{words}'\n")) if "Care" in one.bare]
    assert passage.continues(words.index("Care")) is goes_on


def test_only_english_is_read() -> None:
    """Of Welsh this program knows nothing."""
    strategy = read("vision: We care.\n")
    document = strategy.document.model_copy(update={"language": "cy"})
    welsh = strategy.model_copy(update={"document": document}).adopt(strategy.supplies)
    assert passages(strategy)
    assert passages(welsh) == ()
    assert [*some(welsh, [0])] == []
    assert [one.bare for one in some(strategy, [0])] == [passages(strategy)[0].bare]


def test_prose_is_what_the_council_says_in_full() -> None:
    """No headings, no labels of figures, no quotations, no other register."""
    strategy = read(
        """\
vision: {full: We care., plain: We do care.}
definition: {lists: [{id: l, title: A list, stem: 'We will:', items: [act]}]}
statistics: [{id: s, value: 5, label: of us}]
narratives: [{id: n, heading: Aims, text: We aim.}]
asks: [{id: a, title: Ask, items: [Listen]}]
"""
    )
    assert [one.words for one in prose(strategy)] == ["We care.", "We will:", "act", "We aim."]
    assert [one.words for one in strategy.words if is_heading(one)] == ["A list", "Ask", "Aims"]
    assert [one.words for one in strategy.words if is_stem(one)] == ["We will:"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Three things:\n\n- a\n- b\n- c\n\nMore.", [("Three things:", 3)]),
        ("Two:\n\n1. a\n   - x\n2. b", [("Two:", 2)]),
        ("Nothing:\n\nNo list.", [("Nothing:", 0)]),
        ("Two:\n\n- a\n- b\nno entry", [("Two:", 2)]),
        ("No lead\n\n- a", []),
    ],
)
def test_a_lead_in_announces_the_list_below_it(text: str, found: list[tuple[str, int]]) -> None:
    """With its own entries, and not those of lists below them."""
    block = "\n".join(f"  {line}" for line in text.splitlines())
    strategy = read(f"vision: |-\n{block}\n")
    [words] = [one for one in strategy.words if one.record is strategy.vision]
    assert [(lead, many) for lead, _, many in announced(words)] == found


def test_a_stem_announces_the_entries_of_its_list() -> None:
    """Those of the record that it belongs to."""
    strategy = read(
        "pledges: [{id: p, title: Pledge, text: 'We promise:', items: [a, b]}]\nvision: 'We:'\n"
    )
    found = {words.words: many for words in strategy.words for _, _, many in announced(words)}
    assert found == {"We promise:": 2, "We:": 0}


def test_the_vocabulary_holds_each_word_with_its_passages() -> None:
    """With capitals or without, and several side by side; a hyphen parts, an apostrophe joins."""
    strategy = read(
        "vision: Care-givers don’t stop.\ndefinition: {text: CARE plans., test: A plan of care?}\n"
    )
    known = vocabulary(strategy)

    def holding(*words: str) -> list[str]:
        return [one.bare for one in known.containing(words)]

    assert holding("care") == ["Care-givers don’t stop.", "CARE plans.", "A plan of care?"]
    assert holding("care plans") == ["CARE plans."]
    assert holding("don't", "don’t") == ["Care-givers don’t stop."]
    assert holding("car") == []
    assert holding("plan", "care") == holding("care")
    places = [(one.bare, start) for one, start in known.places("care")]
    assert places == [("A plan of care?", 10)]
    assert [*spelt(strategy)[[one.words for one in strategy.words].index("CARE plans.")]] == [
        "CARE",
        "plans",
    ]


def test_words_of_links_are_in_no_vocabulary() -> None:
    """An address is no prose."""
    strategy = read("vision: 'See [care](https://x.org/home) now.'\n")
    assert [*vocabulary(strategy).containing(["home"])] == []
    assert len([*vocabulary(strategy).containing(["care"])]) == 1


def test_a_slip_is_found_once_and_where_it_stands() -> None:
    """The first of a table wins; capitals are kept."""
    table = [
        closed("of", r"of of", "of"),
        closed("of", r"of of care", "of care"),
        closed("tow", r"tow(?= people)", "two"),
    ]
    strategy = read("vision: Out of of care. Tow people.\ndefinition: {text: Two of care.}\n")
    found = [*find_slips(strategy, table)]
    assert [(one.slip.written, one.slip.meant) for one in found] == [
        ("of of", "of"),
        ("Tow", "Two"),
    ]
    assert [one.span.column for one in found] == [13, 25]
    assert len({id(one.passage.written) for one in found}) == 1


PACK = """\
spellings:
  - {avoid: [recieve], use: receive}
  - {avoid: [wellbeing], use: well-being}
  - {avoid: [home], use: house}
  - {avoid: [gone], use: away}
words: [home, gone, receive]
abbreviations: [{short: PEP, long: Personal Education Plan}]
"""


def test_spellings_to_avoid_are_slips_compounds_or_variants() -> None:
    """Only of words that the text has; what an earlier entry says is right, no later one avoids."""
    strategy = read("vision: We recieve wellbeing at home.\n", PACK)
    found = advice(strategy)
    assert {key: entry.use for key, entry in found.misspelt.items()} == {"recieve": "receive"}
    assert {key: entry.use for key, entry in found.compounds.items()} == {"wellbeing": "well-being"}
    assert {key: entry.use for key, entry in found.variants.items()} == {"home": "house"}
    own = (
        "spellings: [{avoid: [house], use: home}, {avoid: [home], use: house}]\n"
        "words: [home, house]\n"
    )
    both = advice(read("vision: A house, a home.\n", own))
    assert [*both.variants] == ["house"]


def test_a_pattern_finds_a_spelling_and_no_longer_word() -> None:
    """With its hyphen or its apostrophe going on, it is another word."""
    strategy = read("vision: We recieve.\n", PACK)
    [pattern] = patterns(advice(strategy).misspelt)
    texts = ("We recieve it", "recieved", "recieve-d", "recieve's", "Recieve")
    assert [text for text in texts if pattern.pattern.search(text)] == ["We recieve it", "Recieve"]
    assert (pattern.words, pattern.meant) == (("recieve",), "receive")


def test_names_are_spelt_right_as_they_are() -> None:
    """Of people and groups, of the glossary and of abbreviations; other words are listed."""
    content = """\
vision: Wiganers care.
groups: [{id: g, name: Voyces}]
glossary: [{id: t, term: Kinshipp, meaning: Family.}]
"""
    known = dictionary(read(content, PACK))
    assert known.names >= {"Voyces", "Kinshipp", "PEP", "Personal"}
    assert "Wiganers" not in known.names
    assert known.words >= {"home", "receive"}
    assert american(read()) == {}


def test_so_many_finds_in_one_text_show_what_is_wrong() -> None:
    """The first twenty, and none in what is blanked."""
    strategy = read(f'vision: "a [a](https://a.org) {"a " * 30}"\n')
    [passage] = [one for one in passages(strategy) if one.written.record is strategy.vision]
    found = [match.start() for match in passage.find(re.compile("a"))]
    assert found[:3] == [0, 3, 21]
    assert len(found) == 20
