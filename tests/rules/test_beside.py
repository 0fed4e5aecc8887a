"""Beside: what tells of somebody is found in editions, credits and addresses of links, too."""

from dataclasses import replace
from functools import cache

import pytest

from cpstrategy import rules
from cpstrategy.discovery import discover
from cpstrategy.load.load import load
from cpstrategy.model.base import Record
from cpstrategy.model.edition import Edition
from cpstrategy.model.kinds import classes_below
from cpstrategy.model.lock import Lock
from cpstrategy.model.pictures import PictureSet
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import worded_fields
from cpstrategy.rule import Rule
from cpstrategy.rules.pri import small_number
from tests.rules.canary import Slot, council, found, readable, written
from tests.rules.canary_sentences import HARMLESS, TELLING, Telling
from tests.rules.conftest import COUNCIL, equipped, looked
from tests.sections.full import tree

RULES = {rule.code: rule for rule in discover(rules, Rule).values() if rule.check}
PRIVACY = [rule for code, rule in RULES.items() if code.startswith("PRI")]
FILES = {"content/example/strategy.yaml": COUNCIL}


def edition(said: str) -> Edition:
    """One whose every text says something."""
    content = {
        "name": "mine",
        "title": said,
        "registers": ["full"],
        "outputs": ["html"],
        "sections": [{"section": "vision", "title": said}],
        "headings": dict.fromkeys(("now", "did"), said),
        "words": dict.fromkeys(("priority", "contents"), said),
    }
    return Edition.model_validate(content)


def credits_of(said: str) -> PictureSet:
    """A set of pictures whose every text says something."""
    whole = PictureSet.model_validate(tree(PictureSet))
    return whole.model_copy(update=dict.fromkeys(worded_fields(PictureSet), said))


@cache
def bare() -> Strategy:
    """A council that has told nothing yet: whatever is found stands beside it."""
    strategy = load(FILES, Strategy).record
    assert strategy is not None
    return equipped(strategy, FILES, Lock({}))[0]


def told(rule: Rule, of: Record) -> int:
    """How often a rule finds something in an edition or a set."""
    given = {"editions": (of,)} if isinstance(of, Edition) else {"pictures": (of,)}
    supplies = replace(bare().supplies, editions=(), pictures=())
    return len([*looked(rule, bare().adopt(replace(supplies, **given)))])


@pytest.mark.parametrize("telling", TELLING, ids=lambda one: one.sentence)
def test_it_is_found_in_editions_and_credits(telling: Telling) -> None:
    """In each title, heading and credit."""
    rule = RULES[telling.code]
    made = edition(telling.sentence)
    assert told(rule, made) == 1 + len((*made.sections, *made.headings, *made.words))
    assert told(rule, credits_of(telling.sentence)) == len(worded_fields(PictureSet))


@pytest.mark.parametrize("sentence", HARMLESS)
def test_what_tells_of_nobody_is_let_be(sentence: str) -> None:
    """In the same places."""
    for rule in PRIVACY:
        assert told(rule, edition(sentence)) == told(rule, edition("We care."))
        assert told(rule, credits_of(sentence)) == told(rule, credits_of("We care."))


def test_no_text_of_an_edition_is_left_out() -> None:
    """Nor of a set, but what its drawings show, what names files and sections, and the paper."""
    kinds: list[type[Record]] = [
        Edition,
        *classes_below(Edition),
        PictureSet,
        *classes_below(PictureSet),
    ]
    fields = {f"{kind.__name__}.{one}" for kind in kinds for one in readable(kind)}
    names = ("ages", "follows", "like", "name", "outputs", "parts", "tried_own", "without")
    none = {f"Edition.{one}" for one in names}
    none |= {"OutlineEntry.section", "Page.font_size", "Page.margin", "Page.size"}
    said = {"Edition.headings", "Edition.title", "Edition.words", "OutlineEntry.title"}
    drawn = {"Consent.scope", "Depiction.alt", "Depiction.image"}
    credit = {f"PictureSet.{one}" for one in worded_fields(PictureSet)}
    assert fields - none - drawn == said | credit


ADDRESS = "Read [more](https://anytown.gov.uk/plans/{}.pdf)."


def said(slot: Slot, words: str) -> str:
    return ADDRESS.format(words) if slot.is_markdown else f"See https://anytown.gov.uk/{words}"


@pytest.mark.parametrize("words", ["three-girls-in-custody", "two%20children_were+adopted"])
def test_it_is_found_in_addresses(words: str) -> None:
    """Of links in every text, at their own line and column."""
    made = council(lambda slot: said(slot, words))
    begins = {(path, line) for path, line, _ in written(made.files, words)}
    assert {one[:2] for one in found(small_number.UNIT, made.strategy)} == begins


@pytest.mark.parametrize("words", ["3-children-in-care", "item-2-young-people", "our-children"])
def test_a_numbered_file_counts_nobody(words: str) -> None:
    """`3-children-in-care.pdf` is the third of several."""
    assert found(small_number.UNIT, council(lambda slot: said(slot, words)).strategy) == set()
