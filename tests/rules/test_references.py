"""Rules about references: what is cited, and what the outline shows."""

from collections.abc import Callable

import pytest

from cpstrategy import sections
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.discovery import discover
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Rule
from cpstrategy.rules.ref import left_out_section, printed_braces, unused_record
from cpstrategy.section import SectionUnit

Look = Callable[[Rule, str], list[Diagnostic]]
REGISTERS = {"bodies", "people", "surveys"}
"""Keys whose records are only cited."""


@pytest.mark.parametrize(
    "use",
    [
        "people: [{id: jo, name: Jo, role: R}]\nforeword: {text: Hi., person: jo}",
        "people: [{id: jo, name: Jo, role: R}]\nvision: Ask {person:jo.role}.",
        "plans: [{id: jo, title: Plan}]\nvision: {youth: 'See {plan:jo}.'}",
        "bodies: [{id: jo, name: Jo}]\npledges: [{id: p, title: T, items: ['By {body:jo}.']}]",
        "people: [{id: jo, name: Jo, role: R}]\nboards: [{id: b, name: B, seats: [{person: jo}]}]",
    ],
)
def test_a_citation_anywhere_is_a_use(look: Look, use: str) -> None:
    """Fields, texts of any register, items and seats cite."""
    assert look(unused_record.UNIT, use) == []


def test_a_record_of_another_kind_with_the_same_id_is_no_use(look: Look) -> None:
    """A citation means one kind of record."""
    example = "bodies: [{id: jo, name: Jo}]\nplans: [{id: jo, title: P}]\nvision: See {plan:jo}.\n"
    found = look(unused_record.UNIT, example)
    assert [one.message for one in found] == ["nothing cites the organisation `Jo`"]


def test_narratives_are_shown_by_name_or_all_together(look: Look) -> None:
    """A narrative is missed unless the outline names it, or takes the rest of them."""
    text = "narratives: [{id: words, heading: Words, text: We choose them.}]\n"
    outline = "document: {{outline: [{}]}}\n"
    found = look(left_out_section.UNIT, outline.format("foreword") + text)
    assert [one.hint.split("`")[1] for one in found] == ["- narrative: words"]
    for entry in ("narratives", "narrative: words"):
        assert look(left_out_section.UNIT, outline.format(entry) + text) == []


def test_records_that_are_cited_need_no_section(look: Look) -> None:
    """What a text cites it tells; what a group does, only the section of groups tells."""
    example = """\
document: {outline: [vision]}
vision: Ask {group:voices} about {plan:plan} and {stat:some}.
groups: [{id: voices, name: Voices}]
plans: [{id: plan, title: A plan}]
statistics: [{id: some, value: 7, label: of us}]
"""
    assert look(left_out_section.UNIT, example) == []
    found = look(left_out_section.UNIT, example.replace("name: Voices", "name: V, text: We meet."))
    assert [one.span.line for one in found] == [3]


def test_every_key_of_a_strategy_is_shown_or_cited() -> None:
    """A key that no section shows and nothing cites would vanish without a word."""
    shown = {key for unit in discover(sections, SectionUnit).values() for key in unit.needs}
    checking = {"packs", "registers", "rules", "allow"}
    elsewhere = {"council", "narratives", "note", "photographs", "priorities_text"} | checking
    assert set(Strategy.model_fields) == shown | REGISTERS | elsewhere


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("{stat: a}", "write `{stat:a}`"),
        ("{Stat:a}", "write `{stat:a}`"),
        ("{ stat:a.previous }", "write `{stat:a.previous}`"),
        ("{a}", printed_braces.UNIT.hint),
        ("{}", printed_braces.UNIT.hint),
    ],
)
def test_braces_that_are_no_reference_are_found(look: Look, words: str, hint: str) -> None:
    """What only looks like a reference would be printed; the likely one is offered."""
    found = look(printed_braces.UNIT, f"vision: >-\n  We have {words} here.\n")
    assert [(one.span.column, one.hint) for one in found] == [(11, hint)]


def test_names_take_no_references(look: Look) -> None:
    """In a name even a right reference would be printed."""
    found = look(printed_braces.UNIT, "bodies:\n  - {id: a, name: 'The {body:a}'}\n")
    assert [(one.span.line, one.span.column) for one in found] == [(2, 24)]
    assert "`name` takes plain words only" in found[0].hint
