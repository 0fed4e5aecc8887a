"""Own registers: a council's own names, in texts, names, editions, sign-offs and on the page."""

import json
from collections.abc import Mapping
from typing import get_args

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.load.load import LoadResult, load
from cpstrategy.model.lock import Lock
from cpstrategy.model.name import REGISTERS
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import LikeRegister
from cpstrategy.output import Rendered
from cpstrategy.pipeline import CheckedCouncil, validate
from cpstrategy.registers.addresses import place_in, words_in
from cpstrategy.registers.lock import NAME, serialise
from cpstrategy.registers.signing import sign, unsigned
from cpstrategy.render import formats
from cpstrategy.rules.structure import lost_blocks
from cpstrategy.source import CouncilFiles, Shipped
from cpstrategy.status.page import registers_page

FOLDER = "content/a"
STRATEGY = """\
council: {name: Anytown Council, contact: {team: The care team}}
document:
  title: {full: Our strategy, youth: Our promises, 8-to-11: What we promise you}
  editions: [full, children, older]
registers: {8-to-11: youth, 15-and-over: youth}
statistics:
  - {id: heard, label: {full: feel heard, youth: feel heard}, value: 67, unit: percent, base: 120}
vision:
  full: Every child is safe.
  youth: You are safe.
  8-to-11: You are safe with us.
  15-and-over: You are safe, and you choose. {stat:heard} of you feel heard.
pledges:
  - id: pledge
    title: {full: Our pledge, youth: Our pledge to you}
    stem: {full: "We will:", youth: "We will:"}
    items:
      - id: listen
        text:
          full: listen to children
          youth: listen to you
          8-to-11: listen when you talk to us
          15-and-over: act on what you tell us
      - {id: play, ages: 8 to 11, text: {full: make time to play, youth: make time to play}}
      - id: flat
        ages: 15 and over
        text: {full: help with a home of their own, youth: help with a home of your own}
"""
CHILDREN = """\
name: children
title: For you from 8 to 11
like: youth
registers: [8-to-11, youth, plain]
ages: 8 to 11
sections: [vision, pledges, help]
"""
OLDER = (
    CHILDREN.replace("children", "older")
    .replace("from 8 to 11", "from 15")
    .replace("8-to-11", "15-and-over")
    .replace("ages: 8 to 11", "ages: 15 and over")
)
TOLD = {
    "children": ("What we promise you", "You are safe with us.", "listen when you talk", "to play"),
    "older": ("Our promises", "and you choose. About 2 in 3", "act on what", "of your own"),
}
"""What stands in one edition and not in the other."""


def checked(
    shipped: Shipped, strategy: str = STRATEGY, lock: bytes = b"", **editions: str
) -> CheckedCouncil:
    own = {"children": CHILDREN, "older": OLDER} | editions
    files = {f"{FOLDER}/strategy.yaml": strategy.encode()}
    files |= {f"{FOLDER}/editions/{name}/edition.yaml": one.encode() for name, one in own.items()}
    files |= {f"{FOLDER}/{NAME}": lock} if lock else {}
    return validate(CouncilFiles("a", FOLDER, files), shipped)


def pages(shipped: Shipped, output: str) -> Mapping[str, Rendered]:
    """Both editions in one format."""
    council, made = checked(shipped), formats()[output]
    templates, assets = council.resources.templates, council.resources.assets
    documents = {
        one.name: compose(council.read, one, "a")
        for one in council.resources.offered
        if one.name in TOLD
    }
    assert [*documents] == [*TOLD]
    return {name: made.render(one, templates, assets) for name, one in documents.items()}


def test_each_age_gets_its_own_words_and_promises(shipped: Shipped) -> None:
    """What is not said for it is said as in the register that its own is like."""
    council = checked(shipped)
    for edition in (one for one in council.resources.offered if one.name in TOLD):
        document = repr(compose(council.read, edition, "a"))
        other = next(name for name in TOLD if name != edition.name)
        assert [words for words in TOLD[edition.name] if words not in document] == []
        assert [words for words in TOLD[other] if words in document] == []
        assert "Our pledge to you" in document
    full = repr(compose(council.read, council.resources.offered[0], "a"))
    assert "make time to play (for those aged 8 to 11)" in full


def test_an_edition_that_does_not_try_the_other_never_tells_its_words(shipped: Shipped) -> None:
    """Of `[8-to-11, plain]` the words for young people are none."""
    council = checked(shipped, children=CHILDREN.replace("youth, plain", "plain, full"))
    children = next(one for one in council.resources.offered if one.name == "children")
    document = repr(compose(council.read, children, "a"))
    assert "You are safe with us." in document
    assert "Our pledge to you" not in document
    assert "Our pledge" in document


def read(strategy: str) -> LoadResult[Strategy]:
    return load({f"{FOLDER}/strategy.yaml": strategy.encode()}, Strategy)


@pytest.mark.parametrize("like", get_args(LikeRegister))
def test_words_stand_where_they_are_written_whatever_they_are_like(like: str) -> None:
    """In a text; and in a name, which has one line in each."""
    told = "[{text: Aim high.}]" if like == "easy" else "Aim high."
    content = f"""\
council: {{name: A}}
document: {{title: {{full: B, our-own: Ours}}}}
registers: {{our-own: {like}}}
vision: {{full: We aim., our-own: {told}}}
"""
    loaded = read(content)
    assert not loaded.findings
    assert loaded.record is not None
    vision, title = loaded.record.vision, loaded.record.document.title
    assert vision is not None
    assert (words_in(vision, "our-own"), words_in(title, "our-own")) == ("Aim high.", "Ours")
    assert place_in(vision, "our-own").line == 4
    words = {one.words: one for one in loaded.record.words}
    for said in ("Aim high.", "Ours"):
        assert words[said].register == like
        line = content.splitlines()[words[said].span.line - 1]
        assert line[words[said].span.column - 1 :].startswith(said)


def test_what_nobody_has_declared_is_unknown_and_the_hint_says_how(shipped: Shipped) -> None:
    """In a text and in an edition."""
    [finding] = read(STRATEGY.replace("8-to-11: youth, ", "").replace("What", "w")).findings[:1]
    assert (finding.code, finding.message) == ("SYN002", "unknown key `8-to-11`")
    assert "registers: {8-to-11: youth}" in finding.hint
    typo = checked(shipped, children=CHILDREN.replace("[8-to-11", "[8-to-12"))
    [found] = [one for one in typo.findings if "8-to-12" in one.message]
    assert found.hint == "did you mean `8-to-11`?"
    assert found.span.path == f"{FOLDER}/editions/children/edition.yaml"
    assert "children" not in [one.name for one in typo.resources.offered]


@pytest.mark.parametrize("name", [*REGISTERS, "note", "own", "8 to 11", "Kids", "ful"])
def test_a_name_that_is_taken_or_is_no_key_is_refused(name: str) -> None:
    """At its place."""
    [finding] = read(
        f"council: {{name: A}}\ndocument: {{title: B}}\nregisters: {{{name}: youth}}\n"
    ).findings
    assert "cannot have one called" in finding.message
    assert finding.span.line == 3


def test_its_words_are_accepted_and_found_when_the_full_ones_change(shipped: Shipped) -> None:
    """Each register by itself, on the page beside the others."""
    council = checked(shipped).read
    own = [text for text in unsigned(council) if text.register == "8-to-11"]
    assert [text.key for text in own] == ["document/title", "vision", "item:listen/text"]
    lock = serialise(sign(Lock({}), unsigned(council), "Jo", "2026-01-31"))
    assert "8-to-11" in json.loads(lock)["accepted"]["vision"]
    changed = STRATEGY.replace("full: Every child is safe.", "full: Every child is 9 and safe.")
    later = checked(shipped, changed, lock)
    stale = [one for one in later.findings if one.code == "PLN015"]
    assert ["8-to-11" in one.message for one in stale] == [True]
    page = registers_page(later)
    assert "8 to 11" in page
    assert "You are safe with us." in page


def test_both_are_pages_and_sheets(shipped: Shipped) -> None:
    """A web page and a PDF of each, with what is for it alone."""
    web = {name: one.content.decode() for name, one in pages(shipped, "html").items()}
    assert "You are safe with us." in web["children"]
    assert "act on what you tell us" in web["older"]
    assert "act on what you tell us" not in web["children"]
    for made in pages(shipped, "pdf").values():
        assert made.content.startswith(b"%PDF")
        assert made.pages > 1
        assert not made.complaints


def test_its_words_may_have_paragraphs_and_lists() -> None:
    """Where those of the register that it is like may; each rule knows what text they stand in."""
    own = '"We aim.\\n\\n- high\\n- far"'
    loaded = read(
        f"""\
council: {{name: A}}
document: {{title: B}}
registers: {{8-to-11: youth}}
vision: {{full: We aim., 8-to-11: {own}}}
pledges:
  - id: pledge
    title: Our pledge
    items: [{{id: listen, text: Listen., explanation: {{full: We do., 8-to-11: {own}}}}}]
"""
    )
    assert loaded.record is not None
    found = list(lost_blocks.check(loaded.record))
    assert [one.span.line for one in found] == [8]
