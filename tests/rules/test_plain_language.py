"""Rules of plain language: what they find at which place, and what they leave alone."""

from collections.abc import Callable

import pytest

from cpstrategy import sections
from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.discovery import discover
from cpstrategy.load.load import load
from cpstrategy.model.edition import Edition
from cpstrategy.model.lock import Lock
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.rule import Rule
from cpstrategy.rules.pln import (
    easy_read_shape,
    edition_facts_changed,
    long_sentence,
    missing_edition,
    new_fact_in_edition,
    reading_age,
    register_without_id,
    stale_edition,
    wordy_row,
)
from cpstrategy.section import SectionUnit
from cpstrategy.source import Span

Look = Callable[[Rule, str], list[Diagnostic]]

RECORDS = """\
statistics:
  - {id: in-care, value: 708, label: children, as-at: 2023-09}
  - {id: share, value: 67, unit: percent, label: live here}
people:
  - {id: jo, name: Jo Example, role: Head}
groups:
  - {id: voices, name: Million Voices, ages: 12 and over}
bodies:
  - {id: ofsted, name: Ofsted}
  - {id: hub, name: Hub}
glossary:
  - {id: care, term: care, meaning: Being looked after.}
"""


def facts(look: Look, full: str, youth: str, more: str = "") -> list[str]:
    """Which facts of a young people's text the full one lacks."""
    content = f"{RECORDS}vision:\n  full: '{full}'\n  youth: '{youth}'\n{more}"
    found = look(new_fact_in_edition.UNIT, content)
    assert {one.code for one in found} <= {"PLN011"}
    return [one.message.split("`")[1] for one in found]


@pytest.mark.parametrize(
    ("full", "youth", "new"),
    [
        ("You can stay to 18.", "You can stay until you are 21.", "21"),
        ("We visit every six weeks.", "We come every four weeks.", "four"),
        ("We visit often.", "We come every 4 weeks.", "4"),
        ("We act by 2025.", "We act by 2026.", "2026"),
        ("Half of you stay.", "75% of you stay.", "75%"),
        ("Some of you stay.", "About 3 in 4 of you stay.", "3"),
        ("About 700 of you.", "Over 900 of you.", "900"),
        ("Many live here.", "{stat:in-care} of you live here.", "{stat:in-care}"),
        ("We ask others.", "We ask {body:ofsted}.", "{body:ofsted}"),
        ("We ask others.", "We ask Million Voices.", "Million Voices"),
        ("We ask inspectors.", "We ask Ofsted.", "Ofsted"),
        ("Ask us.", "Ask Jo Example.", "Jo Example"),
    ],
)
def test_a_fact_that_the_full_text_lacks_is_found(
    look: Look, full: str, youth: str, new: str
) -> None:
    """A number in figures or words, a reference and a name that is known."""
    assert new in facts(look, full, youth)


@pytest.mark.parametrize(
    ("full", "youth"),
    [
        ("Until the age of eighteen.", "Until you are 18."),
        ("We visit twice a month.", "We come 2 times a month."),
        ("We meet every fortnight.", "We meet every 2 weeks."),
        ("In 2022/23.", "From 2022 to 2023."),
        ("On 30 September.", "On 30/9."),
        ("A worker is there.", "You have 1 worker. It is one of us."),
        ("Homes, schools and jobs.", "We do 3 things: homes, schools, jobs."),
        ("Homes, schools and jobs.", "All three matter, and these 3 count most."),
        ("A few friends.", "One or two friends."),
        ("67% of you.", "About 2 in 3 of you."),
        ("708 of you.", "About 700 of you."),
        ("{stat:in-care} of you.", "708 of you, in September 2023."),
        ("708 of you.", "{stat:in-care} of you."),
        ("{stat:share} of you.", "About two in three of you."),
        ("We ask {group:voices}.", "We ask Million Voices."),
        ("We ask Ofsted.", "We ask {body:ofsted}."),
        ("We ask OFSTED.", "Ofsted asks us."),
        ("We meet.", "We meet at a hub. Hub is our word."),
        ("In care.", "In {term:care}."),
    ],
)
def test_the_same_fact_in_other_words_is_none(look: Look, full: str, youth: str) -> None:
    """A rule that cries wolf is switched off, so what may be the same is left alone."""
    assert facts(look, full, youth) == []


def test_what_the_record_says_besides_is_no_new_fact(look: Look) -> None:
    """Ages, dates, the record's other texts and what it cites."""
    content = (
        RECORDS
        + """\
age-bands:
  - {id: young, ages: up to 12, text: {full: We help., easy: [This is for ages up to 12.]}}
priorities:
  - id: home
    number: 7
    title: Priority for 2030
    statement: {full: A home., plain: A home by 2030. This is priority 7.}
    achievements:
      - id: a
        date: 2022-05
        statistics: [in-care]
        text: {full: We did it., plain: 'We did it in May 2022, for {stat:in-care}.'}
"""
    )
    assert look(new_fact_in_edition.UNIT, content) == []


def test_a_new_fact_is_shown_where_it_stands(look: Look) -> None:
    """In easy rows as in folded text, the second and not the first."""
    content = "vision:\n  full: Now.\n  easy:\n    - Not in 1 or 21.\n    - {text: In 21.}\n"
    assert [one.span[1:3] for one in look(new_fact_in_edition.UNIT, content)] == [(4, 19), (5, 17)]
    content = "vision:\n  full: At 8.\n  youth: >-\n    At 88,\n    not at 8, 88.\n"
    assert [one.span[1:3] for one in look(new_fact_in_edition.UNIT, content)] == [(4, 8), (5, 15)]


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("We don't know.", "`don't` is a short form"),
        ("It’s good.", "`It’s` is a short form"),
        ("We'll help.", "`We'll` is a short form"),
        ("You have a PEP.", "nothing here explains `PEP`"),
        ("We help. You learn.", "there are 2 sentences in this row"),
        ("One two three four five six seven eight nine ten a b c d e f.", "has 16 words"),
    ],
)
def test_a_row_of_another_shape_is_found(look: Look, row: str, says: str) -> None:
    """At its own line."""
    content = f'vision:\n  easy:\n    - {{picture: home, text: "{row}"}}\n'
    [one] = look(easy_read_shape.UNIT, content)
    assert says in one.message
    assert one.span.line == 3


@pytest.mark.parametrize(
    "rows",
    [
        ["The children's home is the council's."],
        ["You have a PEP.", "A PEP is a plan for school."],
        ["You sit exams called GCSEs."],
        ["You have a personal adviser (PA)."],
        ["The NHS helps you in the UK."],
        ["We are NOT cross."],
        ["Ask {person:jo} at 9.30."],
        ["A good home"],
        ["One two three four five six seven eight nine ten a b c d e."],
    ],
)
def test_a_row_as_it_should_be_is_left_alone(look: Look, rows: list[str]) -> None:
    """Possessives, explained and common abbreviations, and sentences without a stop."""
    lines = "".join(f'    - {{picture: home, text: "{row}"}}\n' for row in rows)
    assert look(easy_read_shape.UNIT, f"{RECORDS}vision:\n  easy:\n{lines}") == []


def test_an_abbreviation_of_the_glossary_is_explained(look: Look) -> None:
    """The glossary is part of the edition."""
    row = "vision: {easy: [{picture: home, text: Ask for a PEP.}]}\n"
    term = (
        "glossary: [{id: pep, term: personal education plan, aliases: [PEP], meaning: A plan.}]\n"
    )
    assert look(easy_read_shape.UNIT, row)
    assert look(easy_read_shape.UNIT, row + term) == []


def test_references_count_with_the_words_that_they_become(look: Look) -> None:
    """A name of three words is three words."""
    name = "bodies: [{id: long, name: A B C D E F G H I J K L}]\n"
    row = "vision: {easy: [{picture: home, text: 'Ask {body:long} here.'}]}\n"
    assert [one.message[:26] for one in look(wordy_row.UNIT, name + row)] == [
        "this sentence has 14 words"
    ]


def test_each_register_has_its_own_length(look: Look) -> None:
    """What is short enough in plain English is too long for youth."""
    words = " ".join(["word"] * 19)
    found = look(long_sentence.UNIT, f"vision: {{plain: {words}., youth: 'Yes. W{words[1:]}.'}}\n")
    assert [(one.message[-22:], one.span.column) for one in found] == [
        ("in `youth` the most is 18"[-22:], 127)
    ]


def test_a_text_is_missed_only_where_its_neighbours_have_one(look: Look) -> None:
    """A council without easy read is not told of it, and no title needs another."""
    long = " ".join(["word"] * 25)
    asks = "asks:\n  - id: a\n    title: {full: T, easy: [T]}\n    items:\n"
    item = f"      - {{id: b, text: {{full: {long}}}}}\n"
    [one] = look(missing_edition.UNIT, f"vision: {long}\n{asks}{item}")
    assert one.message == "this has no words in `easy`"
    plain = "      - {id: c, text: {full: C., plain: C., youth: C.}}\n"
    [one] = look(missing_edition.UNIT, asks + item + plain.replace("C.}", "C., easy: [C.]}"))
    assert one.message == "this has no words in `plain`, `youth`, `easy`"


def test_a_text_that_is_plain_enough_needs_no_plain_one(look: Look) -> None:
    """Nor does a plain one of short sentences need one for youth."""
    asks = "asks:\n  - id: a\n    title: T\n    items:\n"
    one = "      - {id: b, text: {full: Listen., plain: Listen., youth: Hear us.}}\n"
    assert (
        look(missing_edition.UNIT, f"{asks}{one}      - {{id: c, text: {{plain: Help.}}}}\n") == []
    )
    found = look(missing_edition.UNIT, f"{asks}{one}      - {{id: c, text: Help us.}}\n")
    assert [each.message for each in found] == ["this has no words in `youth`"]


def test_an_entry_with_one_register_needs_no_id(look: Look) -> None:
    """Nor does what there is only once."""
    content = "foreword: {text: {full: A., plain: B.}}\nmessages: [{text: C.}]\n"
    assert look(register_without_id.UNIT, content) == []
    content = "messages: [{text: {full: C., plain: D.}}]\n"
    assert len(look(register_without_id.UNIT, content)) == 1


TWO = """\
vision: {full: We hear you., plain: We do., youth: I do.}
principles: {text: {full: A., plain: B.}}
"""


def test_before_anybody_has_accepted_anything_it_is_said_once() -> None:
    """And not at all if there is nothing to accept."""
    strategy = _read(TWO)
    assert [one.message for one in _stale(strategy)] == [
        "2 texts have words in other registers that nobody has accepted yet"
    ]
    assert _stale(_read("vision: {full: We hear you., plain: We hear you!}\n")) == []


def test_a_draft_may_wait_for_somebody_to_accept_its_words() -> None:
    """Nobody reads words beside each other that are still being written."""
    assert [one.severity for one in _stale(_read(TWO))] == [Severity.INFO]
    assert [one.severity for one in _stale(_read(TWO, "approved"))] == [Severity.WARNING]


def test_once_somebody_has_each_text_is_named_with_what_to_do() -> None:
    """The hint can be copied."""
    found = _stale(_read(TWO).adopt(Supplies(lock=Lock({}))))
    assert [one.hint for one in found] == [
        f"read them beside the full text, then `cpstrategy accept {name} --by …`"
        for name in (
            "vision --register plain --register youth",
            "principles/text --register plain",
        )
    ]


def test_a_broken_lock_is_told_alone() -> None:
    """Nothing is known of any text then."""
    strategy = _read(TWO).adopt(Supplies(lock=Lock({}, (Span("a.lock.json"), "broken"))))
    assert _stale(strategy) == []
    assert edition_facts_changed.UNIT.check
    assert list(edition_facts_changed.UNIT.check(strategy)) == []


def _read(content: str, status: str = "draft") -> Strategy:
    document = f"document: {{title: Our strategy, status: {status}}}\n"
    council = f"council: {{name: Example Council}}\n{document}"
    record = load({"a.yaml": council.encode(), "b.yaml": content.encode()}, Strategy).record
    assert record is not None
    return record


def _stale(strategy: Strategy) -> list[Diagnostic]:
    assert stale_edition.UNIT.check
    found = stale_edition.UNIT.check(strategy)
    return [stale_edition.UNIT.diagnostic(*finding) for finding in found]


def test_an_edition_says_how_long_its_sentences_may_be() -> None:
    """A council's own one too; the first edition written in a register speaks for it."""
    strategy = _read(f"vision: {{plain: {' '.join(['word'] * 13)}.}}\n")
    assert _long(strategy) == []
    assert _long(strategy.adopt(Supplies(editions=(_short("full"),)))) == []
    assert _long(strategy.adopt(Supplies(editions=(_short("full"), _short("plain"))))) == [
        "this sentence has 13 words; in `plain` the most is 12"
    ]


def _short(register: str) -> Edition:
    loaded = load(
        {
            "edition.yaml": f"""\
name: short
title: Short
registers: [{register}]
sections: []
outputs: [html]
longest-sentence: 12
""".encode()
        },
        Edition,
    )
    assert loaded.record is not None
    return loaded.record


def _long(strategy: Strategy) -> list[str]:
    assert long_sentence.UNIT.check
    return [found.message for found in long_sentence.UNIT.check(strategy)]


EASY = "We find you a good home. " * 10
HARD = "Organisational accountability underpins multidisciplinary collaboration. " * 10


def test_a_hard_section_is_shown_where_it_is_written(look: Look) -> None:
    """At its key; and then the edition as a whole is not told."""
    content = (
        "document: {editions: [plain]}\n"
        f"vision: {{plain: {EASY}}}\n"
        f"definition: {{text: {{plain: {HARD}}}}}\n"
    )
    found = look(reading_age.UNIT, content)
    assert [(one.span.line, one.message.split("`")[1]) for one in found] == [
        (3, "What corporate parenting means")
    ]


def test_sections_are_named_after_what_they_show() -> None:
    """So that the place of what a section shows is known by its name."""
    for unit in discover(sections, SectionUnit).values():
        # What is told in brief has its place where it is told in full.
        is_known = unit.is_brief or unit.name in ("about", "booklet", "help", "sources")
        assert is_known or unit.name.replace("-", "_") in unit.needs


def test_a_hard_edition_of_short_sections_is_told_at_its_title(look: Look) -> None:
    """No section has ten sentences, but all of them together have."""
    half = HARD[: len(HARD) // 2]
    content = f"vision: {{plain: {half}}}\ndefinition: {{text: {{plain: {half}}}}}\n"
    [one] = look(reading_age.UNIT, "document: {editions: [plain]}\n" + content)
    assert one.message.startswith("the edition `Plain English version` reads at age")
    assert one.span.path == "content/example/strategy.yaml"
    assert look(reading_age.UNIT, "document: {editions: [youth]}\nvision: {youth: Hi.}\n") == []


def test_the_full_edition_may_be_hard_but_not_without_end(look: Look) -> None:
    """Officers can bear sixteen years; above that it is information, and told once."""
    content = "document: {editions: [full, large-print]}\n"
    assert look(reading_age.UNIT, f"{content}vision: {EASY}\n") == []
    [one] = look(reading_age.UNIT, f"{content}vision: {HARD}\n")
    assert one.severity is Severity.INFO
    assert "the aim is 16 at most" in one.message
    own = f"vision: {EASY}\nnarratives:\n  - {{id: own, heading: Ours, text: {HARD}}}\n"
    [one] = look(reading_age.UNIT, content + own)
    assert one.span.line == 4
