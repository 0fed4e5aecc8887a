"""Precision: how often each rule was right on published documents, as somebody judged."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import TypedDict

from cpstrategy import rules
from cpstrategy.diagnostic import Severity
from cpstrategy.discovery import discover
from cpstrategy.rule import Rule
from reference.markdown import MADE, page, table

_OPENING = """\
# How often rules are right

The rules were run on documents as their councils published them, slips and all.
Somebody judged every finding: right if a careful officer would change what it names.
What is wrong more than once in ten findings is information only, and the rule's page says so.
The levels are those of what was found; a rule that is not listed found nothing there.
"""
_UNSEEN = """\
## On documents that no rule was made for

Some of the documents were put in when the rules stood, to see how they do with what they were
not made for. An error should be right 95 times of 100 there, a warning 90 times.
At first is before any rule knew of them; now is with what was found since.
"""
_JUDGED = re.compile(r"^(?P<mark>[+-]) \S+ (?P<level>\w+)\[(?P<code>\w+)\]", re.MULTILINE)


class First(TypedDict):
    """What was found in documents before any rule knew of them, by level, and what was right."""

    documents: list[str]
    found: dict[str, int]
    right: dict[str, int]


def precision(verdicts: Mapping[str, str], first: First) -> str:
    """Write the page; `verdicts` are lines by document, marked `+` or `-` as somebody judged."""
    judged = _judged(verdicts.values())
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
    documents = f"The documents: {', '.join(sorted(verdicts))}."
    return page(
        [MADE + _OPENING, documents, table(head, [*rows, total]), *_unseen(verdicts, first)]
    )


def _judged(told: Iterable[str]) -> list[re.Match[str]]:
    return [match for lines in told for match in _JUDGED.finditer(lines)]


def _unseen(verdicts: Mapping[str, str], first: First) -> Iterable[str]:
    """Write how the rules did with documents they were not made for, at first and now."""
    judged = _judged(verdicts[name] for name in first["documents"])
    now = Counter((match["level"], match["mark"]) for match in judged)
    rows = [
        (
            level,
            _share(first["right"][level], first["found"][level]),
            _share(now[level, "+"], now[level, "+"] + now[level, "-"]),
        )
        for level in map(str, Severity)
    ]
    yield _UNSEEN
    yield f"These are {', '.join(first['documents'])}."
    yield table(("Level", "Right at first", "Right now"), rows)


def _share(right: int, found: int) -> str:
    return f"{right} of {found} ({100 * right / found:.0f}%)" if found else "none found"


def _levels(code: str, levels: Collection[tuple[str, str]]) -> str:
    return ", ".join(level for level in map(str, Severity) if (code, level) in levels)


def _numbers(code: str, counts: Counter[tuple[str, str]]) -> tuple[str, str, str]:
    right, wrong = counts[code, "+"], counts[code, "-"]
    return str(right + wrong), str(right), str(wrong)
