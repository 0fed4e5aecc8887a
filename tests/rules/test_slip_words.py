"""Slip words: what a pattern of a slip finds has the words that it is looked for with."""

import re

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from cpstrategy.analysis.passages import Passage
from cpstrategy.analysis.vocabulary import WORD, Vocabulary
from cpstrategy.model.base import Record
from cpstrategy.model.lookup import index_of
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.rules.spl import apostrophe, missing_word
from cpstrategy.text.closed import SlipPattern
from cpstrategy.text.lists.confusables import CONFUSABLES

TABLES = (*CONFUSABLES, *missing_word._TABLE, *apostrophe._TABLE)
SIDE_BY_SIDE = [one for one in TABLES if any(" " in words for words in one.words)]
AFTER = st.sampled_from(("", ".", " x"))


def vocabulary(text: str) -> Vocabulary:
    owner = Record()
    written = FieldWords(owner, "note", text, False, (), owner, Voice.COUNCIL, None)
    sequence = WORD.findall(text)
    spoken = f" {' '.join(sequence)}".lower()
    return Vocabulary((Passage(written, text),), (sequence,), (spoken,), index_of([sequence]))


@pytest.mark.parametrize("one", SIDE_BY_SIDE, ids=lambda one: one.meant)
@given(data=st.data())
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_slip_is_missed_for_its_words(one: SlipPattern, data: st.DataObject) -> None:
    """Words that stand side by side are found where a pattern finds them."""
    # Hypothesis knows no pattern of which a part minds capitals.
    pattern = re.compile(one.pattern.pattern.replace("(?-i:", "(?:"))
    text = data.draw(st.from_regex(pattern, alphabet=st.characters(codec="ascii")))
    text += data.draw(AFTER)
    assume(one.pattern.search(text))
    assert list(vocabulary(text).containing(one.words))


@pytest.mark.parametrize(
    ("text", "words", "is_held"),
    [
        ("We met. Their is one.", "their is", True),
        ("THEIR\nIS one.", "their is", True),
        ("The carer's are here.", "carer's are", True),
        ("Is their one?", "their is", False),
        ("Their one is here.", "their is", False),
        ("We are theirs. Is it so?", "their is", False),
    ],
)
def test_words_side_by_side(text: str, words: str, is_held: bool) -> None:
    """They stand one behind the other, whatever is between them and whatever their capitals."""
    assert bool(list(vocabulary(text).containing([words]))) is is_held
