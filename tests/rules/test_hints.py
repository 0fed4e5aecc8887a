"""Hints: what a hint says to write can be written, and then the rule has nothing to say of it."""

import re
from collections.abc import Callable, Iterator

import pytest

from cpstrategy import rules
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.discovery import discover
from cpstrategy.rule import Rule

Look = Callable[[Rule, str], list[Diagnostic]]
RULES = discover(rules, Rule)
_WRITE = re.compile(r"write `(?P<words>[^`{}]+)`")
_HERE = "content/example/example.yaml"


def written(one: Diagnostic, example: str) -> Iterator[str]:
    """The example with what the hint says in the place of what was found, if it is one line."""
    _, line, column, last_line, last_column = one.span
    match = _WRITE.match(one.hint)
    if match and one.span.path == _HERE and line == last_line:
        lines = example.splitlines(keepends=True)
        row = lines[line - 1]
        lines[line - 1] = row[: column - 1] + match["words"] + row[last_column - 1 :]
        yield "".join(lines)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_what_a_hint_says_to_write_mends_it(rule: Rule, look: Look) -> None:
    """Another finding there, or none; but not the same again."""
    for one in look(rule, rule.bad):
        for mended in written(one, rule.bad):
            again = [other.message for other in look(rule, mended)]
            assert one.message not in again or again.count(one.message) < [
                other.message for other in look(rule, rule.bad)
            ].count(one.message)
