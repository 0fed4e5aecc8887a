"""Precision: how often each rule was right on the five published documents, as somebody judged."""

import re
from collections import Counter
from collections.abc import Collection, Mapping

from cpstrategy import rules
from cpstrategy.diagnostic import Severity
from cpstrategy.discovery import discover
from cpstrategy.rule import Rule
from reference.markdown import MADE, page, table

_OPENING = """\
# How often rules are right

The rules were run on five documents as their councils published them, slips and all.
Somebody judged every finding: right if a careful officer would change what it names.
What is wrong more than once in ten findings is information only, and the rule's page says so.
The levels are those of what was found; a rule that is not listed found nothing there.
"""
_JUDGED = re.compile(r"^(?P<mark>[+-]) \S+ (?P<level>\w+)\[(?P<code>\w+)\]", re.MULTILINE)


def precision(verdicts: Mapping[str, str]) -> str:
    """Write the page; `verdicts` are lines by document, marked `+` or `-` as somebody judged."""
    judged = [match for told in verdicts.values() for match in _JUDGED.finditer(told)]
    levels = {(match["code"], match["level"]) for match in judged}
    counts = Counter((match["code"], match["mark"]) for match in judged)
    known = sorted(discover(rules, Rule).values(), key=lambda rule: rule.code)
    rows = [
        (f"{one.code} {one.name}", _levels(one.code, levels), *_numbers(one.code, counts))
        for one in known
        if (one.code, "+") in counts or (one.code, "-") in counts
    ]
    marks = Counter(match["mark"] for match in judged)
    total = ("all", "", str(marks.total()), str(marks["+"]), str(marks["-"]))
    head = ("Rule", "Level", "Found", "Right", "Wrong")
    documents = ", ".join(sorted(verdicts))
    return page([MADE + _OPENING, f"The documents: {documents}.", table(head, [*rows, total])])


def _levels(code: str, levels: Collection[tuple[str, str]]) -> str:
    return ", ".join(level for level in map(str, Severity) if (code, level) in levels)


def _numbers(code: str, counts: Counter[tuple[str, str]]) -> tuple[str, str, str]:
    right, wrong = counts[code, "+"], counts[code, "-"]
    return str(right + wrong), str(right), str(wrong)
