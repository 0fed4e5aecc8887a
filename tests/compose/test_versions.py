"""Versions: a reader of one edition finds the others."""

from cpstrategy.build.artefact import make
from cpstrategy.build.jobs import jobs_of
from cpstrategy.build.pages import pages_of
from cpstrategy.compose.compose import compose
from cpstrategy.model.edition import Edition
from cpstrategy.pipeline import CheckedCouncil
from cpstrategy.render import versions
from cpstrategy.resources import read_resources
from cpstrategy.source import CouncilFiles, Shipped
from cpstrategy.text.catalogue import WORDS
from tests.shipped_editions import EDITIONS

from .test_compose import strategy


def test_a_web_page_links_to_its_other_formats_and_to_the_other_editions(shipped: Shipped) -> None:
    """To those that the council has, and not to itself."""
    council = CouncilFiles("x", "content/x", {})
    told = strategy(vision={"full": "We aim.", "plain": "We try."})
    resources, _ = read_resources(council, shipped, told)
    checked = CheckedCouncil(council, told, (), resources=resources)
    [web] = [one for one in pages_of(checked) if one.path == "x/plain.html"]
    [job] = jobs_of(checked, [web])
    page = make(job, shipped.templates, {})
    html = page.content.decode()
    assert '<a href="plain.pdf">This version as PDF</a>' in html
    assert '<a href="full.html">Full strategy</a>' in html
    assert '<a href="large-print.html">Large print</a>' in html
    assert 'href="plain.html"' not in html
    assert 'href="youth.html"' not in html


def test_what_is_for_young_people_is_offered_first() -> None:
    """Then easy read, then the others in their own order; who reads one is not offered it."""
    editions = [*EDITIONS.values()]
    offered = [one.href for one in versions(editions, "large-print", WORDS)]
    young = ["youth.html", "summary.html", "pledge.html"]
    assert offered == [*young, "easy-read.html", "full.html", "plain.html"]
    assert "full.html" not in [one.href for one in versions(editions, "full", WORDS)]


def test_a_document_alone_names_no_other() -> None:
    """Composing knows of one edition; the links come where all are known."""
    edition = Edition.model_validate(
        {
            "name": "a",
            "title": "A",
            "registers": ["full"],
            "sections": [],
            "outputs": ["html"],
        }
    )
    assert compose(strategy(), edition, "x").versions == ()
