"""Publications: pages that list what was built."""

from collections.abc import Callable
from dataclasses import replace
from xml.etree.ElementTree import Element

from cpstrategy.document.document import Document
from cpstrategy.html.publications import CouncilLink, FileLink, council_page, councils_page
from cpstrategy.source import Files

Parse = Callable[[str], Element]

LISTED = [
    FileLink("Full strategy", "Web page", "full.html", 219_292),
    FileLink("Full strategy", "PDF", "full.pdf", 1_241_679, 53),
    FileLink("Youth <edition>", "Web page", "youth.html", 119_000),
]


def _offers(tree: Element) -> list[str]:
    return [" ".join("".join(item.itertext()).split()) for item in tree.findall(".//main//li")]


def test_council_page(document: Document, templates: Files, assets: Files, parse: Parse) -> None:
    """Every edition is listed with its formats, each with its size and its pages."""
    tree = parse(council_page(document, LISTED, templates, assets))
    assert [heading.text for heading in tree.findall(".//h3")] == [
        "Full strategy",
        "Youth <edition>",
    ]
    assert _offers(tree) == [
        "Full strategy: Web page 219 kB",
        "Full strategy: PDF 1.2 MB, 53 pages",
        "Youth <edition>: Web page 119 kB",
    ]
    links = [link.get("href") for link in tree.findall(".//main//a")]
    assert links == ["full.html", "full.pdf", "youth.html"]


def test_what_is_for_editors_comes_last(
    document: Document, templates: Files, assets: Files, parse: Parse
) -> None:
    """What is to be put into another page stands under a heading of its own, after all to read."""
    to_paste = replace(LISTED[0], format_title="Text", href="full.txt", is_for_editors=True)
    tree = parse(council_page(document, [to_paste, *LISTED], templates, assets))
    headings = [heading.text for heading in tree.findall(".//main/h2")]
    assert headings == ["Editions and formats", "For web editors"]
    links = [link.get("href") for link in tree.findall(".//main//a")]
    assert links == ["full.html", "full.pdf", "youth.html", "full.txt"]


def test_councils_page(templates: Files, parse: Parse) -> None:
    """Every council is listed with its strategy, its period and its status."""
    council = CouncilLink("Wigan", "A <strategy>", "2023 to 2025", "Approved", "wigan/index.html")
    tree = parse(councils_page([council], templates, {}))
    offer = tree.find(".//main/section")
    assert offer is not None
    assert " ".join("".join(offer.itertext()).split()) == (
        "Wigan A <strategy>, 2023 to 2025 Approved"
    )
    assert [link.get("href") for link in offer.iter("a")] == ["wigan/index.html"]
