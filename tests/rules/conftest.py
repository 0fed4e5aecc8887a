"""Rules: a rule alone with an example beside a minimal council."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

import pytest
import yaml

from cpstrategy import rules
from cpstrategy.check import check_document, check_rule
from cpstrategy.compose.compose import compose, tells_anything
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.discovery import discover
from cpstrategy.load.load import load
from cpstrategy.model.edition import Edition
from cpstrategy.model.lock import Lock
from cpstrategy.model.pictures import PictureSet
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.model.time import Moment
from cpstrategy.pipeline import validate
from cpstrategy.policy import weigh
from cpstrategy.registers.agreements import agree
from cpstrategy.registers.lock import parse
from cpstrategy.registers.signing import sign, unsigned
from cpstrategy.resolve import resolve
from cpstrategy.resources import read_resources
from cpstrategy.resources.editions import offers
from cpstrategy.resources.packs import read_packs
from cpstrategy.rule import Profile, Rule
from cpstrategy.source import CouncilFiles, Files, Shipped
from tests.conftest import ROOT, read

COUNCIL = b"council: {name: Example Council}\ndocument: {title: Our strategy}\n"
TODAY = Moment(2026, 6, 1)


@pytest.fixture
def look() -> Callable[[Rule, str], list[Diagnostic]]:
    """Return what the front end and one rule find in an example; no other rule looks on."""
    return findings


PROVEN = ("ACC013", "ACC014", "REF016", "REF017", "REF028", "REF029", "SYN016", "SYN017")
"""What is found when documents are to be made, and not by looking at a strategy."""
FONT = "templates/fonts/atkinson-hyperlegible-next-latin-400-normal.woff2"
BESIDE = {
    "logo.svg": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    "cover.svg": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    "broken.png": b"no picture",
    "broken.woff2": b"no font",
    "own.woff2": (ROOT / FONT).read_bytes(),
}
"""Files that lie beside such an example."""


def proofs(example: str) -> list[Diagnostic]:
    """What keeps an example from being built; a template stands in it after its name."""
    name = re.match(r"[\w.]+\.(?:j2|css)(?=:)", example)
    files = {"strategy.yaml": COUNCIL, **BESIDE}
    if name:
        place = "editions/full/style.css" if name[0] == "style.css" else f"templates/{name[0]}"
        files[place] = yaml.safe_load(example)[name[0]].encode()
    else:
        files["example.yaml"] = example.encode()
    placed = {f"content/example/{path}": data for path, data in files.items()}
    council = CouncilFiles("example", "content/example", placed)
    found = [one for one in validate(council, shipped()).findings if one.code in PROVEN]
    here = "content/example/example.yaml"
    return [replace(one, span=one.span._replace(path=here)) for one in found]


def findings(rule: Rule, example: str) -> list[Diagnostic]:
    """Look at an example; the rule's good example is what has been accepted before."""
    if rule.code in PROVEN:
        return proofs(example)
    # A lone surrogate in an example stands for a byte that is not UTF-8.
    content = example.encode("utf-8", "surrogateescape")
    # A file that begins with a brace is the one that the program writes itself.
    is_lock = example.startswith("{")
    files = {"content/example/strategy.yaml": COUNCIL}
    # One that begins with a name is a set of pictures.
    is_set = example.startswith("name: ")
    files |= {} if is_lock or is_set else {"content/example/example.yaml": content}
    loaded = load(files, Strategy)
    found = list(loaded.findings)
    if loaded.record is not None and loaded.complete:
        lock = parse("content/example/registers.lock.json", content) if is_lock else accepted(rule)
        strategy, faults = equipped(loaded.record, files, lock)
        strategy = with_pictures(strategy, content) if is_set else strategy
        found += faults
        found += resolve(strategy, loaded.left_out)
        for one in (rule, *allowed(strategy)):
            found += looked(one, strategy)
        found = list(weigh(found, strategy, files, Profile.PUBLISH))
    return found


def looked(rule: Rule, strategy: Strategy) -> Iterator[Diagnostic]:
    yield from check_rule(rule, strategy)
    for edition in strategy.supplies.editions if rule.check_document else ():
        yield from check_document(rule, strategy, compose(strategy, edition, "example"))


def allowed(strategy: Strategy) -> list[Rule]:
    """What an example allows must be looked for, or the allowance would be in vain."""
    named = {one.rule for one in strategy.allow}
    return [one for one in discover(rules, Rule).values() if {one.code, one.name} & named]


def equipped(strategy: Strategy, files: Files, lock: Lock) -> tuple[Strategy, list[Diagnostic]]:
    council = CouncilFiles("example", "content/example", files)
    packs, faults = read_packs(strategy, council, shipped())
    editions = shipped_editions() if strategy.document.editions else ()
    offered = tuple(one for one in editions if offers(strategy, one))
    kept = tuple(one for one in offered if tells_anything(strategy, one))
    empty = tuple(one for one in offered if one not in kept)
    supplies = replace(common(), packs=packs, lock=lock, editions=kept, empty=empty)
    return strategy.adopt(supplies), faults


def with_pictures(strategy: Strategy, content: bytes) -> Strategy:
    own = load({"content/example/example.yaml": content}, PictureSet).record
    assert own is not None
    supplies = strategy.supplies
    return strategy.adopt(replace(supplies, pictures=(own, *supplies.pictures)))


@cache
def common() -> Supplies:
    """What all examples are read with."""
    files = {"content/example/strategy.yaml": COUNCIL}
    strategy = load(files, Strategy).record
    assert strategy is not None
    council = CouncilFiles("example", "content/example", files)
    return read_resources(council, shipped(), strategy, TODAY)[0].supplies


@cache
def shipped_editions() -> tuple[Edition, ...]:
    council = CouncilFiles("example", "content/example", {})
    return read_resources(council, shipped(), None)[0].editions


@cache
def shipped() -> Shipped:
    return Shipped(templates=read(ROOT / "templates"), packs=read(ROOT / "content" / "packs"))


def accepted(rule: Rule) -> Lock:
    files = {"content/example/a.yaml": rule.good.encode(), "content/example/b.yaml": COUNCIL}
    strategy = load(files, Strategy).record
    if strategy is None:
        return Lock({})
    lock = sign(Lock({}), unsigned(strategy), "Jo", "2026-01-31")
    return agree(lock, strategy, (), "Jo", "2026-01-31", everything=True)[0]
