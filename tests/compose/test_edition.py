"""Edition: what its file asks for is what its document has."""

from typing import Any

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.blocks import Items, Part, Prose, Rows, Table
from cpstrategy.document.document import Branding, Document, PageLayout
from cpstrategy.model.edition import Edition
from cpstrategy.model.pictures import PictureSet
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies

from .test_compose import blocks, strategy

PRIORITY = {
    "id": "home",
    "title": "A good home",
    "rationale": "Homes matter.",
    "statement": "We find homes.",
    "told-us": [{"id": "t", "text": "We move too often."}],
    "achievements": [{"id": "a", "text": "We built homes."}],
    "next-steps": [{"id": "n1", "text": "Build."}, {"id": "n2", "text": "Paint."}],
}
TERMS = [
    {"id": "iro", "term": "IRO", "aliases": ["reviewer"], "meaning": "Who reviews."},
    {"id": "pa", "term": "PA", "meaning": {"youth": "Who helps."}},
]


def composed(told: Strategy, *sections: str, **asked: Any) -> Document:
    written = {"name": "own", "title": "Our own", "registers": ["full"], "outputs": ["html"]}
    edition = Edition.model_validate({**written, "sections": list(sections), **asked})
    return compose(told, edition, "folder")


def parts(document: Document) -> dict[str, str]:
    """The title of each part of a priority, by what it is about."""
    found = [part for block in blocks(document, Part) for part in (block, *block.blocks)]
    return {one.tone: one.title for one in found if isinstance(one, Part)}


def test_a_document_is_called_what_the_content_calls_it() -> None:
    """Council, edition, title and time are told as they are written."""
    told = strategy(
        document={
            "title": "Title",
            "subtitle": "Below",
            "motto": "Motto",
            "description": "For engines.",
            "language": "cy",
            "published": "2024-04",
            "period": {"from": "2024", "to": "2027"},
        }
    )
    made = composed(told)
    assert (made.council, made.council_name) == ("folder", "Example Council")
    assert (made.edition, made.edition_title) == ("own", "Our own")
    assert (made.title, made.subtitle, made.motto) == ("Title", "Below", "Motto")
    assert (made.description, made.language) == ("For engines.", "cy")
    assert (made.period, made.published_iso) == ("2024 to 2027", "2024-04")
    bare = composed(strategy())
    assert (bare.period, bare.published_iso) == ("", "")


def test_a_document_looks_as_the_council_and_the_edition_ask() -> None:
    """Colours and logo are the council's, the page is the edition's."""
    logo = {"image": "logo.svg", "alt": "A tree"}
    brand = {"primary": "#111111", "accent": "#222222", "logo": logo}
    page = {"size": "A5", "margin": "1cm", "font-size": "18pt"}
    made = composed(strategy(council={"brand": brand}), page=page)
    assert made.look == Branding("#111111", "#222222", "logo.svg", "A tree")
    assert made.page == PageLayout("A5", "1cm", "18pt")
    assert composed(strategy()).look.logo == ""


def test_the_glossary_knows_every_spelling_of_what_it_explains() -> None:
    """Only words that the edition explains, and only if it has the glossary."""
    told = strategy(glossary=TERMS)
    expected = {"IRO": "term-iro", "reviewer": "term-iro"}
    assert composed(told, "glossary").glossary == expected
    assert composed(told, "vision").glossary == {}


def test_the_parts_of_priorities_have_the_headings_of_the_edition() -> None:
    """Those that it names; the others keep theirs."""
    told = strategy(priorities=[PRIORITY], **{"priorities-text": "Two of them."})
    ours = parts(composed(told, "priorities"))
    assert ours == {
        "priority": "A good home",
        "now": "Where things stand",
        "told": "What young people told us",
        "aim": "Our aim",
        "did": "What we have done",
        "will": "What comes next",
    }
    headings = {"aim": "What we want", "will": "What we will do"}
    made = composed(told, "priorities", headings=headings)
    assert parts(made) == ours | headings
    assert [one.text for one in blocks(made, Prose)] == [
        "Two of them.",
        "Homes matter.",
        "We find homes.",
    ]
    assert [entry.text for one in blocks(made, Items) for entry in one.entries][:1] == [
        "We move too often."
    ]


def test_an_edition_shows_some_parts_of_priorities() -> None:
    """Those that it names."""
    told = strategy(priorities=[PRIORITY])
    made = composed(told, "priorities", parts=["aim", "will"])
    assert [*parts(made)] == ["priority", "aim", "will"]


def test_an_edition_tells_tables_as_tables_or_as_lists() -> None:
    """As it asks."""
    told = strategy(actions=[{"id": "a", "text": "Act."}])
    assert [*blocks(composed(told, "actions"), Table)]
    listed = composed(told, "actions", **{"tables-as-lists": True})
    assert not [*blocks(listed, Table)]
    assert [*blocks(listed, Items)]


def easy_strategy() -> Strategy:
    told = strategy(
        vision={"full": "Safe.", "easy": [{"picture": "home", "text": "A home for you."}]},
        definition={"text": {"easy": [{"picture": "talk", "text": "Your IRO listens."}]}},
        glossary=[
            {"id": "iro", "term": "IRO", "meaning": {"easy": [{"text": "Who checks."}]}},
            {"id": "pa", "term": "PA", "meaning": {"easy": [{"text": "Who helps."}]}},
        ],
    )
    sets = [
        {"name": "Ours", "pictures": [{"id": "home", "image": "h.svg", "alt": "A home"}]},
        {
            "name": "Theirs",
            "pictures": [
                {"id": key, "image": f"{key}.svg", "alt": key} for key in ("home", "talk", "play")
            ],
        },
    ]
    return told.adopt(Supplies(pictures=tuple(map(PictureSet.model_validate, sets))))


def test_easy_read_is_told_in_rows_and_explains_the_words_that_it_uses() -> None:
    """An edition without rows has its blocks, and all its glossary."""
    told, sections = easy_strategy(), ("vision", "definition", "glossary")
    made = composed(told, *sections, registers=["easy"], rows=True)
    assert [row.text for block in blocks(made, Rows) for row in block.rows] == [
        "A home for you.",
        "Your IRO listens.",
        "Who checks.",
    ]
    assert made.glossary == {"IRO": "term-iro"}
    in_full = composed(told, "vision", registers=["full"])
    assert not [*blocks(in_full, Rows)]
    glossary = composed(told, *sections, registers=["easy"]).glossary
    assert glossary == {"IRO": "term-iro", "PA": "term-pa"}


def test_each_picture_is_drawn_once_from_the_first_set_that_has_it() -> None:
    """With the credit of every set that one is from, and of no other."""
    made = composed(easy_strategy(), "vision", "definition", registers=["easy"], rows=True)
    drawn = {one.concept: one.path for one in made.drawings}
    assert drawn == {"home": "pictures/h.svg", "talk": "pictures/talk.svg"}
    assert made.imprint.credits == ("Pictures: Ours", "Pictures: Theirs")
    only = composed(easy_strategy(), "vision", registers=["easy"], rows=True)
    assert only.imprint.credits == ("Pictures: Ours",)
    assert composed(easy_strategy(), "vision").drawings == ()


def test_pictures_below_a_heading_are_drawn_too() -> None:
    """However deep."""
    row = {"picture": "talk", "text": "We talk."}
    pledge = {"id": "p", "title": "Pledge", "items": [{"text": {"easy": [row]}}]}
    told = strategy(pledges=[pledge]).adopt(easy_strategy().supplies)
    made = composed(told, "pledges", registers=["easy"], rows=True)
    assert [one.concept for one in made.drawings] == ["talk"]


def test_figures_are_told_as_the_edition_asks() -> None:
    """An edition has one way to tell figures, whatever register its words are in."""
    share = {"id": "s", "value": "67", "unit": "percent", "label": "of us"}
    told = strategy(vision="We are {stat:s}.", statistics=[share])
    assert "We are 67%." in repr(composed(told, "vision"))
    assert "We are about 2 in 3." in repr(composed(told, "vision", figures="youth"))


@pytest.mark.parametrize("title", ["", "Who we are"])
def test_an_edition_may_give_a_section_another_heading(title: str) -> None:
    """Its own, or else the usual one; its name stays."""
    entry: Any = {"section": "definition", "title": title}
    [section] = composed(strategy(definition={"text": "We."}), entry).sections
    assert section.title == (title or "What corporate parenting means")
    assert (section.id, section.name, section.number) == ("definition", "definition", 1)


def test_a_narrative_may_have_another_heading_too() -> None:
    """Its section is named after it."""
    told = strategy(narratives=[{"id": "aims", "heading": "Aims", "text": "High."}])
    for title in ("", "Hopes"):
        entry: Any = {"narrative": "aims", "title": title}
        [section] = composed(told, entry).sections
        assert section.title == (title or "Aims")
        assert section.blocks == (Prose(section.blocks[0].text),)  # type: ignore[attr-defined]
        assert (section.id, section.name) == ("narrative-aims", "narrative-aims")
