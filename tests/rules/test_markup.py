"""Markup: what other programs take for Markdown is told at its line, with what to write."""

from collections.abc import Callable
from textwrap import indent

import pytest

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.html.dialect import parser_for
from cpstrategy.load.load import load
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Rule
from cpstrategy.rules.ref import dead_link, lone_note, unknown_place
from cpstrategy.rules.structure import markup_residue

Look = Callable[[Rule, str], list[Diagnostic]]


def vision(text: str) -> str:
    return "vision: |-\n" + indent(text, "  ", lambda _: True) + "\n"


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("We do.\n\n- [x] done", 4, "`[x]` is a box to tick"),
        ("1. [ ] to do", 2, "`[ ]` is a box to tick"),
        ("We do:\n\na. one\nb. two", 4, "`a.` begins no list"),
        ("i. one\n\nii. two", 2, "`i.` begins no list"),
        ("> A. one\nwhich goes on\n> B. two", 2, "`A.` begins no list"),
        ("We ~~never~~ always do.", 2, "`~~never~~` would be printed"),
        ("We ==always== do.", 2, "`==always==` would be printed"),
        ("*[PEP]: personal education plan", 2, "explains an abbreviation"),
        ("Pledge\n: A promise.", 3, "a line that begins with `:`"),
        ("$CTA\nRing us.\n$CTA", 2, "`$CTA` is an order"),
        ("::: warning\nRing us.", 2, "`::: warning` is an order"),
        ("[TOC]", 2, "`[TOC]` is an order"),
        ("```\nWe care.\n```", 2, "begins what another program prints"),
        ("Heading\n=======\n\nWe care.", 3, "makes no heading"),
        ("[offer]: https://www.x.example", 2, "is the address of a link"),
        ("+----+----+\n| a  | b  |\n+====+====+", 2, "table of another program"),
        ("  What   When\n  ----- -----\n  a      b", 3, "table of another program"),
        ("- We do:\n\n  | a | b |\n  | - | - |", 4, "a table within a list"),
        ("o We care.\no We listen.", 2, "`o` is the bullet"),
        ("children`s homes", 2, "is an accent and no apostrophe"),
        ("at nine o´clock", 2, "is an accent and no apostrophe"),
        ("Measure\tQ1\nChecks\t40%\nHomes\t55%", 2, "parted by tabs"),
        (
            "<table><tr><td>a</td>\n<td>&nbsp;b</td></tr>\n</table>",
            2,
            "a table in HTML",
        ),
    ],
)
def test_told_once_at_its_line(look: Look, text: str, line: int, words: str) -> None:
    """One finding for one fault, a pasted table among them; a pair of signs has two lines."""
    found = look(markup_residue.UNIT, vision(text))
    assert words in found[0].message
    assert found[0].span.line == line
    assert all(one.hint for one in found)
    assert len(found) == (2 if text.count("$CTA") == 2 or text.count("```") == 2 else 1) + (
        text.count("\no ")
    )


@pytest.mark.parametrize(
    "text",
    [
        "Table: Checks\n| a | b |\n| - | - |\n| 1 | 2 |",
        "We care.[^1]\n\n[^1]: So they said.",
        "A [Welsh]{lang=cy} word: o Fôn. See [our offer](https://x.uk).",
        "a) one\nb) two\n\n– three\n– four",
        "We asked Jo\nA. Smith and\nC. Brown.",
        "1 == 1, 5 ~ 6, 10:30, `code`, 3*[4]",
        "---\n\nWe care.",
    ],
)
def test_what_works_is_not_told(look: Look, text: str) -> None:
    """Tables, notes, languages and lists are what their authors mean."""
    for rule in (markup_residue.UNIT, dead_link.UNIT, lone_note.UNIT, unknown_place.UNIT):
        assert look(rule, vision(text)) == []


NEEDED = "council: {name: Example Council}\ndocument: {title: Our strategy}\n"
MARKERS = (
    "-",
    "*",
    "+",
    "1.",
    "2)",
    "a)",
    "(i)",
    "(1)",
    "–",
    ">",
    "> -",
    "#",
    "•",
    "·",
    "o",
    "\uf0b7",
)


@pytest.mark.parametrize("marker", MARKERS)
@pytest.mark.parametrize("tab", ["\t", " \t", "\t\t", "\t "])
@pytest.mark.parametrize("where", ["{0}One\n{0}Two", "We do:\n\n  {0}One\n  {0}Two", "{0}One"])
def test_a_tab_behind_a_marker_is_a_space(look: Look, marker: str, tab: str, where: str) -> None:
    """As a word processor types lists: read and told as with a space, in YAML and in Markdown."""
    tabbed, spaced = (where.format(marker + gap) for gap in (tab, " "))
    told = [(one.message, one.span.line) for one in look(markup_residue.UNIT, vision(spaced))]
    found = look(markup_residue.UNIT, vision(tabbed))
    assert [(one.message, one.span.line) for one in found] == told
    assert in_html(vision(tabbed)) == in_html(vision(spaced))
    assert in_html("vision: {file: a.md}", tabbed) == in_html("vision: {file: a.md}", spaced)


def test_a_table_behind_numbers_is_still_told(look: Look) -> None:
    """The first tab belongs to the marker, and the others part cells."""
    found = look(markup_residue.UNIT, vision("1.\tHomes\t4\n2.\tCarers\t5"))
    assert ["parted by tabs" in one.message for one in found] == [True]


def in_html(content: str, text: str = "") -> str:
    """What the vision becomes, without what nobody sees."""
    files = {"content/a/a.yaml": f"{NEEDED}{content}".encode(), "content/a/a.md": text.encode()}
    strategy = load(files, Strategy).record
    assert strategy is not None
    assert strategy.vision is not None
    words = strategy.vision.full
    assert "\t" not in words
    parser = parser_for(words)
    return " ".join(parser.renderer.render(parser.parse(words), parser.options, {}).split())


@pytest.mark.parametrize(
    ("target", "message", "hint"),
    [
        ("", "leads nowhere", "write the address"),
        ("#", "leads nowhere", "write the address"),
        ("plan.pdf", "no full address", "beginning with `https://`"),
        ("/page", "no full address", "beginning with `https://`"),
        ("www.x.example", "lacks its beginning", "write `https://www.x.example`"),
        ("jo@x.example", "lacks its beginning", "write `mailto:jo@x.example`"),
        ("javascript:go", "`javascript:` is not", "beginning with `https://`"),
        ("data:text/html,x", "`data:` is not", "beginning with `https://`"),
        ("file:///c/plan.pdf", "`file:` is not", "beginning with `https://`"),
        ("mailto:jo", "no address that works", "check it"),
        ("https://x", "no address that works", "check it"),
        ("tel:childline", "no address that works", "check it"),
    ],
)
def test_links_that_lead_nowhere(look: Look, target: str, message: str, hint: str) -> None:
    """Each is told at its place, with what is meant."""
    text = vision(f"# Next steps\n\nSee [what we do]({target}).")
    (found,) = look(dead_link.UNIT, text)
    assert message in found.message
    assert hint in found.hint
    assert (found.span.line, found.span.column) == (4, 7)


@pytest.mark.parametrize(
    "target",
    [
        *("#next-steps", "#cps-next-steps", "#vision", "#priority-home", "#cps-priority-home"),
        *(
            "https://x.uk",
            "http://x.uk/a",
            "mailto:jo@x.uk?subject=Hi",
            "tel:0800 1111",
            "sms:80800",
        ),
    ],
)
def test_links_that_lead_somewhere(look: Look, target: str) -> None:
    """Headings, records, sections, and addresses of every kind that a reader can use."""
    content = vision(f"# Next steps\n\nSee [what we do](<{target}>).")
    content += "priorities:\n  - {id: home, title: Home, statement: We care.}\n"
    assert look(dead_link.UNIT, content) == look(unknown_place.UNIT, content) == []


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("next-stpes", "did you mean `#next-steps`?"),
        ("cps-next-stpes", "name a heading by its words"),
        ("zzzz", "name a heading by its words"),
    ],
)
def test_links_to_no_place_of_the_document(look: Look, name: str, hint: str) -> None:
    """What is near is named."""
    text = vision(f"# Next steps\n\nSee [what we do](#{name}).")
    (found,) = look(unknown_place.UNIT, text)
    assert found.message == f"there is no place `#{name}` in the document"
    assert hint in found.hint
    assert (found.span.line, found.span.column) == (4, 7)


@pytest.mark.parametrize(
    ("picture", "message"),
    [
        ("![A house]()", "has no file"),
        ("![A house](https://x.uk/a.png)", "no file of the council"),
        ("![](house.png)", "are told nothing of it"),
    ],
)
def test_pictures_that_are_none(look: Look, picture: str, message: str) -> None:
    """A picture is the council's own file, and says what it shows."""
    (found,) = look(dead_link.UNIT, vision(picture))
    assert message in found.message


def test_front_matter_is_no_text(look: Look) -> None:
    """It is told and not printed, and what stands below keeps its line."""
    content = vision("---\ntitle: Ours\ntags:\n  - care\n---\nWe ~~do~~ it.")
    found = look(markup_residue.UNIT, content)
    assert [(one.code, one.span.line) for one in found] == [("SYN018", 2), ("STR017", 7)]
