"""Pieces: quotation marks in long texts are set as in short ones, and in time that grows alike."""

from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from cpstrategy.html import pieces

SIGNS = ('"', "'", "a", " ", ".", "1", "**", "\n", "(", "é", "&amp;", "\\", "[x](#y)")


def parser() -> MarkdownIt:
    """The parser that sets quotation marks, and no more."""
    return MarkdownIt("commonmark", {"typographer": True, "quotes": "“”‘’"}).enable("smartquotes")


@given(st.lists(st.sampled_from(SIGNS), max_size=60).map("".join), st.integers(1, 9))
def test_nothing_else_changes(text: str, longest: int) -> None:
    """However short the pieces are, what comes out is what comes out of the whole."""
    with patch.object(pieces, "LONGEST", longest):
        assert parser().use(pieces.in_pieces).render(text) == parser().render(text)
