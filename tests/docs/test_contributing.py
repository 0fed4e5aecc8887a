"""Contributing: the examples do what the page says."""

from typing import Any

import pytest
import yaml

from cpstrategy import outputs, rules, sections
from cpstrategy.check import check_rule
from cpstrategy.compose.compose import compose
from cpstrategy.discovery import discover
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.load.load import load
from cpstrategy.model.base import Record
from cpstrategy.model.edition import Edition
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.output import Output
from cpstrategy.rule import Rule
from cpstrategy.section import SectionUnit
from reference.rule_catalogue import next_code

from .fences import ROOT, blocks

PAGE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
COUNCIL = "council: {name: Example Council}\ndocument: {title: Our strategy}\n"
SURVEY = "surveys: [{id: home, name: Survey about homes, asked: Care leavers}]\n"
RULE, SECTION, _RECORD, _KEY, ITS_SECTION, OUTPUT = range(6)
"""The examples in Python, in their order on the page."""
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
    rule = unit(RULE)
    assert isinstance(rule, Rule)
    assert [found.code for found in check_rule(rule, strategy(rule.bad))] == [rule.code]
    assert list(check_rule(rule, strategy(rule.good))) == []


def test_section() -> None:
    """The section tells what the strategy has, and nothing if it has nothing."""
    section, surveyed = unit(SECTION), strategy(SURVEY)
    assert isinstance(section, SectionUnit)
    [block] = section.blocks(surveyed, Formatter(surveyed.index))
    assert "Care leavers" in repr(block)
    bare = strategy("")
    assert list(section.blocks(bare, Formatter(bare.index))) == []


def test_output() -> None:
    """The output renders a document of the edition that the page shows."""
    output = unit(OUTPUT)
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
    keys = {key.replace("-", "_") for key in yaml.safe_load(example)}
    assert keys <= set(loaded.record.model_fields_set)


def test_examples_are_free() -> None:
    """Who types an example in gets no second rule, section, output or edition of one name."""
    rule = unit(RULE)
    known = discover(rules, Rule)
    taken = {one.code for one in known.values()} | set(known)
    family = rule.code[:3]
    assert not taken & {rule.code, rule.name}, f"the next free code is {next_code(family)}"
    assert rule.code == next_code(family), "and no rule that was left out has had it"
    assert not {unit(SECTION).name, unit(ITS_SECTION).name} & set(discover(sections, SectionUnit))
    assert unit(OUTPUT).name not in discover(outputs, Output)
    editions = {path.name for path in (ROOT / "templates/editions").iterdir()}
    assert yaml.safe_load(EDITION)["name"] not in editions
    [body] = yaml.safe_load(PACK)["ended-bodies"]
    assert body["id"] not in (ROOT / "content/packs/ended-bodies.yaml").read_text("utf-8")


def test_a_code_is_never_given_twice() -> None:
    """Not even that of a rule that is not there: CUR007 was thought of, ACC011 and ACC005 too."""
    codes = {one.code for one in discover(rules, Rule).values()}
    for family in {code[:3] for code in codes}:
        assert next_code(family) > max(code for code in codes if code.startswith(family))
    assert next_code("CUR") > "CUR007"
    assert next_code("TRA") == "TRA011"
    assert next_code("NEW") == "NEW001"
