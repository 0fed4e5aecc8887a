"""Line starts: a line break in a paragraph is a space, to rules as to readers."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from cpstrategy import rules
from cpstrategy.discovery import discover
from cpstrategy.model.lock import Lock
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import written
from cpstrategy.rule import Rule
from cpstrategy.rules.structure.lost_blocks import is_in_one_line
from cpstrategy.text.normal_form import single_spaced
from tests.rules.conftest import findings, looked
from tests.rules.test_any_text import strategy_of
from tests.sampled import sampled

RULES = {
    name: rule
    for name, rule in discover(rules, Rule).items()
    if rule.check and not rule.bad.startswith(("{", "name: "))
}
BEFORE = (
    *("It rose in July.", "In July,", "It rose in 2024", "We saw this:", "We care;", "Is it so?"),
    *("They said “no”", '"No."', "(as planned)", "as planned)", "**Care**", "part-", "homes –"),
    *("- It rose.\n\nIn July,", "> It rose.\n\nIn July,", "1. It rose in", "- In July,"),
)
"""What a sentence may stand behind: each sign that ends words, in lists and after quotations."""
SEES_LINES = {
    "STR017": "It looks for what lines begin with.",
    "STR027": "It looks for lines that end in the numbers of pages.",
}
"""Rules to which a line is more than its words, with the reason."""


def said(rule: Rule, before: str) -> Counter[str]:
    """What a rule says of its bad example with words before each text."""
    strategy = strategy_of(rule.bad, Lock({}))
    assert strategy is not None
    _put_before(strategy, before)
    return Counter(single_spaced(finding.message) for finding in looked(rule, strategy))


def _put_before(strategy: Strategy, before: str) -> None:
    for one in list(written(strategy)):
        if one.is_markdown:
            vars(one.record)[one.field] = f"{before}{one.words}"


def broken(rule: Rule) -> Iterator[str]:
    """Walk the beginnings after which a rule sees something else at the start of a line."""
    for before in BEFORE:
        if said(rule, f"{before} ") != said(rule, f"{before}\n"):
            yield before


@pytest.mark.parametrize("rule", sampled(RULES.values(), 2), ids=RULES)
def test_a_line_break_is_a_space(rule: Rule) -> None:
    """Every rule finds the same in its bad example, whichever stands before its sentences."""
    if rule.code not in SEES_LINES:
        assert not list(broken(rule))


LONG = "What we say here is so long that it does not stand in one line, and then "
"""Before it whoever writes breaks a line, wherever that may be in the words behind."""
MOST_BREAKS = 12


def wrapped(words: str, at: int) -> str:
    """Words with a line break in the place of one space, where no list begins behind it."""
    spaces = [one.start() for one in re.finditer(r"(?<=\w) (?=[A-Za-z]{2})", words)]
    here = spaces[at % len(spaces)] if spaces else len(words)
    return words[:here] + words[here : here + 1].replace(" ", "\n") + words[here + 1 :]


def said_of_lines(rule: Rule, at: int | None) -> Counter[str]:
    """What a rule says of its bad example in long lines; `at` is where one of them is broken."""
    strategy = strategy_of(rule.bad, Lock({}))
    assert strategy is not None
    for one in list(written(strategy)):
        if one.is_markdown and one.field != "text" and not is_in_one_line(one, ()):
            words = one.words if at is None else wrapped(one.words, at)
            vars(one.record)[one.field] = f"{LONG}{words}"
    return Counter(single_spaced(finding.message) for finding in looked(rule, strategy))


@pytest.mark.parametrize("rule", sampled(RULES.values(), 2), ids=RULES)
def test_a_line_may_be_broken_anywhere(rule: Rule) -> None:
    """Within what a rule looks for as well: `five of` at an end, and `whom` at the next start."""
    if rule.code not in SEES_LINES:
        whole = said_of_lines(rule, None)
        assert [at for at in range(MOST_BREAKS) if said_of_lines(rule, at) != whole] == []


@pytest.mark.parametrize("before", ["It rose in July.", "In July,", "In 2024", "We did -", "£"])
@pytest.mark.parametrize("people", ["3 children were adopted.", "Two children were adopted."])
def test_a_small_number_at_the_start_of_a_line(before: str, people: str) -> None:
    """A small number is found wherever its line begins."""
    rule = next(rule for rule in RULES.values() if rule.code == "PRI001")
    text = f"{before}\n{people}".replace("\n", "\n  ")
    assert [one.code for one in findings(rule, f"vision: |\n  {text}\n")] == ["PRI001"]
