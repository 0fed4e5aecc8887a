"""Marks: numbers stand where the words of a finding are, and nowhere else."""

import re

import pytest

from cpstrategy.preview.highlights import HighlightQuery, with_marks
from cpstrategy.preview.plain import plain

PAGE = (
    '<head><title>We care TBC</title></head><body><nav>TBC</nav><main id="main">'
    '<section id="priority-home"><h2>A safe home</h2>'
    "<p>You&#39;ll have a <em>safe</em> home and a “place of your own” TBC.</p></section>"
    '<section id="priority-school"><h2>School</h2>'
    '<p>We care for you. Ask <a href="#x">your social worker</a> about it.</p>'
    "<p>We care for you.</p></section><svg><text>hidden words</text></svg></main></body>"
)
LABEL = re.compile(r'<(a|span) class="cps-preview-label[^>]*><span[^>]*>Finding </span>1</\1>')


def marked(words: str, context: str = "", *anchors: str) -> str:
    """Return the page with the number of one finding as `[1]` and its words in braces."""
    html, found = with_marks(PAGE, [HighlightQuery(1, (words,) if words else (), context, anchors)])
    shown = LABEL.sub("[1]", html).replace("</mark>", "}")
    assert (found == {1}) is ("[1]" in shown)
    return shown.replace('<mark class="cps-preview-words">', "{")


@pytest.mark.parametrize(
    ("words", "context", "expected"),
    [
        # Words that are there once, and not those outside the text.
        ("TBC", "", "own” [1]{TBC}."),
        # As they are typed, and as they are printed.
        ('"place of your own"', "", "a [1]{“place of your own”} TBC"),
        ("You'll have", "", "<p>[1]{You&#39;ll have} a"),
        # Over a tag the number alone.
        ("safe home and", "", "<em>[1]safe</em> home"),
        # Of several, that in its own text.
        ("We care", "We care for you. Ask {person:x} about it.", "<p>[1]{We care} for you. Ask"),
        # In a link there is no other link.
        ("social worker", "", "your [1]{social worker}</a>"),
        # Whole words only.
        ("our own", "", None),
        # There twice, and nobody knows which.
        ("We care for you", "", None),
        ("hidden words", "", None),
        ("elsewhere", "", None),
        ("", "", None),
    ],
)
def test_words(words: str, context: str, expected: str | None) -> None:
    """Found where a reader would point, or not at all."""
    html = marked(words, context)
    assert expected in html if expected else html == PAGE


def test_words_that_are_not_shown_are_marked_at_their_record() -> None:
    """The innermost that is on the page."""
    html = marked("elsewhere", "", "stat-none", "priority-school")
    assert '<section id="priority-school"><h2>[1]School' in html


def test_a_text_whose_words_are_not_shown_is_marked_itself() -> None:
    """A reference, for one, is shown as what it means."""
    html = marked("{person:sw}", "We care. Ask {person:sw} at the door, or a *place of your own*")
    assert "“[1]{place of your own}”" in html


def test_words_of_a_text_that_is_on_another_page_are_not_marked_here() -> None:
    """The same words are here, but the finding is not about them; nor is the record's place."""
    assert marked("TBC", "Young people say when this is TBC", "priority-home") == PAGE


@pytest.mark.parametrize("numbers", [(1, 2), (2, 1)])
def test_several_findings_of_the_same_words(numbers: tuple[int, int]) -> None:
    """Each has its number, and what is marked is marked once."""
    sought = [HighlightQuery(number, ("TBC",)) for number in numbers]
    html, found = with_marks(PAGE, sought)
    assert found == {1, 2}
    assert html.count("<mark") == 1
    assert html.index("cps-finding-1") < html.index("cps-finding-2")


def test_notes_are_there_but_not_to_be_seen() -> None:
    """They are many; whoever goes to one sees it."""
    html, found = with_marks(PAGE, [HighlightQuery(1, ("TBC",), is_quiet=True)])
    assert found == {1}
    assert "<mark" not in html
    assert '<span class="cps-preview-label cps-preview-quiet" id="cps-finding-1"' in html


def test_every_letter_knows_its_place() -> None:
    """Whatever is cut out of the HTML shows the letter that it was asked for."""
    page = plain(PAGE)
    for at, letter in enumerate(page.words):
        if letter not in " \"'":
            assert PAGE[page.start(at) : page.end(at)] == letter
    at = page.words.index("'")
    assert PAGE[page.start(at) : page.end(at)] == "&#39;"
