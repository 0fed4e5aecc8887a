"""Languages: dates, numbers and plurals are those of the document, and what is English says so."""

import re

import pytest
from babel import Locale
from babel.numbers import format_decimal

from cpstrategy.compose.compose import compose
from cpstrategy.html.foreign import named
from cpstrategy.pipeline import validate
from cpstrategy.render import formats
from cpstrategy.source import CouncilFiles, Shipped
from cpstrategy.text.catalogue import CLOSE, OPEN, Catalogue, capitalised
from cpstrategy.text.lists.calendar import MONTHS
from cpstrategy.text.locales import is_english, plural_form, tell_date, tell_number

BRITISH = Locale.parse("en_GB")
WELSH = """\
council: {name: Cyngor Sir}
document:
  title: Ein cynllun
  language: cy
  published: 2023-09-30
  period: {from: 2023-09, to: 2029-03}
principles: {statutory: true}
priorities:
  - {id: home, number: 1, title: Cartref, statement: Cartref da.}
"""


def test_english_is_written_as_babel_writes_it() -> None:
    """Which is not asked, as it takes long to load: what it would say is the same."""
    assert tuple(BRITISH.months["format"]["wide"].values()) == MONTHS
    assert BRITISH.date_formats["long"].pattern == "d MMMM y"
    numbers = (*range(1200), 9_999, 10_000, 1_234_567)
    assert [*map(str, map(BRITISH.plural_form, numbers))] == [
        plural_form("en-GB", number) for number in numbers
    ]
    assert all(
        tell_number("en-GB", number) == format_decimal(number, locale=BRITISH) for number in numbers
    )


@pytest.mark.parametrize(
    ("language", "day", "month"),
    [
        ("en-GB", "30 September 2023", "September 2023"),
        ("cy", "30 Medi 2023", "Medi 2023"),
        ("de", "30. September 2023", "September 2023"),
        ("pt", "30 de setembro de 2023", "setembro de 2023"),
        ("xx", "30 September 2023", "September 2023"),
    ],
)
def test_dates(language: str, day: str, month: str) -> None:
    """As the language writes them; one that nobody knows, as English."""
    assert tell_date(language, 2023, 9, 30) == day
    assert tell_date(language, 2023, 9) == month
    assert tell_date(language, 2023) == "2023"


def test_numbers_and_plurals() -> None:
    """German parts thousands with a full stop, and Welsh has a form for two."""
    assert tell_number("de", 1200) == "1.200"
    assert [plural_form("cy", number) for number in (0, 1, 2, 3, 6, 7)] == [
        *("zero", "one", "two", "few", "many", "other")
    ]
    welsh = Catalogue({"pages-two": "dwy dudalen", "pages-other": "{number} tudalen"}, "cy")
    assert [welsh.count("pages", number) for number in (2, 7)] == ["dwy dudalen", "7 tudalen"]
    assert is_english("en-GB")
    assert not is_english("cy")


def test_what_is_english_in_another_language_is_marked() -> None:
    """The words and not what is put into them; an own word is in the document's language."""
    welsh = Catalogue({"led-by": "Arweinir gan"}, "cy")
    assert welsh.fill("agreed-with", groups="Lleisiau") == f"{OPEN}Agreed with {CLOSE}Lleisiau."
    assert welsh.led_by == "Arweinir gan"
    assert capitalised(f"{OPEN}not shown{CLOSE}") == f"{OPEN}Not shown{CLOSE}"


def test_marks_become_elements_and_leave_attributes() -> None:
    """A style, a title and an attribute can have none."""
    words = f"{OPEN}Contents{CLOSE}"
    assert named(f"<p>{words}: <b>Cartref</b></p>") == (
        '<p><span lang="en-GB">Contents</span>: <b>Cartref</b></p>'
    )
    assert named(f'<nav aria-label="{words}">a</nav>') == '<nav aria-label="Contents">a</nav>'
    assert named(f'<a aria-label="{words}" href="#a">1</a>') == (
        '<a lang="en-GB" aria-label="Contents" href="#a">1</a>'
    )
    assert (
        named(f'<style>a {{content: "{words}"}}</style>')
        == '<style>a {content: "Contents"}</style>'
    )
    assert named("<p>Contents</p>") == "<p>Contents</p>"


def test_a_welsh_document_says_what_in_it_is_english(shipped: Shipped) -> None:
    """The furniture and the principles of the pack, in every format, and no mark is left."""
    files = {"content/a/strategy.yaml": WELSH.encode()}
    checked = validate(CouncilFiles("a", "content/a", files), shipped)
    [full] = [one for one in checked.resources.offered if one.name == "full"]
    document = compose(checked.read, full, "a")
    assert checked.read.pack
    law = checked.read.pack.principles[0].text.full
    for name in ("html", "pdf", "fragment"):
        html = formats()[name].html(document, checked.resources.templates, {})
        assert not re.search(f"[{OPEN}{CLOSE}]", html)
        assert '<span lang="en-GB">Our priorities</span>' in html
        assert f'<span lang="en-GB">{law}' in html
        assert "Medi 2023" in html


def test_a_project_has_words_of_a_language(shipped: Shipped) -> None:
    """Those of `templates/words/cy.yaml` are Welsh, and those of the council come before them."""
    words = b"section-priorities: Ein blaenoriaethau\npriority: Blaenoriaeth\n"
    templates = {**shipped.templates, "words/cy.yaml": words}
    project = Shipped(templates, shipped.packs, replaced=frozenset({"words/cy.yaml"}))
    files = {"content/a/strategy.yaml": WELSH.encode(), "content/a/words.yaml": b"priority: Nod\n"}
    checked = validate(CouncilFiles("a", "content/a", files), project)
    said = checked.read.supplies.catalogue
    assert said.section_priorities == "Ein blaenoriaethau"
    assert said.fill("priority-number", number=1) == "Nod 1"
