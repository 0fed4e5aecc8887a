"""Fingerprint: what counts as a change, and of which kind."""

import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cpstrategy.registers.fingerprint import Change, change, differences, fingerprint
from cpstrategy.text.facts import listed, names
from cpstrategy.text.tokens import same, tokens

WORDS = st.lists(st.text("abcdeé'", min_size=1, max_size=5).filter(str.isalpha), min_size=1)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We listen.", "we listen!"),
        ("We **listen** to you", "We listen, to you."),
        ("don't", "don’t"),
        ("1,200 children", "1200 children"),
        ("the Board – and us", "the board (and us)"),
        ("cafe\u0301", "café"),
        ("soft\xadhyphen", "softhyphen"),
    ],
)
def test_looks_do_not_count(old: str, new: str) -> None:
    """Case, punctuation, emphasis and the ways to type one letter are cosmetic."""
    assert change(old, new) is Change.COSMETIC
    assert fingerprint(old) == fingerprint(new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We listen to you", "We hear you"),
        ("We see each child", "We see every child"),
        ("resign", "re-sign"),
        ("our cared for", "our care for"),
        ("The Board meets.", "The board and its chair meet."),
        ("We saw Ofsted.", "Ofsted saw us."),
        ("We visit one child.", "We visit a child."),
        ("Our Promise To You", "Our Pledge To You"),
        ("{term:care} is for you", "care is for you"),
        ("1. listen\n2. act", "1. act\n2. listen"),
    ],
)
def test_other_words_are_no_other_facts(old: str, new: str) -> None:
    """A name that moves to the beginning, a count of one and a link to the glossary are none."""
    assert change(old, new) is Change.WORDS


@pytest.mark.parametrize(
    ("old", "new", "gone", "come"),
    [
        ("every six weeks", "every 4 weeks", ["6"], ["4"]),
        ("We visit one child.", "We visit two.", [], ["2"]),
        ("in {stat:a}", "in {stat:b}", ["{stat:a}"], ["{stat:b}"]),
        ("in {stat:a}", "in {stat:a.target}", ["{stat:a}"], ["{stat:a.target}"]),
        ("We ask Ofsted.", "We ask Barnardo's.", ["Ofsted"], ["Barnardo"]),
        ("We meet in May.", "We meet in June.", ["May"], ["June"]),
        ("see https://a.org.", "see https://b.org.", ["https://a.org"], ["https://b.org"]),
        ("at 50%", "at 60%", ["50"], ["60"]),
    ],
)
def test_facts_are_numbers_references_addresses_and_names(
    old: str, new: str, gone: list[str], come: list[str]
) -> None:
    """And it is said which."""
    assert change(old, new) is Change.FACTS
    assert [listed(facts) for facts in differences(old, new)] == [gone, come]


def test_same_words_with_other_numbers_are_equal() -> None:
    """`six` and `6` are the same fact, though not the same word."""
    assert change("every six weeks", "every 6 weeks") is Change.WORDS


@pytest.mark.parametrize(
    "words",
    [
        "Children come first. Each of them counts.",
        "We ask: Is it good?",
        "I'll ask and I will listen",
        "She said, “Listen to me.”",
        "Moving On to Work and Training",
    ],
)
def test_a_capital_alone_makes_no_name(words: str) -> None:
    """Beginnings, quotations, `I` and titles have capitals of their own."""
    assert list(names(words)) == []


def test_names_are_found_within_sentences() -> None:
    """With the words that follow each other."""
    assert list(names("We and Greater Manchester ask the NHS in May.")) == [
        *("Greater", "Manchester", "NHS", "May")
    ]


@given(WORDS, st.data())
def test_punctuation_and_case_never_matter(words: list[str], data: st.DataObject) -> None:
    """Whatever stands between the words."""
    marks = st.text(string.whitespace + ".,;:!?()", min_size=1)
    other = "".join(data.draw(marks) + word.upper() for word in words)
    assert change(" ".join(words), other) in (Change.SAME, Change.COSMETIC)


@given(WORDS, st.integers(0, 20), st.sampled_from(["not", "18", "{stat:x}"]))
def test_a_word_more_always_matters(words: list[str], place: int, more: str) -> None:
    """Wherever it stands."""
    longer = [*words[:place], more, *words[place:]]
    assert change(" ".join(words), " ".join(longer)) >= Change.WORDS
    assert fingerprint(" ".join(words)) != fingerprint(" ".join(longer))


@given(st.text(), st.text())
@example("", "_")
def test_any_two_texts_can_be_compared(old: str, new: str) -> None:
    """The same both ways, and as the fingerprints have it."""
    assert change(old, new) is change(new, old)
    assert change(old, old) is Change.SAME
    assert (change(old, new) <= Change.COSMETIC) <= (tokens(old) == tokens(new))
    assert same(old, new) == (tokens(old) == tokens(new))
