"""Contributing: the examples do what the page says."""

from typing import Any

import pytest
import yaml

from cpstrategy.check import check_rule
from cpstrategy.compose import compose
from cpstrategy.load.load import load
from cpstrategy.model.base import Record
from cpstrategy.model.edition import Edition
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.output import Output
from cpstrategy.rule import Rule
from cpstrategy.section import SectionUnit
from cpstrategy.telling.telling import Telling

from .fences import ROOT, blocks

PAGE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
COUNCIL = "council: {name: Example Council}\ndocument: {title: Our strategy}\n"
SURVEY = "surveys: [{id: home, name: Survey about homes, asked: Care leavers}]\n"
EDITION, PACK = blocks(PAGE, "yaml")


def unit(number: int) -> Any:
    """Run an example, as importing its module would, and return what it registers."""
    module: dict[str, Any] = {}
    exec(blocks(PAGE, "python")[number], module)  # noqa: S102 # The page is our own.
    return module["UNIT"]


def strategy(example: str) -> Strategy:
    loaded = load({"a.yaml": COUNCIL.encode(), "b.yaml": example.encode()}, Strategy)
    assert loaded.record
    assert not loaded.findings
    return loaded.record


def test_rule() -> None:
    """The rule finds its bad example and leaves its good one alone."""
    rule = unit(0)
    assert isinstance(rule, Rule)
    assert [found.code for found in check_rule(rule, strategy(rule.bad))] == [rule.code]
    assert list(check_rule(rule, strategy(rule.good))) == []


def test_section() -> None:
    """The section tells what the strategy has, and nothing if it has nothing."""
    section, surveyed = unit(1), strategy(SURVEY)
    assert isinstance(section, SectionUnit)
    [block] = section.blocks(surveyed, Telling(surveyed.index))
    assert "Care leavers" in repr(block)
    bare = strategy("")
    assert list(section.blocks(bare, Telling(bare.index))) == []


def test_output() -> None:
    """The output renders a document of the edition that the page shows."""
    output = unit(2)
    assert isinstance(output, Output)
    edition = load({"edition.yaml": EDITION.encode()}, Edition).record
    assert edition
    document = compose(strategy("vision: Every child is safe."), edition, "example")
    assert output.render(document, {}, {}).content.startswith(b"1. Our vision\n")


@pytest.mark.parametrize(("example", "kind"), [(EDITION, Edition), (PACK, Pack)])
def test_data(example: str, kind: type[Record]) -> None:
    """The edition and the pack are read without a complaint."""
    loaded = load({"example.yaml": example.encode()}, kind)
    assert not loaded.findings
    assert loaded.record
    assert set(yaml.safe_load(example)) <= set(loaded.record.model_fields_set)
