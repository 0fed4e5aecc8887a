"""Offered: which editions a council has: those with something in them, and no others."""

import re

import pytest

from cpstrategy.build.jobs import jobs_of
from cpstrategy.build.pages import pages_of
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.document.blocks import Figures, Part, Signatures
from cpstrategy.pipeline import CheckedCouncil, documents, validate
from cpstrategy.policy import Policy
from cpstrategy.rule import Profile
from cpstrategy.source import CouncilFiles, Shipped
from tests.conftest import ROOT, read

HEAD = "council: {name: Example Council}\ndocument: {title: Our strategy}\n"
SPOKEN = """\
pledges:
  - id: p
    title: Our pledge
    stem: "We will:"
    groups:
      - {id: home, title: Home, items: [listen to you, let you choose]}
      - {id: more, title: More, items: [keep our word]}
"""


def council(shipped: Shipped, text: str, head: str = HEAD) -> CheckedCouncil:
    files = {"content/a/strategy.yaml": (head + text).encode()}
    return validate(CouncilFiles("a", "content/a", files), shipped, Policy(Profile.PUBLISH))


def names(checked: CheckedCouncil) -> list[str]:
    return [edition.name for edition in checked.resources.offered]


def test_a_pledge_that_speaks_to_you_has_its_poster_without_a_setting(shipped: Shipped) -> None:
    """And its leaflet, in the full words; one that speaks of children has none."""
    checked = council(shipped, SPOKEN)
    assert names(checked) == ["full", "large-print", "pledge"]
    made = {job.path for job in jobs_of(checked, pages_of(checked))}
    assert {"a/pledge.html", "a/pledge.poster.pdf", "a/pledge.leaflet.pdf"} <= made
    of_others = SPOKEN.replace("to you", "to them").replace("let you", "let children")
    assert names(council(shipped, of_others)) == ["full", "large-print"]


def test_an_edition_without_anything_in_it_is_not_made_and_says_so(shipped: Shipped) -> None:
    """Nor listed; it is an error where the council asked for it by its name."""
    words = (
        "vision: {full: Safe., youth: You are safe.}\nglossary: [{id: t, term: T, meaning: M}]\n"
    )
    checked = council(shipped, words)
    assert names(checked) == ["full", "youth", "large-print"]
    assert not [page for page in pages_of(checked) if page.edition == "pledge"]
    [told] = [one for one in checked.findings if one.code == "REF014"]
    assert (told.severity, "`Our pledge`" in told.message) == ("info", True)
    asked = HEAD.replace("strategy}", "strategy, editions: [full, pledge]}")
    [told] = [one for one in council(shipped, words, asked).findings if one.code == "REF014"]
    assert (told.severity, told.span.line, told.editions) == ("error", 2, ("pledge",))


def test_editions_that_are_not_made_are_told_together(shipped: Shipped) -> None:
    """One finding names them; what was asked for is told at its name, since it waits."""
    words = (
        "vision: Safe.\nglossary: [{id: t, term: T, meaning: {full: M., youth: You.}}]\n"
        'pledges: [{id: p, title: Our pledge, stem: {full: "We will:", youth: "We will:"}}]\n'
    )
    [told] = _left_out(council(shipped, words))
    assert (told.severity, told.editions) == ("info", ())
    assert "`Young people's version` and `Our pledge` are" in told.message
    assert "`editions`" not in (told.hint or "")
    asked = HEAD.replace("strategy}", "strategy, editions: [full, youth, pledge]}")
    told_apart = _left_out(council(shipped, words, asked))
    assert [one.editions for one in told_apart] == [("youth",), ("pledge",)]


def _left_out(checked: CheckedCouncil) -> list[Diagnostic]:
    return [one for one in checked.findings if one.code == "REF014"]


def test_what_only_accompanies_is_no_edition(shipped: Shipped) -> None:
    """Hard words alone explain nothing."""
    words = "glossary: [{id: t, term: T, meaning: {full: M., youth: You.}}]\n"
    assert "youth" not in names(council(shipped, words))


def test_one_text_for_young_people_makes_no_edition_of_holes(shipped: Shipped) -> None:
    """Of a small council: no pledge without promises, no priority without steps, no lone number."""
    folder = ROOT / "tests" / "cli" / "small"
    files = {f"content/a/{path}": data for path, data in read(folder).items()}
    path = "content/a/strategy.yaml"
    vision = re.compile(rb"^vision:.*?\n(?=\S)", re.MULTILINE | re.DOTALL)
    words = b'vision: {full: "All are safe.", youth: "You are safe."}\n\n'
    files[path] = vision.sub(words, files[path], count=1)
    checked = validate(CouncilFiles("a", "content/a", files), shipped, Policy(Profile.PUBLISH))
    offered = [one for one in checked.resources.offered if one.name == "youth"]
    [(_, document)] = documents(checked, offered)
    assert [section.name for section in document.sections] == ["vision", "groups", "help"]
    shown = repr(document)
    assert not [kind for kind in (Figures, Part, Signatures) if f"{kind.__name__}(" in shown]
    [left] = [one for one in checked.findings if one.code == "PLN020"]
    for name in (
        "`Young people's version`",
        "“Our pledge”",
        "`definition`",
        "“A home that feels like home”",
    ):
        assert left.message.count(name) >= 1, name


@pytest.mark.parametrize("stem", ["Together we promise:", "We will:"])
def test_a_stem_stands_over_groups_on_every_page_of_a_pledge(shipped: Shipped, stem: str) -> None:
    """On the web page, on the poster and on the leaflet."""
    from cpstrategy.html.medium import LEAFLET, POSTER, SCREEN
    from cpstrategy.html.page import page

    checked = council(shipped, SPOKEN.replace("We will:", stem))
    [edition] = [one for one in checked.resources.offered if one.name == "pledge"]
    [(_, document)] = documents(checked, [edition])
    for medium in (SCREEN, POSTER, LEAFLET):
        html = page(document, medium, shipped.templates, {})
        assert f'<p class="cps-stem">{stem}</p>' in html
        assert html.index(stem) < html.index("listen to you")
