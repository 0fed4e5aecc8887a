"""Edits: what is not within a span stays as it was, byte by byte."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpstrategy.fixes import Edit, apply_edits
from cpstrategy.source import Span

PIECES = [
    *("a", "title: ", "- ", "\n", "\r\n", "\r", "  ", "\t", "é", "🙂", "\u2028", "\x85", "#", "'"),
    *('"', "\ufeff", "{", "|\n", "word", "don''t"),
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
BREAK = re.compile(r"\r\n|\r|\n")


def place(text: str, index: int) -> tuple[int, int]:
    """Line and column of an offset; a mark at the very start of the file is in no column."""
    starts = [0, *(found.end() for found in BREAK.finditer(text))]
    line = max(number for number, start in enumerate(starts, 1) if start <= index)
    column = index - starts[line - 1] + 1
    return line, column - (line == 1 and text.startswith("\ufeff"))


@settings(deadline=None, max_examples=400)
@given(st.data(), TEXTS, st.lists(st.text("xy \n", max_size=3), max_size=6))
def test_bytes_outside_the_spans_stay(data: st.DataObject, text: str, words: list[str]) -> None:
    """Whatever the text, its line ends and its byte order mark, and wherever the spans are."""
    lowest = int(text.startswith("\ufeff"))
    # Between the two signs of one line end there is no place.
    offsets = [n for n in range(lowest, len(text) + 1) if text[n - 1 : n + 1] != "\r\n" or not n]
    picked = data.draw(
        st.lists(
            st.sampled_from(offsets), min_size=2 * len(words), max_size=2 * len(words), unique=True
        ).map(sorted)
        if len(offsets) >= 2 * len(words)
        else st.just([])
    )
    pairs = list(zip(picked[::2], picked[1::2], strict=True))
    edits = [
        Edit(Span("f", *place(text, start), *place(text, end)), new)
        for (start, end), new in zip(pairs, words, strict=False)
    ]
    expected, done = "", 0
    for (start, end), new in zip(pairs, words, strict=False):
        expected, done = expected + text[done:start] + new, end
    expected += text[done:]
    assert apply_edits(text.encode(), data.draw(st.permutations(edits))) == expected.encode()


@pytest.mark.parametrize(
    ("second", "result"),
    [
        (Span("f", 1, 4, 1, 5), b"aXYefg"),
        (Span("f", 1, 2, 1, 5), b"aXdefg"),
        (Span("f", 1, 3, 1, 6), b"aXdefg"),
        (Span("f", 1, 4, 1, 4), b"aXdefg"),
    ],
)
def test_of_two_that_meet_the_first_counts(second: Span, result: bytes) -> None:
    """Or words would be put into words; those side by side do not meet."""
    edits = [Edit(second, "Y"), Edit(Span("f", 1, 2, 1, 4), "X")]
    assert apply_edits(b"abcdefg", edits) == result
