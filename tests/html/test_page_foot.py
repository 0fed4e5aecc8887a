"""Page foot: the number of a page among all, the place beside the title, and the outer margin."""

from dataclasses import replace

import pytest

from cpstrategy.document.document import Document
from cpstrategy.html.page_foot import foot, outer_edge, page_of
from cpstrategy.outputs import pdf
from cpstrategy.source import Files
from cpstrategy.text.catalogue import WORDS
from tests.pdf.tagtree import tag_tree


def test_the_numbers_stand_where_the_words_have_them() -> None:
    """Whatever the order of a language, and words of an author end no string."""
    assert page_of(WORDS) == '"Page " counter(page) " of " counter(pages)'
    turned = WORDS.with_own({"page-of": "{total} <pages> {number}"})
    assert page_of(turned) == r'counter(pages) " \3c pages\3e  " counter(page)'


@pytest.mark.parametrize(
    ("place", "title", "said"),
    [
        ("Wigan", "Our plan", '"Wigan · " string(title)'),
        ("Wigan", "Our plan for Wigan", "string(title)"),
        ("{title}", "Our plan", '"(title} · " string(title)'),
        ("", "Our plan", "string(title)"),
    ],
)
def test_the_place_is_named_once(place: str, title: str, said: str, document: Document) -> None:
    """Beside the title, unless that names it."""
    imprint = replace(document.imprint, place=place)
    assert foot(replace(document, title=title, imprint=imprint)) == said


@pytest.mark.parametrize(
    ("margin", "edge"), [("20mm", "20mm"), ("1in 18mm 17mm", "18mm"), ("1mm 2mm 3mm 4mm", "2mm")]
)
def test_the_outer_margin(margin: str, edge: str) -> None:
    """Of up to four margins, as CSS counts them."""
    assert outer_edge(margin) == edge


def test_every_page_says_which_of_all_it_is(
    document: Document, templates: Files, assets: Files
) -> None:
    """But the cover, which counts among them."""
    made = pdf.UNIT.render(document, templates, assets)
    read = tag_tree(made.content)
    assert made.pages > 2
    for number in range(1, made.pages + 1):
        assert (f"Page {number} of {made.pages}" in read) == (number > 1)
