"""Fixtures: a document with every kind of block, the shipped templates, and a reader of pages."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any
from xml.etree.ElementTree import Element

import pytest
import tinyhtml5  # type: ignore[import-untyped] # WeasyPrint's own parser.

from cpstrategy.document import blocks as b
from cpstrategy.document.document import Alternate, Branding, Document, Imprint, PageLayout, Section
from cpstrategy.source import Files, Shipped

LOGO = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
M = b.Markdown


@pytest.fixture
def templates(shipped: Shipped) -> Files:
    """The templates as they are shipped."""
    return shipped.templates


@pytest.fixture
def assets() -> Files:
    return {"logo.svg": LOGO, "people/jo.svg": LOGO}


@pytest.fixture
def document() -> Document:
    """A document with every kind of block."""
    return Document(
        council="example",
        council_name="Example Council",
        edition="full",
        edition_title="Full strategy",
        title="Our children's strategy",
        subtitle="For children in our care",
        motto="We stay with you",
        period="2024 to 2027",
        description="What we do for the children in our care.",
        language="en-GB",
        sections=tuple(_sections()),
        look=Branding("#1d4e79", "#8a3b6e", "logo.svg", "The crest of Example"),
        page=PageLayout("A4", "20mm", "12pt"),
        imprint=_imprint(),
        published_iso="2024-04-01",
        glossary={"advocacy": "term-advocacy", "care leaver": "term-leaver"},
        alternates=(Alternate("PDF", "application/pdf", "full.pdf"),),
    )


@pytest.fixture
def with_texts() -> Callable[[Any, Callable[[str], str]], Any]:
    """A function that changes every text of a document that authors write."""
    return _with_texts


@pytest.fixture
def parse() -> Callable[[str], Element]:
    """A function that reads a page as a browser does."""
    return lambda html: tinyhtml5.parse(html, namespace_html_elements=False)


def _imprint() -> Imprint:
    return Imprint(
        status="Draft",
        is_draft=True,
        version="0.9",
        published="1 April 2024",
        review_due="April 2026",
        source=M("Made for *tests*."),
        other_formats=M("Ring us for large print."),
        contact=(M("The team"), M("[01234 567890](tel:01234567890)")),
        website="https://example.gov.uk/",
        accessibility_statement="https://example.gov.uk/accessibility",
    )


def _sections() -> list[Section]:
    jo = b.Signature("Jo Bloggs", "Director", "people/jo.svg", "Jo Bloggs at a desk")
    below = (b.ListEntry(M("twice")),)
    entry = b.ListEntry(
        M("to listen"),
        "ask-1",
        "Listen",
        M("Every time."),
        "the Act",
        below,
        M("Because you said."),
    )
    card = b.Card("card-1", M("Up to 12"), "Ages", M("Words."), M("We will:"), (entry,))
    told = b.Part("home-told", M("What young people told us"), (b.Prose(M("Warm.")),), "told")
    work_told = replace(told, id="work-told")
    priority = b.Part(
        "home",
        M("Having a home"),
        (told,),
        "priority",
        "Priority 1",
        M("My home"),
        icon="icons/lucide/house.svg",
        colour="#863532",
    )
    return [
        Section(
            "words",
            1,
            M("What we *say*"),
            (
                b.Prose(M('An advocacy service.\n\n## More\n\nAdvocacy again: "hello".')),
                b.Callout(M("Is it good enough?"), M("A question"), "question"),
                b.Letter("letter", M("Dear all"), M("Foreword"), jo, (jo,)),
                b.Items((entry,), M("We ask you:"), "asks"),
                b.Items((replace(entry, id="ask-2"),), ordered=True, style="principles"),
                b.Cards((replace(card, entries=()), replace(card, id="card-2", entries=()))),
            ),
            "messages",
        ),
        Section(
            "numbers",
            2,
            M("What we count"),
            (
                b.Figures((b.Figure("stat", "708", M("children in our care"), ("2023",)),)),
                b.ChartTable(
                    "chart",
                    M("Homes"),
                    M("Most live near."),
                    (b.Bar(M("near"), "67%", 67.0, 67.0),),
                    "Share",
                    ("2023",),
                ),
                b.Quotes(
                    (
                        b.Quotation("quote-1", "Call a care leaver", "A girl, 14"),
                        b.Quotation("quote-2", "They like it", "", True),
                    )
                ),
                b.Words("Words used", ("safe", "home")),
                b.Table(
                    "Who does what",
                    ("Action", "Who", "When"),
                    (((M("Paint"),), (M("Jo"), M("Al")), (M("May"),)),),
                ),
                b.Signatures((jo,), M("Agreed with the council of children.")),
                b.Facts((("Meets", M("every month")),)),
            ),
        ),
        Section(
            "priorities",
            3,
            M("Our priorities"),
            (priority, b.Part("work", M("Finding work"), (work_told,), "priority")),
            "priorities",
        ),
        Section(
            "glossary",
            4,
            M("Words explained"),
            (
                b.Definitions(
                    (
                        ("term-advocacy", "advocacy", M("Help to speak.")),
                        ("term-leaver", "care leaver", M("Somebody who left care.")),
                    )
                ),
            ),
            "glossary",
        ),
    ]


SAID_BY_US = {
    "id",
    "kind",
    "style",
    "tone",
    "edition",
    "language",
    "logo",
    "portrait",
    "icon",
    "colour",
    "council",
}


def _with_texts(thing: Any, change: Callable[[str], str]) -> Any:
    if isinstance(thing, str):
        return change(thing)
    if isinstance(thing, tuple):
        return tuple(_with_texts(item, change) for item in thing)
    if isinstance(thing, Branding | dict) or not is_dataclass(thing):
        return thing
    changed = {
        field.name: _with_texts(getattr(thing, field.name), change)
        for field in fields(thing)
        if field.name not in SAID_BY_US
    }
    return replace(thing, **changed)  # type: ignore[type-var] # It is an instance.
