"""NUM021 wrong-sum: a sum that is written out does not come to what stands behind it."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

from cpstrategy.analysis.passages import passages
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily

_NUMBER = r"£?\d[\d,]{0,12}(?:\.\d{1,2})?"
_PLUS, _MINUS = r"\s?\+\s?", r"\s[-–−]\s"
_SUM = lazily(
    rf"(?<![\w.,£+=/-])(?P<sum>{_NUMBER}(?:(?:{_PLUS}|{_MINUS}){_NUMBER}){{1,9}})\s?=\s?"
    rf"(?P<told>{_NUMBER})(?![\w%/]|[.,]\d)"
)
_TERM = lazily(rf"(?P<sign>[+–−-])?\s*(?P<number>{_NUMBER})")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Reckon whatever has signs for plus, minus and equals."""
    for passage in passages(strategy):
        for match in islice(_SUM.finditer(passage.bare), MOST_FINDS) if "=" in passage.bare else ():
            right = _reckoned(match["sum"])
            if right != _value(match["told"]):
                message = f"`{single_spaced(match['sum'])}` is {right:,f}, not {match['told']}"
                place = passage.place(*match.span("told"))
                yield Finding(place, message, severity=passage.severity)


def _reckoned(written: str) -> Decimal:
    terms: Iterator[re.Match[str]] = _TERM.finditer(written)
    return sum((_term(term) for term in terms), Decimal(0))


def _term(term: re.Match[str]) -> Decimal:
    value = _value(term["number"])
    return value if term["sign"] in (None, "+") else -value


def _value(number: str) -> Decimal:
    return Decimal(number.strip("£,").replace(",", ""))


UNIT = Rule(
    code="NUM021",
    name="wrong-sum",
    severity=Severity.ERROR,
    summary="A sum that is written out does not come to what stands behind it.",
    why="Readers who add it up find out at once, and doubt the numbers that they cannot add.",
    hint="look the numbers up, and mend the one that is wrong",
    bad="""\
vision: Over the year we went from 386 + 38 - 41 = 381 children.
""",
    good="""\
vision: Over the year we went from 386 + 38 - 41 = 383 children.
""",
    false_positives=(
        """\
vision: >-
  £1,200 + £300 = £1,500. Two and two make five, as 2 + x = 5. Ages 16-17 = 40 and 18+ = 60.
""",
    ),
    check=check,
    actor=Actor.FIGURES,
)
