"""Precision: how often each rule was right on the five published documents, as somebody judged."""

from collections import Counter
from collections.abc import Iterable, Mapping

from cpstrategy import rules
from cpstrategy.discovery import discover
from cpstrategy.reference.markdown import MADE, page, table
from cpstrategy.rule import Rule

_OPENING = """\
# How often rules are right

The rules were run on five documents as their councils published them, slips and all.
Somebody judged every finding: right if a careful officer would change what it names.
A rule that is wrong more than once in ten findings is information only, and its page says so.
A rule that is not listed found nothing there.
"""


def precision(verdicts: Mapping[str, str]) -> str:
    """Write the page; `verdicts` are lines by document, marked `+` or `-` as somebody judged."""
    lines = [line for told in verdicts.values() for line in told.splitlines()]
    right, wrong = (_counts(lines, mark) for mark in ("+ ", "- "))
    known = sorted(discover(rules, Rule).values(), key=lambda rule: rule.code)
    rows = [
        (f"{one.code} {one.name}", str(one.severity), *_numbers(right[one.code], wrong[one.code]))
        for one in known
        if right[one.code] + wrong[one.code]
    ]
    total = ("all", "", *_numbers(right.total(), wrong.total()))
    head = ("Rule", "Level", "Found", "Right", "Wrong")
    documents = ", ".join(sorted(verdicts))
    return page([MADE + _OPENING, f"The documents: {documents}.", table(head, [*rows, total])])


def _counts(lines: Iterable[str], mark: str) -> Counter[str]:
    return Counter(
        line.partition("[")[2].partition("]")[0] for line in lines if line.startswith(mark)
    )


def _numbers(right: int, wrong: int) -> tuple[str, str, str]:
    return str(right + wrong), str(right), str(wrong)
