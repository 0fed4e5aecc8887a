"""Words: which of many pieces of writing have some letters."""

from hypothesis import example, given
from hypothesis import strategies as st

from cpstrategy.model.base import Record
from cpstrategy.model.words import Voice, Written, finder, vocabulary

PIECES = st.lists(
    st.lists(st.sampled_from("abßéÉſ 1_-.?’\n"), max_size=8).map("".join) | st.text(max_size=4),
    max_size=5,
)
LETTERS = st.lists(st.sampled_from("absé 1_-.?’"), min_size=1, max_size=4).map("".join)


def piece(words: str) -> Written:
    owner = Record()
    return Written(owner, "note", words, False, (), owner, Voice.COUNCIL, None)


@given(PIECES, LETTERS)
@example(["The Hub.", "A hub-bub", "hu b"], "hub")
@example(["at the hub", "the\nhub", "hub the"], "the hub")
@example(["What? No", "No?", "so"], "o?")
@example(["Straße", "strasse"], "ss")
def test_letters_are_found_wherever_they_stand(texts: list[str], letters: str) -> None:
    """Words, parts of words, signs and all together are found in just the pieces that have them."""
    pieces = [piece(words) for words in texts]
    find = finder(pieces, vocabulary(pieces))
    expected = [number for number, words in enumerate(texts) if letters in words.casefold()]
    assert list(find(letters)) == expected
