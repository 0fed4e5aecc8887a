"""Linear: how much longer each rule takes with ten times the text, for texts that invite trouble.

Usage: .venv/bin/python benchmarks/linear.py [LETTERS]

A test counts calls (`tests/rules/test_any_text.py`) and cannot see what happens inside a regular
expression; here time is taken. A text says one thing again and again, and stands in every field.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from time import process_time
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.rules.conftest import looked
from tests.rules.test_any_text import MOST, RULES, TIMES, everywhere, strategy_of

from cpstrategy.gc_control import no_collection
from cpstrategy.model.lock import Lock
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Rule

LETTERS = 1_000
TEXTS = (
    *("a", "a ", "a  ", "a\t", "A", "A ", "é", "\u00a0a", "a,", "a, ", "a-", "A&", "Ab ", "Ab, "),
    *("1", "1 ", "1,", "1.", "1%", "1 in ", "2023 ", "2023-", "2023/24 ", "1 January "),
    *("(", "[", '"', "'", "“", "’", "-", "– ", "**a", "_a", "? ", "https://", "@", "a@b"),
    *("ab. ", "Ab Cd. ", "and ", "of ", "the of ", "one of ", "per cent ", "we will ", "which "),
)
LEAST = 0.01
"""Seconds below which a rule has hardly begun, and the clock says more of itself than of it."""


AGAIN = 3
"""So often what seems to grow too fast is measured anew: the machine may have been slowed down."""


class Growth(NamedTuple):
    """What a rule took for a text and for ten times as much of it, in seconds."""

    times: float
    rule: str
    text: str
    few: float
    many: float


def main(letters: int) -> None:
    """Print the rules that grow most, and fail if one grows more than it may."""
    list(growths(TEXTS[0], 10))  # What is made once does not count.
    seen = (one for text in TEXTS for one in growths(text, letters))
    found = sorted((_surely(one, letters) for one in seen), reverse=True)
    sys.stdout.write(f"Texts of {letters} and {letters * TIMES} letters, {len(RULES)} rules.\n\n")
    sys.stdout.write("| rule | text | ms | ms of ten times as much | times |\n")
    sys.stdout.write("| --- | --- | ---: | ---: | ---: |\n")
    for one in found[:10]:
        cells = f"{one.few * 1000:.1f} | {one.many * 1000:.1f} | {one.times:.1f}"
        sys.stdout.write(f"| {one.rule} | `{one.text!r}` | {cells} |\n")
    sys.exit(f"more than {MOST} times" if found and found[0].times > MOST else 0)


def growths(text: str, letters: int) -> Iterator[Growth]:
    """Let every rule look at both texts."""
    few, many = (seconds(text * (count // len(text))) for count in (letters, letters * TIMES))
    for rule in RULES:
        yield Growth(many[rule] / max(few[rule], LEAST), rule, text, few[rule], many[rule])


def _surely(one: Growth, letters: int) -> Growth:
    """The least of several turns, where a single one would tell too much."""
    if one.times <= MOST:
        return one
    turns = (each for _ in range(AGAIN) for each in growths(one.text, letters))
    return min(one, *(each for each in turns if each.rule == one.rule))


def seconds(text: str) -> Mapping[str, float]:
    """What each rule takes with a strategy that was never seen before."""
    strategy = strategy_of(everywhere(f"We do {text}it."), Lock({}))
    if strategy is None:
        sys.exit(f"no strategy can be made of {text[:20]!r}")
    # The program looks so too: the collector would take longer the more there is, whatever is made.
    with no_collection():
        return {name: _taken(rule, strategy) for name, rule in RULES.items()}


def _taken(rule: Rule, strategy: Strategy) -> float:
    started = process_time()
    for _ in looked(rule, strategy):
        pass
    return process_time() - started


def _arguments(given: Sequence[str]) -> int:
    return int(given[0]) if given else LETTERS


if __name__ == "__main__":
    main(_arguments(sys.argv[1:]))
