"""Filters: sizes, lengths, directions, addresses and quotation marks."""

import pytest
from markupsafe import Markup

from cpstrategy.html.filters import address, css, direction, pages, percent, size, unbroken
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


def test_pages() -> None:
    """One page is singular."""
    assert (pages(1), pages(32)) == ("1 page", "32 pages")


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
    """Addresses that run scripts lead nowhere."""
    assert address("https://a.gov.uk/?a=1&b=2") == "https://a.gov.uk/?a=1&amp;b=2"
    assert address("javascript:alert(1)") == "#"
    assert address('https://a"onclick="') == "https://a&#34;onclick=&#34;"


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
    link = Markup('<a class="cps-term" href="#a-b">well-being</a>')
    assert unbroken(link) == link
