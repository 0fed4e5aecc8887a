"""Own looks: an own edition does what its page says, and an own style adds to the shipped one."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.disk import find_project, read_shipped
from cpstrategy.outputs import html, pdf, poster
from cpstrategy.pipeline import CheckedCouncil, validate
from cpstrategy.source import CouncilFiles, Shipped

STRATEGY = """\
council: {name: Anytown Council, contact: {team: The care team}}
document: {title: Our strategy, status: approved}
definition: {text: {full: A corporate parent cares., youth: We are all like a parent to you.}}
vision: {full: Every child is safe., youth: You are safe here with us and with others.}
"""
KIDS = "name: kids\ntitle: For children\nlike: youth\n"
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
BUBBLES = ".cps-words li:nth-child(even) { background-color: var(--accent-tint)"
"""A rule of the young people's version, in whose look all is said in bubbles."""


def checked(shipped: Shipped, files: dict[str, bytes | str]) -> CheckedCouncil:
    written = {"strategy.yaml": STRATEGY, **files}
    placed = {
        f"content/a/{path}": data if isinstance(data, bytes) else data.encode()
        for path, data in written.items()
    }
    return validate(CouncilFiles("a", "content/a", placed), shipped)


def pages(council: CheckedCouncil, name: str) -> tuple[str, str]:
    """An edition on a screen and on paper."""
    edition = next(one for one in council.resources.offered if one.name == name)
    document = compose(council.read, edition, "a")
    templates, assets = council.resources.templates, council.resources.assets
    return html.html(document, templates, assets), pdf.html(document, templates, assets)


def test_like_takes_what_is_not_said(shipped: Shipped) -> None:
    """Registers, outputs, sections with their headings, limits, and of its page what it leaves."""
    own = f"{KIDS}longest-sentence: 5\npage: {{size: A5}}\nheadings: {{aim: Hopes}}\n"
    council = checked(shipped, {"editions/kids/edition.yaml": own})
    kids, youth = (
        next(one for one in council.resources.editions if one.name == name)
        for name in ("kids", "youth")
    )
    kept = {"registers", "outputs", "sections", "figures", "short", "level", "parts"}
    assert all(getattr(kids, name) == getattr(youth, name) for name in kept)
    assert (kids.page.size, kids.page.margin) == ("A5", youth.page.margin)
    assert kids.headings == {**youth.headings, "aim": "Hopes"}
    assert (kids.title, kids.longest_sentence) == ("For children", 5)


def test_like_has_the_look(shipped: Shipped) -> None:
    """The styles of both, its own last, and both names on the page."""
    files: dict[str, bytes | str] = {
        "editions/kids/edition.yaml": KIDS,
        "editions/kids/style.css": ".own-look { color: red }",
    }
    for page in pages(checked(shipped, files), "kids"):
        assert 'class="cps-edition-youth cps-edition-kids"' in page
        assert 0 < page.index(BUBBLES) < page.index(".own-look")


@pytest.mark.parametrize(
    ("like", "hint"), [("yuoth", "did you mean `youth`?"), ("kids", "it can be like ")]
)
def test_like_no_edition(like: str, hint: str, shipped: Shipped) -> None:
    """It is told at its place, with those that there are; itself and its like are none."""
    own = KIDS.replace("youth", like)
    found = checked(shipped, {"editions/kids/edition.yaml": own}).findings
    told = [one for one in found if one.span.path.endswith("edition.yaml")]
    assert [(one.code, one.span.line, one.span.column) for one in told] == [("REF001", 3, 7)]
    assert hint in told[0].hint


@pytest.mark.parametrize("folder", ["editions/youth", "templates/editions/youth"])
def test_a_councils_style_adds(folder: str, shipped: Shipped) -> None:
    """The shipped one stays, and what the council says comes after it."""
    council = checked(shipped, {f"{folder}/style.css": ".own-look { color: red }"})
    for page in pages(council, "youth"):
        assert 0 < page.index(BUBBLES) < page.index(".own-look")


def test_a_projects_style_adds(tmp_path: Path) -> None:
    """So does a project's, before the council's, and its place is its own."""
    own = tmp_path / "templates/editions/youth/style.css"
    own.parent.mkdir(parents=True)
    own.write_text(".of-project { color: red }")
    (tmp_path / "content/a").mkdir(parents=True)
    (tmp_path / "content/a/strategy.yaml").write_text(STRATEGY)
    shared = read_shipped(find_project(tmp_path))
    assert [shared.place(name) for name in shared.replaced] == [
        "templates/editions/youth/style.css"
    ]
    council = checked(shared, {"editions/youth/style.css": ".of-council { color: red }"})
    for page in pages(council, "youth"):
        places = [page.index(sign) for sign in (BUBBLES, ".of-project", ".of-council")]
        assert places == sorted(places)


@pytest.mark.parametrize("place", ["editions/youth/own.svg", "own.svg"])
def test_a_file_named_in_a_style_is_found(place: str, shipped: Shipped) -> None:
    """Beside the style or in the council's folder: within a page, and served to a PDF."""
    files: dict[str, bytes | str] = {
        "editions/youth/style.css": ".a { background: url(own.svg) }",
        place: DRAWING,
    }
    council = checked(shipped, files)
    screen, paper = pages(council, "youth")
    assert '.a { background: url("data:image/svg+xml;base64,' in screen
    address = f'.a {{ background: url("https://assets.invalid/{place}") }}'
    assert address in paper
    assert not [one for one in council.findings if one.code == "SYN017"]


def test_a_missing_file_is_told_at_its_line(shipped: Shipped) -> None:
    """With one that has nearly its name."""
    files = {"editions/youth/style.css": "\n.a { background: url(drawin.svg) }"}
    council = checked(shipped, {**files, "editions/youth/drawing.svg": DRAWING})
    found = [one for one in council.findings if one.code == "SYN017"]
    assert [(one.span.line, one.span.column) for one in found] == [(2, 18)]
    assert "drawing.svg`?" in found[0].hint


def test_without_cover_contents_and_imprint_a_section_is_a_page(shipped: Shipped) -> None:
    """The title stands above it, once; nobody reads whose the document is but there."""
    more = "sections: [vision]\ncover: false\ncontents: false\nimprint: false\n"
    council = checked(shipped, {"editions/kids/edition.yaml": KIDS + more})
    for page in pages(council, "kids"):
        body = page[page.index("<body") :]
        assert (body.count("<h1"), body.count("Our strategy</h1>")) == (1, 1)
        assert not any(f'class="{part}"' in body for part in ("cover", "contents", "imprint"))
        assert "Anytown Council" in body
        assert "The care team" not in body
    edition = next(one for one in council.resources.offered if one.name == "kids")
    document = compose(council.read, edition, "a")
    made = pdf.UNIT.render(document, council.resources.templates, council.resources.assets)
    assert (made.pages, made.complaints) == (1, ())


def test_a_limit_counts_for_what_is_shown(shipped: Shipped) -> None:
    """The vision is told, and the definition, which the edition leaves out, is not."""
    own = f"{KIDS}sections: [vision]\nlongest-sentence: 5\n"
    found = checked(shipped, {"editions/kids/edition.yaml": own}).findings
    told = [one for one in found if one.code == "PLN001"]
    assert [one.span.line for one in told] == [4]
    assert told[0].editions == ("kids",)
    assert "For children" in told[0].message


PLEDGE = """\
pledges:
  - {id: p, title: Our pledge to you, stem: "We will:", items: [listen to you, help you]}
"""
OWN_POSTER = f"{KIDS}sections: [pledges]\nregisters: [youth, full]\noutputs: [poster]\n"


def test_page_and_style_reach_the_poster(shipped: Shipped) -> None:
    """Its paper is that of the edition, and both its styles come after those of all posters."""
    files: dict[str, bytes | str] = {
        "pledge.yaml": PLEDGE,
        "editions/kids/edition.yaml": f"{OWN_POSTER}page: {{size: A3}}\n",
        "editions/kids/style.css": ".own-look { color: red }",
        "editions/kids/poster.css": ".own-poster { color: red }",
    }
    council = checked(shipped, files)
    edition = next(one for one in council.resources.offered if one.name == "kids")
    document = compose(council.read, edition, "a")
    html_ = poster.html(document, council.resources.templates, council.resources.assets)
    assert "@page { size: A3;" in html_
    assert 0 < html_.index(".banner h1") < html_.index(".own-look") < html_.index(".own-poster")
    made = poster.UNIT.render(document, council.resources.templates, council.resources.assets)
    with pikepdf.open(BytesIO(made.content)) as sheet:
        assert [round(float(side)) for side in sheet.pages[0].mediabox] == [0, 0, 842, 1191]


@pytest.mark.parametrize(("size", "found"), [("1em", 0), ("60mm", 1)])
def test_a_poster_without_room_is_told(size: str, found: int, shipped: Shipped) -> None:
    """Also where its style is the council's own: it is set, and what validates can be built."""
    files: dict[str, bytes | str] = {
        "pledge.yaml": PLEDGE,
        "editions/kids/edition.yaml": OWN_POSTER,
        "editions/kids/poster.css": f".cps-items > li {{ font-size: {size} }}",
    }
    told = [one for one in checked(shipped, files).findings if one.code == "ACC014"]
    assert [(one.span.path, one.span.line) for one in told] == [
        ("content/a/pledge.yaml", 2)
    ] * found
    assert all("`poster`" in one.hint for one in told)
