"""Page: what was found in a council, by the person who can put it right."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
import tinyhtml5  # type: ignore[import-untyped] # WeasyPrint's own parser.

from cpstrategy import rules
from cpstrategy.discovery import discover
from cpstrategy.model.time import Moment
from cpstrategy.pipeline import CheckedCouncil, validate
from cpstrategy.policy import Policy
from cpstrategy.reports.html.decisions import decisions
from cpstrategy.reports.html.page import findings_page
from cpstrategy.rule import Actor, Profile, Rule
from cpstrategy.source import CouncilFiles, Shipped
from tests.conftest import ROOT, read

CONTENT = """\
council: {name: Example Council, brand: {primary: "#123456", accent: "#8a3b6e"}}
document: {title: Our strategy, status: approved}
vision: We do. We <p>listen to TBC. We go.
services:
  - {id: hub, name: Hub, text: A place., quotes: [{id: q, text: I feel safe., who: A girl}]}
pledges:
  - {id: pledge, titel: Our pledge}
foreword: {text: %s}
"""
CONTENT %= " ".join(["We go on"] * 12)
SETTINGS = """\
rules:
  - {rule: quote-consent, level: warning, because: We asked them all in person.}
  - {rule: long-sentence, level: "off"}
allow:
  - {rule: placeholder, match: TBC, because: It is a name., until: 2026-12-31}
  - {rule: placeholder, match: XXX, because: Too late., until: 2020-12-31}
"""
CLEAN = """\
council: {name: Example Council}
document: {title: Our strategy, status: approved}
vision: We listen.
"""

Check = Callable[..., CheckedCouncil]


@pytest.fixture
def check(shipped: Shipped) -> Check:
    def check(content: str, policy: Policy | None = None) -> CheckedCouncil:
        council = CouncilFiles("a", "content/a", {"content/a/a.yaml": content.encode()})
        wanted = policy or Policy(ignore=("STR001", "PLN005", "REF002"), today=Moment(2026, 6, 1))
        return validate(council, shipped, wanted)

    return check


def parse(page: str) -> Element:
    tree = tinyhtml5.parse(page, namespace_html_elements=False)
    assert isinstance(tree, Element)
    return tree


def words(element: Element | None) -> str:
    assert element is not None
    return " ".join("".join(element.itertext()).split())


def test_findings_stand_under_who_can_put_them_right(check: Check, shipped: Shipped) -> None:
    """Those with the worst first; each with its sentence, its fault, its remedy and its place."""
    tree = parse(findings_page([check(CONTENT)], shipped))
    chapters = tree.findall(".//main/section")
    headings = [words(one.find("h2")) for one in chapters]
    assert headings[0] == f"For {Actor.WRITER}"
    assert f"For {Actor.PARTICIPATION}" in headings
    residue = next(one for one in tree.iter("article") if "left over from Word" in words(one))
    [found] = residue.findall(".//li")
    [quoted] = found.findall("blockquote")
    assert words(quoted) == "We marked: <p>, end of the mark;listen to TBC."
    assert words(found).endswith("content/a/a.yaml, line 3")
    assert "“<p>” is HTML, which would be printed as it stands." in words(found)
    assert "What to do: Delete it" in words(residue)
    [why] = residue.findall(".//details")
    assert "cpstrategy explain STR017" in words(why)
    assert why.get("open") is None
    assert "in service:hub" in words(tree) or "in quote:q" in words(tree)


def test_every_finding_is_told_once_and_counted(check: Check, shipped: Shipped) -> None:
    """Also information, which is folded; every count leads to its chapter."""
    policy = Policy(today=Moment(2026, 6, 1))
    checked = check(CONTENT, policy)
    levels = {str(finding.severity) for finding in checked.findings}
    assert levels >= {"error", "info"}
    tree = parse(findings_page([checked], shipped))
    items = [item for item in tree.iter("ul") if item.get("class") == "report-found"]
    assert sum(len(item.findall("li")) for item in items) == len(checked.findings)
    last = [words(cell) for cell in tree.findall(".//tbody/tr")[-1]]
    assert sum(map(int, last[1:])) == len(checked.findings)
    links = [str(link.get("href")) for link in tree.findall(".//tbody//a")]
    assert {link[1:] for link in links} <= {element.get("id") for element in tree.iter()}
    folded = [one for one in tree.iter("details") if one.get("class") == "report-asides"]
    for one in folded:
        places = len(list(one.iter("li")))
        assert f"For information: {places} place" in words(one.find("summary"))
    assert folded
    assert all(one.find("article") is not None and one.get("open") is None for one in folded)


def test_decisions_are_told_with_their_reasons(check: Check, shipped: Shipped) -> None:
    """Privacy first, with a notice at the top; an allowance that has ended is none any more."""
    tree = parse(findings_page([check(CONTENT + SETTINGS)], shipped))
    section = next(one for one in tree.iter("section") if one.get("aria-labelledby") == "decided")
    lists = dict(
        zip(
            [words(one) for one in section.iter("h4")],
            [[words(item) for item in one] for one in section.iter("ul")],
            strict=True,
        )
    )
    [eased] = lists["Rules about privacy that ask for less"]
    assert eased.endswith(
        "(PRI005) This should be looked at, and does not stop a build. "
        "The reason given: “We asked them all in person.”"
    )
    [changed] = lists["Other rules that were changed"]
    assert changed.endswith(" This is not looked at.")
    [allowed] = lists["What may stay as it is"]
    assert "On lines with “TBC”. The reason given: “It is a name.”" in allowed
    assert allowed.endswith("Until 31 December 2026.")
    notice = next(one for one in tree.iter("p") if one.get("class") == "report-notice")
    assert "One rule about privacy asks for less than by default." in words(notice)


def test_a_changed_limit_is_told(check: Check) -> None:
    """With the one that would hold without it."""
    found = discover(rules, Rule)
    rule = replace(found["long-sentence"], limits={"words": 30})
    known = {rule.code: rule, rule.name: rule}
    setting = 'rules: [{rule: long-sentence, level: info, limits: {words: 50}, because: "Why?"}]\n'
    [decision] = decisions(check(CLEAN + setting), "a", known).changed
    assert decision.what == (
        "This is for information only; its limit “words” is 50 in the place of 30."
    )
    assert decision.because == "Why?"


def test_where_nothing_is_wrong_it_says_so_kindly(check: Check, shipped: Shipped) -> None:
    """And does not show an empty table."""
    tree = parse(findings_page([check(CLEAN)], shipped))
    assert "Nothing has to be put right" in words(tree)
    assert "Thank you" in words(tree)
    assert tree.find(".//table") is None
    assert "Judged as a text that is to be published." in words(tree)
    assert f"{len(discover(rules, Rule))} rules have looked at it." in words(tree)
    assert "One rule has looked at it." in findings_page([check(CLEAN)], shipped, 1)
    assert tree.find(".//section[@aria-labelledby='decided']") is None


def test_a_draft_is_named(check: Check, shipped: Shipped) -> None:
    """Whoever reads it must know that more will be asked for later."""
    page = findings_page([check(CLEAN, Policy(Profile.DRAFT, ignore=("STR", "PLN")))], shipped)
    assert "Judged as a draft" in page


def test_a_council_that_cannot_be_read_has_its_page(check: Check, shipped: Shipped) -> None:
    """By the name of its folder, with the line as it is written."""
    tree = parse(findings_page([check("council: {name: [Example\nvision: x\n")], shipped))
    assert words(tree.find(".//header/div/p")) == "a"
    assert words(tree.find(".//main/section/h2")) == f"For {Actor.EDITOR}"


def test_several_councils_share_a_page(check: Check, shipped: Shipped) -> None:
    """In nobody's colours."""
    one, other = check(CONTENT), check(CLEAN)
    page = findings_page([one, replace(other, profile=Profile.DRAFT)], shipped)
    assert "Example Council, Example Council" in page
    assert "Example Council: Judged as a draft" in page
    assert "Example Council: Judged as a text" in page
    assert "#123456" in findings_page([one], shipped)
    assert "#123456" not in page


def test_it_is_for_work_alone(check: Check, shipped: Shipped) -> None:
    """No search engine lists it, and nothing in it comes from elsewhere."""
    page = findings_page([check(CONTENT)], shipped)
    tree = parse(page)
    assert [one.get("content") for one in tree.findall(".//meta[@name='robots']")] == ["noindex"]
    assert not [one for one in tree.iter("a") if not str(one.get("href")).startswith("#")]


@pytest.mark.parametrize("case", sorted((ROOT / "tests" / "published").glob("*/content")))
def test_published_documents_can_be_told(case: Path, shipped: Shipped) -> None:
    """Each finding with words of its own, wherever it is."""
    [council] = case.iterdir()
    files = {f"content/{council.name}/{path}": data for path, data in read(council).items()}
    checked = validate(CouncilFiles(council.name, f"content/{council.name}", files), shipped)
    tree = parse(findings_page([checked], shipped))
    items = [one for one in tree.iter("ul") if one.get("class") == "report-found"]
    assert sum(len(one.findall("li")) for one in items) == len(checked.findings)
