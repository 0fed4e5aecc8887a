"""Ids: messages name people, editions and texts by their words; ids are for the files."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from cpstrategy import rules
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.discovery import discover
from cpstrategy.model.base import cited_keys
from cpstrategy.model.kinds import classes_below
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Rule

OF_IDS = {"REF001", "REF010", "REF013", "SYN012", "SYN013"}
"""What is wrong there is an id itself, or how something is written beside it."""
CITING = {
    key
    for record in classes_below(Strategy)
    for key, kind in cited_keys(record)
    if kind != "picture"
}
"""The keys whose values are ids of records."""
RULES = [
    rule
    for rule in discover(rules, Rule).values()
    if rule.code not in OF_IDS and re.search(r"\bid: ", rule.bad)
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_message_names_an_id(rule: Rule, look: Callable[[Rule, str], list[Diagnostic]]) -> None:
    """Also where an id is no word of the record: in the bad example each becomes a number."""
    bad, good = with_numbers_for_ids(rule.bad, rule.good)
    # What has been accepted before is the good example.
    found = look(replace(rule, good=good), bad)
    assert rule.code in {one.code for one in found}
    said = [one.message for one in found] + [words for one in found for _, words in one.related]
    assert [words for words in said if re.search(r"\bx\d+x\b", words)] == []
    # A hint may tell what to type, and what cites a record is its id.
    hints = [
        re.sub(r"\{\w+:[^}]*\}|`- \w+: \w+`|`cpstrategy [^`]*`", "", one.hint) for one in found
    ]
    assert [words for words in hints if re.search(r"\bx\d+x\b", words)] == []


def with_numbers_for_ids(*examples: str) -> list[str]:
    """The same contents under ids that tell nothing, the same in all of them."""
    contents = [yaml.safe_load(example) for example in examples]
    numbers = {key: f"x{number}x" for number, key in enumerate(dict.fromkeys(ids(contents)))}
    return [
        yaml.safe_dump(renamed(content, numbers), sort_keys=False, allow_unicode=True)
        for content in contents
    ]


def ids(content: Any) -> list[str]:
    if isinstance(content, dict):
        own = [content["id"]] if isinstance(content.get("id"), str) else []
        return own + [key for value in content.values() for key in ids(value)]
    return [key for entry in content for key in ids(entry)] if isinstance(content, list) else []


def renamed(content: Any, numbers: dict[str, str], key: str = "") -> Any:
    if isinstance(content, dict):
        return {inner: renamed(value, numbers, inner) for inner, value in content.items()}
    if isinstance(content, list):
        return [renamed(entry, numbers, key) for entry in content]
    if key == "id" or key in CITING:
        return numbers.get(content, content)
    if isinstance(content, str):
        return re.sub(
            r"(\{\w+:)([\w-]+)", lambda cited: cited[1] + numbers.get(cited[2], cited[2]), content
        )
    return content


def test_no_rule_puts_an_id_in_a_sentence() -> None:
    """Nor the name of an edition, also where no example calls it forth; citations have braces."""
    for path in sorted(Path(rules.__path__[0]).rglob("*.py")):
        assert re.findall(r"`\{(?:[\w.]+\.id|edition\.name)\}`", path.read_text("utf-8")) == [], (
            path.name
        )
