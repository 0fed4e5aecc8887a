"""Any text: no text makes a rule raise, or work more than the length of the text asks for."""

import gc
import sys
from collections.abc import Iterator
from functools import _lru_cache_wrapper
from types import FrameType
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from cpstrategy import rules
from cpstrategy.discovery import discover
from cpstrategy.load.load import load
from cpstrategy.model.lock import Lock
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import written
from cpstrategy.registers.lock import parse
from cpstrategy.rule import Rule
from tests.rules.conftest import COUNCIL, equipped, findings, looked
from tests.sampled import sampled

RULES = {name: rule for name, rule in discover(rules, Rule).items() if rule.check}
TIMES, MOST = 10, 15
"""Ten times the text may take so many times the work: what is sorted grows a little faster."""

SEVERAL = 10
FIELDS = 20
"""In more than so many places a text is read, or the examples would try nothing."""
EXAMPLES = [
    example for rule in RULES.values() for example in (rule.bad, rule.good, *rule.false_positives)
]
WORDS = sorted({word for example in EXAMPLES for word in example.split()})
LINES = sorted({line.strip() for example in EXAMPLES for line in example.split("\n")})
ODD = (
    *("", "\u200b", "\xad", "\xa0", "\0", "İ", "ſ", "ß", "٣", "½", "🙂", "e\u0301", "’", "“", '"'),
    *("{stat:a}", "{term:a}", "{", "}", "**", "*", "[", "](", "\\", "|", "#", "---", "...", "100%"),
)
SIGNS = st.characters(exclude_categories=("Cc", "Cn", "Cs"))
PIECES = (
    st.sampled_from(WORDS)
    | st.sampled_from(LINES)
    | st.sampled_from(ODD)
    | st.text(SIGNS, max_size=4)
)
JOINTS = st.sampled_from((" ", " ", " ", "", ". ", "\n", "\n\n", "\n- "))
TEXTS = st.lists(st.tuples(PIECES, JOINTS), max_size=20).map(lambda drawn: "".join(sum(drawn, ())))


def everywhere(text: str) -> str:
    """Say a text in every register and by everybody."""
    words: Any = text.replace("\0", "").strip() or "We listen."
    registers = {"full": words, "plain": words, "youth": words, "easy": [words]}
    content = {
        "vision": registers,
        "statistics": [{"id": "a", "value": "7", "label": words, "aliases": [words]}],
        "glossary": [{"id": "a", "term": words, "meaning": registers}],
        "boards": [{"id": "a", "name": words, "text": registers}],
        "people": [{"id": "a", "name": words, "role": words}],
        "plans": [{"id": "a", "title": words}],
        "asks": [{"id": "a", "title": words, "items": [words, words]}],
        "narratives": [{"id": "a", "heading": words, "text": registers}],
        "priorities": [
            {
                "id": "a",
                "title": registers,
                "told-us": [{"id": "a", "text": words}],
                "quotes": [{"id": "b", "text": words, "who": words}],
                "achievements": [{"id": "c", "text": registers}],
            }
        ],
    }
    return yaml.dump(content, Dumper=_EachForItself, allow_unicode=True)


class _EachForItself(yaml.SafeDumper):
    """Writes a value again where it is repeated: the program reads no references of YAML."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


def strategy_of(content: str, lock: Lock) -> Strategy | None:
    path = "content/example/example.yaml"
    files = {"content/example/strategy.yaml": COUNCIL, path: content.encode("utf-8", "replace")}
    loaded = load(files, Strategy).record
    return None if loaded is None else equipped(loaded, files, lock)[0]


@given(TEXTS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_makes_a_rule_raise(text: str) -> None:
    """Whatever stands wherever, every rule has an answer with a place."""
    strategy = strategy_of(everywhere(text), Lock({}))
    assert strategy is not None
    # Signs that no file may have come to no rule.
    assume(len(list(written(strategy))) > FIELDS)
    for rule in RULES.values():
        for found in looked(rule, strategy):
            assert found.span.line >= 1
            assert found.message


@pytest.mark.parametrize("rule", sampled(RULES.values(), 4), ids=RULES)
def test_ten_times_the_text_takes_about_ten_times_the_work(rule: Rule) -> None:
    """Work is counted in calls of functions: that is the same on every machine, however busy."""
    findings(rule, rule.bad)  # What is made once, such as patterns, does not count.
    few, many = work(rule, SEVERAL), work(rule, SEVERAL * TIMES)
    assert many <= MOST * few


def work(rule: Rule, times: int) -> int:
    """How many calls a rule makes for its bad example with each text so many times as long."""
    forget()
    strategy = lengthened(rule.bad, times)
    return calls(looked(rule, strategy))


def lengthened(example: str, times: int) -> Strategy:
    """The strategy of an example in which every text says what it says several times."""
    is_lock = example.startswith("{")
    lock = parse("registers.lock.json", example.encode()) if is_lock else Lock({})
    strategy = strategy_of("" if is_lock or example.startswith("name: ") else example, lock)
    assert strategy is not None
    for one in written(strategy):
        if one.is_markdown:
            vars(one.record)[one.field] = "\n\n".join(
                f"{one.words} {number}." for number in range(times)
            )
    return strategy


def calls(steps: Iterator[object]) -> int:
    """How many functions are called until all steps are taken."""
    count = 0

    def profile(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        for _ in steps:
            pass
    finally:
        sys.setprofile(before)
    return count


def forget() -> None:
    """Empty the caches of texts, so that no test depends on those before it."""
    for one in gc.get_objects():
        if isinstance(one, _lru_cache_wrapper) and (one.cache_parameters()["maxsize"] or 0) > 1000:
            one.cache_clear()
