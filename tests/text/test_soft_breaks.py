"""Soft breaks: a line break within a paragraph is a space, and every letter stays in its place."""

import pytest

from cpstrategy.text.soft_breaks import without_soft_breaks

LONG = "We asked all of our care leavers what they do, and five of"


@pytest.mark.parametrize(
    "below", ["whom work.", "“whom” work", "**whom** we know", "{stat:a} work"]
)
def test_a_wrapped_line_goes_on(below: str) -> None:
    """Whatever word it goes on with, and over more lines than two."""
    assert without_soft_breaks(f"{LONG}\n{below}") == f"{LONG} {below}"
    thrice = without_soft_breaks(f"{LONG}\n{LONG}\n{below}")
    assert thrice == f"{LONG} {LONG} {below}"


@pytest.mark.parametrize(
    "text",
    [
        *(f"{LONG}\n\nWhom?", f"{LONG}\n- one", f"{LONG}\n1. one", f"{LONG}\na) one"),
        *(f"{LONG}\n* one", f"{LONG}\n# Whom", f"{LONG}\n> Whom", f"{LONG}\n| a |"),
        *(f"# {LONG}\nWhom", f"{LONG}  \nWhom", f"{LONG}\\\nWhom", f"Table: {LONG}\nWhom"),
        *(f"{LONG}\n[^1]: Whom", f"{LONG}\twhom\nWhom", f"| {LONG} |\nWhom", "visits\nskills"),
    ],
)
def test_other_lines_stay_lines(text: str) -> None:
    """Paragraphs, lists, headings, tables, notes, hard breaks, and short lines of a cloud."""
    assert without_soft_breaks(text) == text
