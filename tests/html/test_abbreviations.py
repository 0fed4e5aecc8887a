"""Abbreviations: a page says in a title what its own words say, where a listener needs it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from xml.etree.ElementTree import Element

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpstrategy.document.blocks import Block, Definitions, Items, ListEntry, Markdown, Part, Prose
from cpstrategy.document.document import Document, Section
from cpstrategy.html.markdown import inline, prose, title
from cpstrategy.html.medium import FRAGMENT, SCREEN, Medium
from cpstrategy.html.page import page
from cpstrategy.html.pen import Pen, pen
from cpstrategy.outputs import pdf
from cpstrategy.source import Files

PLAN = '<abbr title="personal education plan">PEP</abbr>'
NOTE = r"(?:cps-)?note-\d+"
HEADINGS = {f"h{level}" for level in range(1, 7)}
SAYINGS = (
    "A personal education plan (PEP) is yours.",
    "All **personal education plans** (PEPs) count.",
    "Your PEP, your PEPs and the PEP.",
    "[A PEP at work](https://example.gov.uk/PEP) helps.",
    "![A PEP on a desk](pep.svg)",
    "> Nobody asked about my PEP.",
    "### The PEP in school",
    "- CAMHS\n- PA and PEP",
    "| Plan | For |\n| --- | --- |\n| PEP | school |",
    "Mail PEP@example.gov.uk about the ePEP.",
    "Your PA (personal adviser) knows what the IRO says.",
    "The board said that CAMHS, or the health team (ICB), will help.[^1]\n\n[^1]: PEP, in a note.",
)
WORDS = {"CAMHS": "term-camhs", "IRO": "term-iro", "independent reviewing officer": "term-iro"}
MEANINGS = Definitions(
    (
        ("term-camhs", "CAMHS", Markdown("Child and adolescent mental health services.")),
        ("term-iro", "independent reviewing officer", Markdown("They look at each PEP.")),
    )
)


@pytest.fixture
def plan() -> Pen:
    return pen({}, abbreviations={"PEP": "personal education plan"})


def test_once_under_each_heading(plan: Pen) -> None:
    """Then who listens has heard it; whoever comes to another heading has not."""
    assert prose(plan, "A PEP and a PEP.", 3) == f"<p>A {PLAN} and a PEP.</p>"
    assert inline(plan, "All PEPs") == "All PEPs"
    assert title(plan, "Each PEP") == "Each PEP"
    assert inline(plan, "All PEPs") == f"All {PLAN}s"
    assert prose(plan, "## PEP\n\nPEP", 3) == f'<h3 id="pep">PEP</h3>\n<p>{PLAN}</p>'


def test_where_the_words_stand_nothing_is_said_twice(plan: Pen) -> None:
    """The letters beside their own explanation need no title, nor do those that follow."""
    said = "A *personal education plan* (PEP). The PEP is yours."
    assert "abbr" not in inline(plan, said)


def test_not_within_a_link_or_another_word(plan: Pen) -> None:
    """What leads somewhere says where, and an address is no word."""
    for said in ("[the PEP](https://example.gov.uk)", "ePEP", "PEP-like", "a@PEP.uk", "PEPPER"):
        assert "abbr" not in inline(plan, said)
    assert inline(plan, "[the PEP](https://example.gov.uk) and PEP").endswith(f" and {PLAN}")


def test_a_note_is_read_by_itself(plan: Pen) -> None:
    """It stands where the section ends, and what it says is not said where it is cited."""
    assert "abbr" not in inline(plan, "Here.[^1]\n\n[^1]: Of a PEP.")
    assert PLAN in plan.notes.waiting[0].words
    assert inline(plan, "All PEPs") == f"All {PLAN}s"


def test_quotation_marks_are_set_in_titles() -> None:
    """As they are everywhere else."""
    taken = pen({}, abbreviations={"CSP": "children's services plan"})
    assert inline(taken, "CSP") == '<abbr title="children’s services plan">CSP</abbr>'


def walk(element: Element, around: tuple[str, ...] = ()) -> Iterator[tuple[Element, str]]:
    """Every element with the names of those around it."""
    yield element, " ".join(around)
    for inner in element:
        yield from walk(inner, (*around, str(element.tag)))


def assert_explained(html: str, parse: Callable[[str], Element]) -> int:
    """Every title is what the page says elsewhere; give how many there are."""
    body = parse(html)
    said = re.sub(r"\s+", " ", "".join(body.itertext())).casefold()
    marked: set[str] = set()
    count = 0
    for element, around in walk(body):
        if element.tag in HEADINGS or re.fullmatch(NOTE, element.get("id", "")):
            marked.clear()
        if element.tag == "abbr":
            short, long = element.text or "", element.attrib["title"]
            assert long.casefold() in said
            assert not {"a", "blockquote", "thead", *HEADINGS} & {*around.split()}, around
            assert short not in marked, f"{short} twice under a heading"
            marked.add(short)
            count += 1
    return count


@pytest.mark.parametrize("medium", [SCREEN, FRAGMENT])
def test_every_title_is_in_the_words_of_the_document(
    medium: Medium,
    document: Document,
    templates: Files,
    assets: Files,
    parse: Callable[[str], Element],
) -> None:
    """And is neither in a link, a heading, a quotation nor twice under a heading or in a note."""
    files = {**assets, "pep.svg": assets["logo.svg"]}

    @settings(max_examples=40, deadline=None)
    @given(st.lists(st.sampled_from(SAYINGS), min_size=1, max_size=8), st.booleans())
    def law(said: list[str], explains: bool) -> None:
        part = Part(
            "plans",
            Markdown("The PEP"),
            (
                Items(
                    tuple(map(_entry, said)),
                ),
            ),
        )
        words = Prose(Markdown("\n\n".join(said)))
        told = _with(document, words, part, *((MEANINGS,) if explains else ()))
        assert_explained(page(told, medium, templates, files), parse)

    law()


def test_a_page_has_titles(
    document: Document, templates: Files, assets: Files, parse: Callable[[str], Element]
) -> None:
    """What the law above looks at is there: after a heading, and for words of the glossary."""
    part = Part("plans", Markdown("The PEP"), (Prose(Markdown("Ask CAMHS about a PEP.")),))
    blocks = (Prose(Markdown(f"{SAYINGS[0]} Or ask CAMHS.")), part, MEANINGS)
    html = page(_with(document, *blocks), SCREEN, templates, assets)
    assert assert_explained(html, parse) == 2


def test_a_pdf_says_it_too(document: Document, templates: Files, assets: Files) -> None:
    """As the expansion of the letters."""
    part = Part("plans", Markdown("Plans"), (Prose(Markdown("Look at all PEPs.")),))
    told = _with(document, Prose(Markdown(SAYINGS[0])), part)
    content = pdf.UNIT.render(told, templates, assets).content
    with pikepdf.open(BytesIO(content)) as opened:
        items = (item for item in opened.objects if isinstance(item, pikepdf.Dictionary))
        expansions = [str(item.E) for item in items if "/S" in item and "/E" in item]
    assert expansions == ["personal education plan"]


def _entry(words: str) -> ListEntry:
    return ListEntry(Markdown(words.splitlines()[0]))


def _with(document: Document, *blocks: Block) -> Document:
    section = Section("plans-of-all", 1, Markdown("Plans of all, such as a PEP"), blocks)
    return replace(document, sections=(section,), glossary=WORDS)
