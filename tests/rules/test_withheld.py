"""Withheld figures: small councils whose figures give one away, or seem to, with the sum."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.rule import Rule
from cpstrategy.rules.pri import complement, small_number, withheld_figure, withheld_in_text

Look = Callable[[Rule, str], list[Diagnostic]]
Case = tuple[str, str, str]
"""The content, and the level and the words of what is told; nothing if nothing is."""


def council(lines: list[str]) -> str:
    """A council with figures, one a line, and charts: `whole: a b` or `beside: a b`."""
    charts = [line for line in lines if line.startswith(("whole: ", "beside: "))]
    figures = [line for line in lines if line.startswith("id: ")]
    others = [line.removeprefix("+ ") for line in lines if line.startswith("+ ")]
    shown = [
        f"    - {{id: c{number}, title: T, summary: S., statistics: [{', '.join(keys.split())}]"
        f"{', whole: true' if kind == 'whole' else ''}}}"
        for number, (kind, _, keys) in enumerate(chart.partition(": ") for chart in charts)
    ]
    head = ["key-figures:", "  charts:"] if charts else []
    records = [f"  - {{{line}}}" for line in figures]
    return "\n".join(["statistics:", *records, *head, *shown, *others, ""])


def cases() -> dict[str, Case]:
    """What the table beside this file says, by its headings."""
    written = (Path(__file__).parent / "withheld.txt").read_text(encoding="utf-8")
    found = {}
    for block in written.split("## ")[1:]:
        name, *lines = block.strip().splitlines()
        told = next((line.removeprefix("= ") for line in lines if line.startswith("= ")), "")
        level, _, words = told.partition(" ")
        found[name] = (council(lines), level, words)
    return found


CASES = cases()
PARTS = [
    "id: care, value: 312, label: children in our care",
    "id: small, withheld: 10, label: went missing, base-statistic: care",
    "id: a, value: 8, label: near, base-statistic: care",
    "id: b, value: 300, label: far, base-statistic: care",
    "whole: small a b",
]


@pytest.mark.parametrize(("example", "level", "told"), CASES.values(), ids=CASES)
def test_what_gives_a_figure_away_is_told(look: Look, example: str, level: str, told: str) -> None:
    """The figure, the sum that gives it away and how sure that is; and nothing where nothing is."""
    found = look(withheld_figure.UNIT, example)
    assert bool(found) == bool(level)
    assert [one.severity for one in found if told in one.message][:1] == ([level] if level else [])


def test_there_are_many_of_both() -> None:
    """The table has leaks and what looks like one."""
    leaks = sum(1 for _, level, _ in CASES.values() if level)
    assert leaks >= 30
    assert len(CASES) - leaks >= 15


def test_a_figure_is_told_once_with_what_to_withhold_as_well(look: Look) -> None:
    """However many sums give it away; of its other parts, the smallest that helps is named."""
    found = look(withheld_figure.UNIT, council([*PARTS, "whole: b small a"]))
    assert [one.span.line for one in found] == [3]
    assert "the `value` of `near` as well" in found[0].hint
    assert [(span.line, words) for span, words in found[0].related] == [
        (4, "withhold this as well")
    ]


def test_what_the_hint_says_helps(look: Look) -> None:
    """With the second figure withheld, nothing is told."""
    mended = [line.replace("value: 8", "withheld: secondary") for line in PARTS]
    assert look(withheld_figure.UNIT, council(mended)) == []


@pytest.mark.parametrize(
    "told",
    [
        "Of our 312 children, 308 live in Anytown and {stat:lost} went missing.",
        "That is {stat:lost} (4).",
        "We know that 4 children went missing.",
    ],
)
def test_a_sum_in_a_text_is_told_once(look: Look, told: str) -> None:
    """By the rule that knows of the record, and by no other."""
    figure = "{id: lost, withheld: 10, label: children went missing}"
    text = f"narratives: [{{id: a, heading: A, text: '{told}'}}]"
    looking = (small_number, complement, withheld_in_text)
    example = f"statistics: [{figure}]\n{text}\n"
    found = [one.code for rule in looking for one in look(rule.UNIT, example)]
    assert found == ["PRI018"]
