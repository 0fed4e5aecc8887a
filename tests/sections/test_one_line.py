"""One line: what is set within a line, an entry or a cell is known, and what is lost there told."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from cpstrategy.compose.compose import compose
from cpstrategy.load.load import load
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.model.text import Text
from cpstrategy.model.words import FieldWords
from cpstrategy.render import formats, render
from cpstrategy.rules.structure import lost_blocks
from cpstrategy.source import Shipped
from tests.shipped_editions import EDITIONS

from .full import tree
from .leaves import in_all_registers
from .test_shown_in_outputs import picture, printable

ENTRY = re.compile(r"(<li>)?entry ((?:another )?(?:[a-z-]+\. ?)*[a-z-]+)")
KINDS = {
    "table": ["{0}\n\n| a | b |\n| - | - |\n| c | d |"],
    "list": [
        *("{0}\n\n- entry {0}\n- more", "{0}\n- entry {0}", "- entry {0}", "> - entry {0}"),
        *("{0}\n\n1. one\n2. two", "{0}\n\na) one\nb) two", "– {0}\n– more", "(i) {0}\n(ii) more"),
    ],
    "heading": ["# {0}", "{0}\n\n### Head\n\nmore"],
    "quotation": ["> {0}", "{0}\n\n> more"],
    "line across": ["{0}\n\n---\n\nmore", "{0}\n***"],
    "paragraph": ["{0}\n\nmore", "{0}\n \nmore"],
}
SHAPES = [(kind, shape) for kind, shapes in KINDS.items() for shape in shapes]


def test_what_is_set_within_a_line_is_known(shipped: Shipped) -> None:
    """Of each text that any edition sets so the rule tells, and of no other."""
    strategy = filled("{0}\n\n- entry {0}")
    within_lines = {name for name, is_block in shown(strategy, shipped) if not is_block}
    texts = [words for words in strategy.words if isinstance(words.record, Text)]
    lines = {one.span.line for one in lost_blocks.check(strategy)}
    told = {name_of(words) for words in texts if {*lines_of(words)} & lines}
    assert told == within_lines
    assert {name_of(words) for words in texts} - told


@pytest.mark.parametrize(("kind", "shape"), SHAPES)
def test_each_kind_is_told_at_its_line(kind: str, shape: str) -> None:
    """In every text within a line, once, with what to write; of the rest nothing is said."""
    strategy = filled(shape)
    found = {one.span: one for one in lost_blocks.check(strategy)}
    assert len(found) > 100
    assert all(kind in one.message and one.hint for one in found.values())


@pytest.mark.parametrize("shape", ["{0}\nand more", "1. {0}", "a) {0}", "> 90% {0}", "{0} - more"])
def test_one_paragraph_is_not_told(shape: str) -> None:
    """Lines of one paragraph, numbers before a title, and signs that are words."""
    assert not [*lost_blocks.check(filled(shape))]


def test_a_note_is_no_paragraph() -> None:
    """Its words stand at the end of the section."""
    assert not [*lost_blocks.check(filled("{0}[^1] more\n\n[^1]: As said."))]


def filled(shape: str) -> Strategy:
    """A council whose texts all have a shape, in each register, with their paths for words."""
    written = printable(in_all_registers(shaped(tree(Strategy), shape)), set())
    content = yaml.safe_dump(written, width=10**6, allow_unicode=True).encode()
    strategy = load({"content/example/a.yaml": content}, Strategy).record
    assert strategy is not None
    return strategy


def shaped(written: Any, shape: str) -> Any:
    if isinstance(written, list):
        return [shaped(one, shape) for one in written]
    if not isinstance(written, dict):
        return written
    if [*written] == ["full"]:
        return {"full": shape.format(written["full"])}
    return {key: shaped(value, shape) for key, value in written.items()}


def shown(strategy: Strategy, shipped: Shipped) -> Iterator[tuple[str, bool]]:
    """The entries that web pages have, and whether each is an entry there."""
    equipped = strategy.adopt(Supplies())
    for edition in EDITIONS.values():
        for output in ("html",) if "html" in edition.outputs else ():
            told = compose(equipped, edition, "example")
            made = render(told, formats()[output], shipped.templates, {"drawn.png": picture()})
            for match in ENTRY.finditer(re.sub(r"\s+", " ", made.content.decode())):
                yield plain_name(match[2]), bool(match[1])


def lines_of(words: FieldWords) -> range:
    return range(words.span.line, words.span.end_line + 1)


def name_of(words: FieldWords) -> str:
    return plain_name(words.words.partition("\n")[0])


def plain_name(words: str) -> str:
    return words.removeprefix("another ").replace(". ", ".")
