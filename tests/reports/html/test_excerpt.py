"""Excerpt: the sentence, as it reads, with the place marked."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpstrategy.load.load import load
from cpstrategy.model.strategy import Strategy
from cpstrategy.reports.html.excerpt import Excerpt, excerpt
from cpstrategy.reports.html.places import words_of
from cpstrategy.source import Span

HEAD = "council: {name: Example Council}\ndocument: {title: Our strategy}\n"


def found(content: str, words: str) -> tuple[str, str, str] | None:
    """Cut out the sentence around some words of the vision."""
    files = {"a.yaml": (HEAD + content).encode(), "aim.md": b"# Aim\n\nWe do. We teh\nlisten.\n"}
    strategy = load(files, Strategy).record
    path, text = "a.yaml", HEAD + content
    if words not in text:
        path, text = "aim.md", files["aim.md"].decode()
    start = text.index(words)
    end = start + len(words)
    span = Span(
        path,
        *(text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)),
        *(text.count("\n", 0, end) + 1, end - text.rfind("\n", 0, end)),
    )
    made = excerpt(span, text.split("\n"), words_of(strategy).at(span))
    return made and (made.before, made.marked, made.after)


@pytest.mark.parametrize(
    ("content", "words", "cut"),
    [
        ("vision: We do. We teh listen. We go.\n", "teh", ("We ", "teh", " listen.")),
        ("vision: We do. Teh end.\n", "Teh", ("", "Teh", " end.")),
        ("vision: We do. We listen.\n", "listen.", ("We ", "listen.", "")),
        ("vision: We do. We listen. We go.\n", "do. We", ("We ", "do. We", " listen.")),
        ("vision: We do.\n", "We do.", ("", "We do.", "")),
        ("vision: >-\n  We do. We\n  teh\n  listen.\n", "teh", ("We ", "teh", " listen.")),
        ("vision: |\n  One\n\n  We teh listen\n\n  Two\n", "teh", ("We ", "teh", " listen")),
        ("vision: |\n  We:\n  - say teh\n  - do\n", "teh", ("say ", "teh", "")),
        ("vision: 'We''ll teh listen'\n", "teh", ("We'll ", "teh", " listen")),
        ('vision: "We \\"teh\\" listen"\n', "teh", ('We "', "teh", '" listen')),
        ("vision: {file: aim.md}\n", "teh", ("We ", "teh", " listen.")),
        # No words for readers: the line as it is written.
        ("  \nvisoin:  We  do. # why\n", "visoin", ("", "visoin", ":  We  do. # why")),
        ("services:\n  - id: teh-hub\n", "teh-hub", ("- id: ", "teh-hub", "")),
    ],
)
def test_the_sentence_is_cut_out(content: str, words: str, cut: tuple[str, str, str]) -> None:
    """Without quotes, folds and other signs of YAML's."""
    assert found(content, words) == cut


def test_a_long_text_is_cut_around_the_place() -> None:
    """Enough stays to know where it is."""
    many = "word " * 200
    before, marked, after = found(f"vision: {many}teh {many}end\n", "teh") or ("", "", "")
    assert marked == "teh"
    assert before.startswith("… word")
    assert after.endswith("word …")
    assert 150 < len(before) + len(after) < 340
    whole = found(f"vision: {many}end\n", f"{many}end")
    assert whole is not None
    assert len(whole[1]) < 330


def test_where_there_is_nothing_there_is_no_excerpt() -> None:
    """Such as in an empty file."""
    assert excerpt(Span("a.yaml"), [""], None) is None
    assert excerpt(Span("a.yaml", 9, 1, 9, 2), ["a"], None) is None


@settings(deadline=None)
@given(
    st.lists(st.text("ab.' \t\x07-", max_size=8), max_size=5),
    *[st.integers(1, 7) for _ in range(4)],
)
def test_no_place_makes_it_raise(
    lines: list[str], line: int, column: int, more_lines: int, more: int
) -> None:
    """Whatever stands there, and even if it does not stand there."""
    span = Span("a", line, column, line + more_lines - 1, column + more)
    made = excerpt(span, lines, None)
    assert made is None or (made.is_source and isinstance(made, Excerpt))
    strategy = load({"a.yaml": (HEAD + "vision: We listen.\n").encode()}, Strategy).record
    words = words_of(strategy).at(Span("a.yaml", 3, 9, 3, 11))
    assert words is not None
    excerpt(span, lines, words)
