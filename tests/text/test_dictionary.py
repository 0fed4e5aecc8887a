"""Dictionary: words are known in their forms, and slips are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.text.dictionary import is_known, parse_pairs, parse_words

WORDS = parse_words(
    """\
# Words for these tests.
# Another line.
agency
care
carer
child
children
cafe
don't
every
her
it
leaver
leavers
old
people
their
Wigan
year
your
"""
)

KNOWN = (
    "care Care Every every people's people’s People’s leavers' leavers’ don't Don’t it's It’s "
    "Wigan Wigan's WIGAN carer-leavers year-old Year-Old multi-agency Multi-Agency pre non-carer "
    "co-carer re-care Wigan-year café Cafe CAFÉ café’s ca\xadre care_year"
)
NO_MATTER_OF_SPELLING = (
    "2nd 3rd 11th 12th 13th 21st 102nd 16s 18 18-year-olds 16–17-year-olds 1,000 2.5m 5bn 9am "
    "2022/23 1990s KS4 p16 WN1 1YN a A x-care iv vii VIII PA PAs PA's GCSEs CiC PhD DfE EHCP e.g "
    "p.m www.example.com https://wigan.gov.uk wigan.gov.uk gov.uk gov.uk/chldren "
    "hub@example.org اردو 中文 _ '"
)
UNKNOWN = (
    "wigan wigan's Keystage Childrens' childrens recieve Recieve chlid-care care-chlid her's "
    "your's Their’s dont itt 1nd 11st 12nd 13rd 2th Year7 by2025 theChildren CarE kafé iiii SENDCo"
)


@pytest.mark.parametrize("word", KNOWN.split())
def test_a_word_is_known_in_its_forms(word: str) -> None:
    """Capitals, possessives, contractions, accents, and compounds whose parts are known."""
    assert is_known(word, WORDS)


@pytest.mark.parametrize("word", NO_MATTER_OF_SPELLING.split())
def test_what_a_dictionary_cannot_judge_is_known(word: str) -> None:
    """Figures, single letters, numerals, abbreviations, addresses and other scripts."""
    assert is_known(word, frozenset(("care", "year", "olds")))


@pytest.mark.parametrize("word", UNKNOWN.split())
def test_slips_are_unknown(word: str) -> None:
    """A name in small letters is one, as are a wrong ordinal and words that stick together."""
    assert not is_known(word, WORDS)


def test_a_dictionary_may_have_accents() -> None:
    """A person's name is known as the council writes it, and in the possessive."""
    assert is_known("Zoë’s", {"Zoë"})
    assert not is_known("Zoë", WORDS)


@given(st.text(), st.frozensets(st.text()))
def test_every_text_has_an_answer(word: str, dictionary: frozenset[str]) -> None:
    """What the dictionary itself has is known, whatever it is."""
    assert is_known(word, dictionary | {word})
    assert is_known(word, dictionary) in (True, False)


def test_comments_come_first() -> None:
    """Only the first block is left out, and a file may come from Windows, or be empty."""
    assert parse_words("# a\r\n# b\r\ncare\r\nchild\r\n") == {"care", "child"}
    assert parse_words("care\n# child\n") == {"care", "#", "child"}
    assert parse_words("# a") == parse_words("") == frozenset()


def test_pairs_are_mapped() -> None:
    """The spelling to avoid leads to the one to use, and a word without its pair is a mistake."""
    assert parse_pairs("# a b\ncolor colour\ncenter centre\n") == {
        "color": "colour",
        "center": "centre",
    }
    with pytest.raises(ValueError, match="shorter"):
        parse_pairs("color colour\ncenter\n")
