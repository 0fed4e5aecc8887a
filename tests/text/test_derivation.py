"""Derivation: what English makes of known words is known, and slips that look like it are not."""

import pytest

from cpstrategy.text.derivation import is_derived
from cpstrategy.text.dictionary import parse_words
from tests.conftest import ROOT

KNOWN = parse_words((ROOT / "content" / "packs" / "en-gb.txt").read_text("utf-8"))
FEW = frozenset(("struggle", "life", "space", "care"))


@pytest.mark.parametrize("word", ["struggleless", "carelike", "costruggle", "unspace"])
def test_made_of_a_known_word(word: str) -> None:
    """With an ending or a beginning that makes new words."""
    assert is_derived(word, FEW)


@pytest.mark.parametrize("word", ["recare", "carness", "ness", "un", "strugglenes"])
def test_not_made_of_a_known_word(word: str) -> None:
    """A short word after a beginning may be a slip."""
    assert not is_derived(word, FEW)


@pytest.mark.parametrize(
    "word",
    [
        *("traineeships", "aspirational", "inclusivity", "minoritised", "ableism", "actioned"),
        *("benchmarking", "disaggregation", "deregistered", "preventatively"),
        *("regionalisation", "pseudonymised", "learnings"),
    ],
)
def test_what_councils_make_of_words(word: str) -> None:
    """Forms, plurals, adverbs and children of words that the list has."""
    assert is_derived(word, KNOWN | {"benchmark"})


@pytest.mark.parametrize(
    "word",
    [
        *("occuring", "traveling", "commiting", "writeing", "responsable", "devision", "stoping"),
        *("accidently", "publically", "informations", "advices", "childs", "developped"),
        *("benifiting", "recieving", "unecessary", "succesful", "begining", "prefered"),
        *("greatful", "hopeing", "makeing", "careing", "listenning", "suported", "helpfull"),
    ],
)
def test_slips_are_no_words(word: str) -> None:
    """Where the list has the right spelling of a form, another is wrong."""
    assert not is_derived(word, KNOWN)
