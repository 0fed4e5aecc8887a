"""Rules of structure: what they find at which place, and what they leave alone."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.rule import Rule
from cpstrategy.rules.structure import markup_residue, missing_section, overlong, placeholder

Look = Callable[[Rule, str], list[Diagnostic]]


@pytest.mark.parametrize(
    "words",
    [
        "TBC",
        "We meet on XX May.",
        "20XX to 20XX",
        "£XX",
        "[insert name]",
        "[Enter date here]",
        "???",
        "Lorem ipsum dolor",
        "The chair (TBA) leads it.",
    ],
)
def test_placeholder_is_found(look: Look, words: str) -> None:
    """A placeholder is found in any words for readers."""
    assert look(placeholder.UNIT, f"vision: '{words}'\n")


@pytest.mark.parametrize(
    "words",
    [
        "Thanks to my foster carers xx",
        "[name] makes me laugh",
        "[add a friend](https://x.org)",
        "Size XXL",
        "What now??",
        "Tobacco",
        "The report is to be confirmed by Ofsted.",
    ],
)
def test_what_only_looks_like_a_placeholder_is_left_alone(look: Look, words: str) -> None:
    """Kisses, names left out of quotes, links and sizes are no placeholders."""
    assert look(placeholder.UNIT, f"vision: '{words}'\n") == []


def test_placeholder_is_shown_where_it_stands(look: Look) -> None:
    """The second of two placeholders in folded text has its own line and column."""
    found = look(placeholder.UNIT, "vision: >-\n  We TBC\n  and\n  we TBC.\n")
    assert [one.span[1:] for one in found] == [(2, 6, 2, 9), (4, 6, 4, 9)]


def test_placeholder_in_a_list_of_names_is_shown_where_it_stands(look: Look) -> None:
    """Names in a list are words for readers, each with its own place."""
    example = "bodies:\n  - id: ofsted\n    name: Ofsted\n    aliases:\n      - The\n      - TBC\n"
    assert [one.span[1:3] for one in look(placeholder.UNIT, example)] == [(6, 9)]


def test_notes_among_editors_may_hold_placeholders(look: Look) -> None:
    """A note is not published, so nothing in it is looked at."""
    assert look(placeholder.UNIT, "note: Name TBC <b>\nvision: {full: Safe., note: TBC}\n") == []


@pytest.mark.parametrize(
    ("words", "column"),
    [
        ("We want <b>this", 17),
        ("We want <br/>", 17),
        ("Safe&nbsp;home", 13),
        ("Safe &#8217; home", 14),
        ("We **want", 12),
        ("We ** want ** this", 12),
        ("\u2022 a bullet", 9),
        ("a \uf0b7 bullet", 11),
        ("in\u200bvisible", 11),
        ("the child\u00e2\u20ac\u2122s", 18),
        ("\u00c2£5", 9),
        ('"a\\ttab"', 9),
    ],
)
def test_residue_is_found_where_it_stands(look: Look, words: str, column: int) -> None:
    """Tags, codes, lone stars, bullets and characters that cannot be seen are found."""
    found = look(markup_residue.UNIT, f"note: x\nvision: {words}\n")
    assert (found[0].code, found[0].span.line, found[0].span.column) == ("STR017", 2, column)


@pytest.mark.parametrize(
    "words",
    [
        "**Bold** and *em* and ***both***",
        "[a link](https://example.org/?a=1&b=2)",
        "3 < 5 > 4",
        "<https://example.org>",
        "Marks & Spencer; AT&T",
        "a 5\u00a0km walk",
        "a • b",
        "2 \\** 3",
        "don't, café, Ynys Môn, Ãsa",
        "one\n\n  **two** three",
    ],
)
def test_markdown_and_real_characters_are_left_alone(look: Look, words: str) -> None:
    """Balanced Markdown, ampersands, comparisons and accents are no residue."""
    assert look(markup_residue.UNIT, f"vision: |-\n  {words}\n") == []


def test_bold_does_not_reach_over_paragraphs(look: Look) -> None:
    """Two stars in two paragraphs are no pair."""
    found = look(markup_residue.UNIT, "vision: |-\n  We **want\n\n  this** all.\n")
    assert [one.span.line for one in found] == [2, 4]


def test_names_take_no_stars(look: Look) -> None:
    """A name is printed as it stands, so stars in it are residue even in pairs."""
    found = look(markup_residue.UNIT, "bodies:\n  - id: a\n    name: The **Hub**\n")
    assert [one.span.column for one in found] == [15, 20]


SHORT_PAGE = """\
council:
  contact: {team: Children's Services}
document:
  review-due: 2027
definition: {text: We are good parents.}
statements:
  - We answer your calls.
"""


@pytest.mark.parametrize(
    ("without", "told"),
    [
        ("contact: {team: Children's Services}", "nothing says whom readers can turn to"),
        ("review-due: 2027", "nothing says when this will be looked at again"),
        (
            "definition: {text: We are good parents.}",
            "nothing says what the council wants for children, or what corporate parenting means",
        ),
        ("statements:\n  - We answer your calls.", "nothing says what the council will do"),
    ],
)
def test_each_missing_part_is_told_once(look: Look, without: str, told: str) -> None:
    """A short page lacks nothing; without one of its parts exactly that one is missed."""
    page = SHORT_PAGE.replace("- We answer your calls.", "- {text: We answer your calls.}")
    assert look(missing_section.UNIT, page) == []
    without = without.replace("- We answer your calls.", "- {text: We answer your calls.}")
    found = look(missing_section.UNIT, page.replace(without, "note: x"))
    assert [one.message for one in found] == [told]


def test_priorities_need_a_board(look: Look) -> None:
    """Who has priorities is asked who sees to them; a short page is not."""
    page = SHORT_PAGE.replace("- We answer your calls.", "- {text: We answer your calls.}")
    page += "priorities:\n  - {id: home, title: Home}\n"
    assert len(look(missing_section.UNIT, page)) == 1
    assert look(missing_section.UNIT, page + "boards:\n  - {id: board, name: The Board}\n") == []


LONG = "abcdefghij" * 12
"""Longer than any line."""


@pytest.mark.parametrize(
    ("content", "place", "message"),
    [
        (f"vision: We care {'a' * 5001}.", (1, 17), "more than 40 letters have 5,002 letters"),
        (f"vision: |\n  We care.\n\n  See {f'{LONG} ' * 60}.", (4, 7), "have 7,200 letters"),
        (f"pledges:\n  - {{id: a, title: A, items: [{LONG * 50}]}}", (2, 31), "6,000 letters"),
        (f"vision: |\n  ## {'we care ' * 300}\n\n  More.", None, ""),
        ("vision: |\n" + f"  - see {LONG}\n" * 60, None, ""),
        ("vision: |\n" + f"  See {LONG}.\n\n" * 60, None, ""),
        (f"vision: {'we care ' * 9000}", None, ""),
        (f"vision: {'关怀' * 9000}", None, ""),
        (f"priorities:\n  - {{id: a, title: {'We care ' * 300}}}", (2, 20), "has 2,399 letters"),
        (f"people:\n  - {{id: a, role: R, name: {'Jo ' * 900}}}", (2, 28), "has 2,699 letters"),
    ],
)
def test_what_takes_minutes_to_set_is_told(
    look: Look, content: str, place: tuple[int, int] | None, message: str
) -> None:
    """Long titles, and many letters without a space in one paragraph; long texts are not."""
    found = look(overlong.UNIT, f"{content}\n")
    assert [(one.span.line, one.span.column) for one in found] == ([place] if place else [])
    assert all(message in one.message and one.hint for one in found)
