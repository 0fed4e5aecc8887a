"""Compose: what an edition shows of a strategy, in which order and in which words."""

from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from cpstrategy import sections
from cpstrategy.compose.compose import compose
from cpstrategy.discovery import discover
from cpstrategy.document.blocks import (
    Block,
    Callout,
    Facts,
    Figures,
    Part,
    Prose,
    Signatures,
    Table,
)
from cpstrategy.document.document import Document
from cpstrategy.model.edition import Edition
from cpstrategy.model.outline import outline
from cpstrategy.model.strategy import Strategy
from cpstrategy.resources import read_resources
from cpstrategy.resources.editions import offers
from cpstrategy.section import SectionUnit
from cpstrategy.source import CouncilFiles, Shipped

NARRATIVES = [
    {"id": "words", "heading": "The words we use", "text": "We choose our words."},
    {"id": "aims", "heading": "What we aim for", "text": "We aim high."},
]


def strategy(**told: Any) -> Strategy:
    document = {"title": "Our strategy", **told.pop("document", {})}
    council = {"name": "Example Council", **told.pop("council", {})}
    return Strategy.model_validate({"council": council, "document": document, **told})


def edition(*sections: str, name: str = "full", registers: tuple[str, ...] = ("full",)) -> Edition:
    return Edition.model_validate(
        {
            "name": name,
            "title": "An edition",
            "registers": list(registers),
            "sections": list(sections),
            "outputs": ["html"],
        }
    )


def document(told: Strategy, *sections: str, **choice: Any) -> Document:
    return compose(told, edition(*sections, **choice), "example")


def blocks(told: Document, kind: type[Block]) -> Iterator[Any]:
    waiting: list[Block] = [block for section in told.sections for block in section.blocks]
    while waiting:
        block = waiting.pop(0)
        waiting[:0] = block.blocks if isinstance(block, Part) else ()
        if isinstance(block, kind):
            yield block


def test_sections_without_content_are_left_out_and_numbers_have_no_gap() -> None:
    """A chapter that nobody wrote leaves no hole."""
    told = strategy(vision="Safe.", definition={"text": "We are parents."})
    chapters = document(told, "foreword", "vision", "pledges", "definition", "boards").sections
    assert [(one.number, one.name) for one in chapters] == [(1, "vision"), (2, "definition")]


@pytest.mark.parametrize("name", sorted(discover(sections, SectionUnit)))
def test_every_section_is_silent_without_its_content(name: str) -> None:
    """No section but the one about the document itself says anything of nothing."""
    assert [one.name for one in document(strategy(), name).sections] == (
        ["about"] if name == "about" else []
    )


def test_the_full_edition_shows_every_section_and_every_narrative(shipped: Shipped) -> None:
    """What no edition shows would be written for nobody."""
    entries = yaml.safe_load(shipped.templates["editions/full/edition.yaml"])["sections"]
    units = discover(sections, SectionUnit)
    brief = {name for name, unit in units.items() if unit.is_brief}
    # How easy read is read is of use in easy read alone.
    assert {*entries, "booklet"} - brief == {*units, "narratives"} - brief
    assert len(entries) == len(set(entries))


def test_the_councils_own_outline_rules_the_full_edition_only() -> None:
    """A council orders its full edition, and may give a section another heading."""
    own = [{"section": "definition", "title": "Who we are"}, "vision"]
    told = strategy(vision="Safe.", definition={"text": "We."}, document={"outline": own})
    assert [one.title for one in document(told, "vision").sections] == ["Who we are", "Our vision"]
    youth = document(told, "vision", name="youth")
    assert [one.title for one in youth.sections] == ["Our vision"]


def test_narratives_stand_where_they_are_named() -> None:
    """A narrative that the outline names stands there; `narratives` brings the others."""
    own = ["narratives", "vision", {"narrative": "words"}]
    told = strategy(vision="Safe.", narratives=NARRATIVES, document={"outline": own})
    assert [one.id for one in document(told).sections] == [
        "narrative-aims",
        "vision",
        "narrative-words",
    ]
    named = [entry.narrative or entry.section for entry in outline(told, edition())]
    assert named == ["aims", "vision", "words"]


def test_narratives_come_all_together_where_no_outline_names_them() -> None:
    """The edition's `narratives` stands for all of them, in their order."""
    told = strategy(narratives=NARRATIVES)
    chapters = document(told, "narratives").sections
    assert [one.title for one in chapters] == ["The words we use", "What we aim for"]


def test_a_link_leads_on_to_a_later_section_that_is_there() -> None:
    """Links are told when all places are known, and where there is no place there is no link."""
    told = strategy(
        vision="A {term:home} for everybody.",
        glossary=[{"id": "home", "term": "home", "meaning": "Where we live."}],
    )
    assert "A [home](#term-home) for" in repr(compose(told, edition("vision", "glossary"), ""))
    assert "A home for everybody" in repr(compose(told, edition("vision"), ""))


def test_an_edition_falls_back_on_another_register() -> None:
    """What has no youth wording is said in the next register, or left out."""
    told = strategy(
        vision={"full": "Each child shall be safe.", "youth": "You are safe with us."},
        definition={"text": "We are corporate parents."},
    )
    youth = {"name": "youth", "registers": ("youth", "full")}
    assert next(blocks(document(told, "vision", **youth), Callout)).text == "You are safe with us."
    assert next(blocks(document(told, "definition", **youth), Prose)).text.startswith("We are")
    only = document(told, "vision", "definition", name="youth", registers=("youth",))
    assert [one.name for one in only.sections] == ["vision"]


def test_a_withheld_figure_stays_secret_in_the_whole_document() -> None:
    """Text, tiles, charts and tables all say `fewer than 10`."""
    secret = {"id": "few", "value": "7", "withheld": "10", "label": "children in hotels"}
    chart = {"id": "c", "title": "Homes", "summary": "Few.", "statistics": ["few"]}
    told = strategy(
        vision="We look after {stat:few} children in hotels.",
        statistics=[secret],
        **{"key-figures": {"statistics": ["few"], "charts": [chart]}},
    )
    made = document(told, "vision", "key-figures", "sources")
    assert str(made).count("fewer than 10") == 4
    assert "7" not in str(made).replace("#1d4e79", "")
    assert next(blocks(made, Figures)).all[0].value == "fewer than 10"


def test_an_expired_pledge_says_so_before_anything_else() -> None:
    """Readers of a promise that no longer holds are told first."""
    pledge = {
        "id": "old",
        "title": "Our pledge",
        "expired": "true",
        "period": {"from": "2017", "to": "2020"},
        "text": "This was our pledge.",
    }
    part = next(blocks(document(strategy(pledges=[pledge]), "pledges"), Part))
    assert part.tone == "expired"
    first = part.blocks[0]
    assert isinstance(first, Callout)
    assert first.text == "This pledge has ended. It covered 2017 to 2020."


def test_a_pledge_names_those_who_agreed_it() -> None:
    """With whom and when a pledge was agreed is part of it."""
    pledge = {
        "id": "p",
        "title": "Our pledge",
        "items": ["Listen."],
        "agreed-with": ["voices"],
        "date": "2023-05",
    }
    told = strategy(pledges=[pledge], groups=[{"id": "voices", "name": "Voices"}])
    agreed = next(blocks(document(told, "pledges"), Signatures))
    assert agreed.agreement == "Agreed with Voices, May 2023."


def test_a_vacant_role_is_shown_as_vacant() -> None:
    """A seat that nobody holds has its role and no name."""
    told = strategy(
        people=[{"id": "chair", "role": "Co-chair", "vacant": "true"}],
        boards=[{"id": "board", "name": "Board", "seats": [{"person": "chair", "chair": "true"}]}],
    )
    seats = next(blocks(document(told, "boards"), Table))
    assert seats.rows == ((("Co-chair (chair)",), ("Vacant",)),)


def test_the_document_says_when_and_by_whom() -> None:
    """Dates are told in words, and for machines as they were written."""
    told = strategy(
        council={"contact": {"team": "Children's Services", "phone": "01234 567890"}},
        document={
            "status": "for-approval",
            "period": {"from": "2024", "to": "2027"},
            "published": "2024-04-01",
            "review-due": "2026-09",
        },
    )
    made = document(told, "about")
    assert (made.period, made.published_iso) == ("2024 to 2027", "2024-04-01")
    assert (made.imprint.published, made.imprint.review_due) == ("1 April 2024", "September 2026")
    assert (made.imprint.status, made.imprint.is_draft) == ("Draft for approval", True)
    assert made.imprint.contact == ("Children's Services", "[01234 567890](<tel:01234567890>)")
    assert ("Review due", "September 2026") in next(blocks(made, Facts)).pairs


def test_an_edition_with_a_section_that_is_not_there_is_refused_by_name() -> None:
    """A slip in an edition's own file has its place, and leaves the edition out."""
    data = b"name: full\ntitle: Full\nregisters: [full]\nsections: [vison]\noutputs: [html]\n"
    shipped = Shipped({"editions/full/edition.yaml": data}, {})
    resources, _ = read_resources(CouncilFiles("x", "content/x", {}), shipped, None)
    [finding] = resources.findings
    assert finding.message == "there is no section `vison`"
    assert finding.span[:3] == ("templates/editions/full/edition.yaml", 4, 12)
    assert resources.editions == ()


def test_a_council_can_change_an_edition_or_add_its_own_by_a_file() -> None:
    """Its `editions/` folder stands in for the shipped one, with no programming."""
    own = b"name: brief\ntitle: In brief\nregisters: [full]\nsections: [vision]\noutputs: [html]\n"
    files = {"content/x/editions/brief/edition.yaml": own}
    council = CouncilFiles("x", "content/x", files)
    full = own.replace(b"brief", b"full").replace(b"In full", b"Everything")
    shipped = Shipped({"editions/full/edition.yaml": full}, {})
    resources, _ = read_resources(council, shipped, None)
    assert {edition.name: edition.title for edition in resources.editions} == {
        "brief": "In brief",
        "full": "Everything",
    }


def test_an_edition_is_offered_only_if_a_text_has_its_own_register() -> None:
    """Nobody is handed an easy-read version that has nothing in easy words."""
    plain = strategy(vision={"full": "We aim.", "plain": "We try."})
    assert offers(plain, edition("vision", registers=("plain", "full")))
    assert not offers(plain, edition("vision", registers=("easy",)))
    assert offers(plain, edition("vision"))
    assert not offers(None, edition("vision", registers=("plain",)))
