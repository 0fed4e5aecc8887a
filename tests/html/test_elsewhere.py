"""Elsewhere: versions in sign language, as sound and as films are offered wherever others are."""

from collections.abc import Callable
from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.document import Document, Elsewhere
from cpstrategy.html.publications import council_page
from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Strategy
from cpstrategy.outputs import html
from cpstrategy.source import Files

Parse = Callable[[str], Element]

SIGNED = {
    "id": "signed",
    "kind": "bsl",
    "title": {"full": "Our promises", "youth": "What we promise you"},
    "web": "https://www.example.gov.uk/bsl",
    "length": "4 minutes",
}
BRAILLE = {"kind": "other", "title": "In Braille", "web": "https://www.example.gov.uk/braille"}


def told(*versions: object, register: str = "full") -> tuple[Elsewhere, ...]:
    strategy = Strategy.model_validate(
        {"council": {"name": "A"}, "document": {"title": "P", "other-versions": versions}}
    )
    return compose(strategy, edition(register), "a").elsewhere


def edition(register: str, **more: str) -> Edition:
    written = {"name": register, "title": "T", "registers": [register], "sections": []}
    return Edition.model_validate({**written, "outputs": ["html"], **more})


@pytest.mark.parametrize(
    ("register", "name"),
    [
        ("full", "British Sign Language: Our promises (4 minutes)"),
        ("youth", "British Sign Language: What we promise you (4 minutes)"),
    ],
)
def test_it_is_called_by_its_kind_and_its_title(register: str, name: str) -> None:
    """In the words of the reader; what is of no kind has its title alone."""
    assert told(SIGNED, BRAILLE, register=register) == (
        Elsewhere(name, "https://www.example.gov.uk/bsl"),
        Elsewhere("In Braille", "https://www.example.gov.uk/braille"),
    )


def test_one_for_some_readers_is_offered_to_them() -> None:
    """A film for young people stands in their version alone."""
    written = {
        "council": {"name": "A"},
        "document": {"title": "P", "other-versions": [{**SIGNED, "in": ["youth"]}, BRAILLE]},
    }
    strategy = Strategy.model_validate(written)
    [shown] = compose(strategy, edition("youth", short="true"), "a").elsewhere
    assert shown.name == "British Sign Language: What we promise you (4 minutes)"


def test_it_is_offered_at_the_top_and_at_the_foot_of_a_page_and_in_the_list_of_all(
    document: Document, templates: Files, assets: Files, parse: Parse
) -> None:
    """Nobody who signs has to read to the end."""
    offering = replace(document, elsewhere=told(SIGNED))
    page = parse(html.UNIT.render(offering, templates, assets).content.decode())
    found = [nav for nav in page.iter("nav") if "versions" in nav.get("class", "")]
    listing = parse(council_page(offering, [], templates, assets))
    assert len(found) == 2
    for place in (*found, listing.find(".//main")):
        assert place is not None
        links = {link.get("href"): "".join(link.itertext()) for link in place.iter("a")}
        name = "British Sign Language: Our promises (4 minutes)"
        assert links["https://www.example.gov.uk/bsl"] == name
