"""Filters: sizes, lengths, directions, addresses and quotation marks."""

import pytest
from markupsafe import Markup

from cpstrategy.html.filters import css, css_string, direction, percent, size, unbroken, web_link
from cpstrategy.html.typography import typographic


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1 kB"),
        (12_345, "12 kB"),
        (999_499, "999 kB"),
        (999_500, "1.0 MB"),
        (1_440_000, "1.4 MB"),
    ],
)
def test_size(count: int, said: str) -> None:
    """Sizes are told in thousands and millions of bytes."""
    assert size(count) == said


def test_css_string() -> None:
    """No sign of words ends the string of CSS that they stand in, or the style."""
    assert css_string('a "b" \\</style>') == '"a “b” \\5c \\3c /style\\3e "'


def test_direction() -> None:
    """Only the languages written from right to left are."""
    assert [direction(code) for code in ("en-GB", "cy", "ar", "fa-IR", "ckb")] == [
        "ltr",
        "ltr",
        "rtl",
        "rtl",
        "rtl",
    ]


@pytest.mark.parametrize(("share", "length"), [(-1, "0.0%"), (43.21, "43.2%"), (120, "100.0%")])
def test_percent(share: float, length: str) -> None:
    """A bar is never longer than its cell, and never negative."""
    assert percent(share) == length


def test_css_lengths_only() -> None:
    """Nothing that could end a declaration or a style element gets into CSS."""
    assert css("A4 landscape") == "A4 landscape"
    assert css("12.5pt;}</style>") == "12.5ptstyle"


def test_addresses() -> None:
    """What is no address of the web is words, and no link that leads nowhere."""
    assert web_link("https://a.gov.uk/?a=1&b=2") == (
        '<a href="https://a.gov.uk/?a=1&amp;b=2">a.gov.uk/?a=1&amp;b=2</a>'
    )
    assert web_link("https://a.gov.uk", "A & B") == (
        '<a href="https://a.gov.uk" data-address="a.gov.uk">A &amp; B</a>'
    )
    assert web_link("javascript:alert(1)") == "javascript:alert(1)"
    assert web_link("javascript:alert(1)", "Ours") == "Ours"
    assert "onclick=&#34;" in web_link('https://a.gov.uk/"onclick="')


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("young people's", "young people’s"),
        ('"Yes", she said', "“Yes”, she said"),
        ("('cared for')", "(‘cared for’)"),
        ("the '90s", "the ’90s"),
        ("\"'Home' is\"", "“‘Home’ is”"),
        ("“done”", "“done”"),
    ],
)
def test_quotation_marks(typed: str, printed: str) -> None:
    """Straight quotation marks are printed as curly ones."""
    assert typographic(typed) == printed


def test_unbroken() -> None:
    """A word with a hyphen stays on its line, unless it is long, a link's or within a tag."""
    whole = '<span class="cps-whole">{}</span>'.format
    assert unbroken("All cared-for children") == f"All {whole('cared-for')} children"
    assert unbroken("Self-respect & co-op's") == f"{whole('Self-respect')} &amp; {whole('co-op')}’s"
    assert unbroken("a-very-very-very-long-word") == "a-very-very-very-long-word"
    assert unbroken("2023 - 2025 - draft") == "2023 - 2025 - draft"
    assert unbroken("Our promise to you") == "Our promise to\xa0you"
    assert unbroken("Our promise to one") == "Our promise to\xa0one"
    assert unbroken("Our responsibilities to") == "Our responsibilities to"
    link = Markup('<a class="cps-term" href="#a-b">well-being</a>')
    assert unbroken(link) == link
