"""Plain text: Markdown as its readers read it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.text.plain_text import paragraphs, plain_text


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        ("We **will** listen.", "We will listen."),
        ("We *will*, __really__, _listen_.", "We will, really, listen."),
        ("***All*** of it", "All of it"),
        ("5 * 3 is not snake_case_here", "5 * 3 is not snake_case_here"),
        ("[The **hub**](https://wigan.gov.uk) opened.", "The hub opened."),
        ('[The hub](https://wigan.gov.uk "Our hub")', "The hub"),
        ("See <https://wigan.gov.uk>.", "See https://wigan.gov.uk."),
        ("![A drawing](hub.png) of it", "A drawing of it"),
        (r"\*not\* \[a link\](x)", "*not* [a link](x)"),
        ("One line\\\nand the next", "One line\nand the next"),
        ("Nothing (in here) to do.", "Nothing (in here) to do."),
    ],
)
def test_marks_are_taken_out(markdown: str, plain: str) -> None:
    """Emphasis, links and escapes leave their words."""
    assert plain_text(markdown) == plain


def test_paragraphs_and_items_stand_alone() -> None:
    """Headings and quotations are left out: they are not measured."""
    text = """## Our promise
We will:

- listen to **you**
- keep you safe,
  always

> We feel heard.
> Always.

1. First we ask.
2. Then we act.
"""
    assert paragraphs(text) == [
        "We will:",
        "listen to you",
        "keep you safe,\n  always",
        "First we ask.",
        "Then we act.",
    ]


def test_a_year_at_the_start_of_a_line_is_no_item() -> None:
    """As in Markdown, a list within a paragraph begins with 1."""
    assert paragraphs("It was agreed in\n2023. We keep it.") == [
        "It was agreed in\n2023. We keep it."
    ]
    assert paragraphs("We will\n1. ask\n2. act") == ["We will", "ask", "act"]


@given(st.text(st.sampled_from("a*_[]()<>\\ \n#->1.!")))
def test_any_text_has_paragraphs(text: str) -> None:
    """No text is an error, and no paragraph is empty."""
    assert all(each.strip() for each in paragraphs(text))


@given(st.text(st.sampled_from("ab \n")))
def test_a_text_without_marks_stays_as_it_is(text: str) -> None:
    """Nothing is taken from words alone."""
    assert plain_text(text) == text
