"""Status: the page that shows what is out of step, for those who never open a terminal."""

from collections.abc import Callable
from dataclasses import replace
from xml.etree.ElementTree import Element

from cpstrategy.document.blocks import Markdown
from cpstrategy.document.document import Branding
from cpstrategy.html.status import STATES, Side, Sides, TextChange, status_page
from cpstrategy.registers.diff import Run
from cpstrategy.registers.state import RegisterState
from cpstrategy.source import Files

Parse = Callable[[str], Element]

LOOK = Branding("#1d4e79", "#8a3b6e")
TEXT = Sides(
    key="item:visit/text",
    title="A <worker> visits …",
    place="content/a/b.yaml, line 7",
    full=Markdown("A *worker* visits every four weeks."),
    sides=(
        Side(
            "Youth", RegisterState.FACTS_CHANGED, Markdown("Every 6 weeks."), ("Accepted by Jo.",)
        ),
        Side("Easy read", RegisterState.CURRENT, Markdown("We visit.\n\nOften.")),
    ),
    changes=(
        TextChange(
            "Youth",
            (Run("same", "every"), Run("removed", "six"), Run("added", "four <b>")),
        ),
    ),
)


def page(
    templates: Files, *texts: Sides, unread: tuple[str, ...] = (), gone: tuple[str, ...] = ()
) -> str:
    return status_page("Example Council", LOOK, "en-GB", texts, unread, gone, templates, {})


def words(element: Element | None) -> str:
    assert element is not None
    return " ".join("".join(element.itertext()).split())


def test_every_register_stands_beside_the_full_text(templates: Files, parse: Parse) -> None:
    """With its state in words and its facts."""
    tree = parse(page(templates, TEXT))
    article = tree.find(".//article")
    assert article is not None
    assert words(article.find("h3")) == "A <worker> visits …"
    assert [words(side) for side in article.findall("./div/div")] == [
        "Full text A worker visits every four weeks.",
        "Youth Facts changed Every 6 weeks. Accepted by Jo.",
        "Easy read In step We visit. Often.",
    ]


def test_a_state_has_a_shape_and_words(templates: Files, parse: Parse) -> None:
    """No two states share either; the shape is not read out."""
    texts = [
        replace(TEXT, key=f"a:{state}/text", sides=(replace(TEXT.sides[0], state=state),))
        for state in STATES
    ]
    tree = parse(page(templates, *texts))
    badges = [each for each in tree.iter("span") if "status-state" in each.get("class", "")]
    shapes = {
        words(badge): path.get("d") for badge in badges for path in badge.iter() if path.get("d")
    }
    assert set(shapes) == {shown.title for shown in STATES.values()}
    assert len(set(shapes.values())) == len(STATES)
    assert all(svg.get("aria-hidden") == "true" for svg in tree.iter() if svg.tag.endswith("svg"))


def test_a_difference_is_told_to_those_who_hear_it(templates: Files, parse: Parse) -> None:
    """Strikes and underlines are not read out, so words say it."""
    tree = parse(page(templates, TEXT))
    assert words(tree.find(".//del")) == "removed: six, end of what was removed;"
    assert words(tree.find(".//ins")) == "added: four <b>, end of what was added;"


def test_counts_lead_to_the_texts(templates: Files, parse: Parse) -> None:
    """Only to states that there are texts of, and every link has its place."""
    current = replace(TEXT, key="item:hear/text", sides=TEXT.sides[1:], changes=())
    tree = parse(page(templates, TEXT, current))
    rows = [[words(cell) for cell in row] for row in tree.findall(".//tbody/tr")]
    assert rows == [["Facts changed", "1", "0"], ["In step", "0", "2"]]
    links = [str(link.get("href")) for link in tree.findall(".//tbody//a")]
    places = {element.get("id") for element in tree.iter()}
    assert links == ["#facts-changed", "#current"]
    assert {link[1:] for link in links} <= places
    headings = [words(heading) for heading in tree.findall(".//main/section/h2")]
    assert headings == ["Facts changed: 1 text", "In step: 1 text"]


def test_what_is_gone_is_listed(templates: Files, parse: Parse) -> None:
    """At the end."""
    tree = parse(page(templates, TEXT, gone=("vision (Youth)",)))
    assert [words(item) for item in tree.findall(".//main//li")] == ["vision (Youth)"]
    assert "gone" not in {each.get("id") for each in parse(page(templates, TEXT)).iter()}


def test_no_search_engine_lists_it(templates: Files, parse: Parse) -> None:
    """It is a page for work."""
    metas = parse(page(templates, TEXT)).findall(".//meta[@name='robots']")
    assert [meta.get("content") for meta in metas] == ["noindex"]


def test_words_that_no_edition_shows_are_named(templates: Files, parse: Parse) -> None:
    """Where there are none, nothing is said."""
    [told] = parse(page(templates, unread=("narratives (Youth): 2 texts",))).iterfind(".//main//li")
    assert words(told) == "narratives (Youth): 2 texts"
    assert "shown by no edition" not in page(templates, TEXT)
