"""NUM022 wrong-ratio: `1 in 4` stands beside a percentage that is not so."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

from cpstrategy.analysis.amounts import HEDGED, PERCENT, part, percent, percentages
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Index, Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.numbers import number_mentions
from cpstrategy.text.patterns import lazily, small

_NAMES = r"(?:one|two|three|four|five|six|seven|eight|nine|ten)"
_RATIO = lazily(
    rf"(?<![\w.,/£-])(?P<some>{_NAMES}|\d{{1,2}})\s+(?P<joint>in|out\s+of)\s+(?:every\s+)?"
    rf"(?P<whole>{_NAMES}|\d{{1,3}})(?![\w%/-]|[.,]\d)"
    # What stands between belongs to the same people: a second group or figure ends it.
    r"(?:(?!\b(?:but|others?|rest|and|or|while|with|than|in)\b)[^,;:.!?(%{\d\n–—]){0,60}?"
    rf"(?:,?\s?\(|,\s|\s[–—-]\s)(?P<percent>{PERCENT})(?=\s?[),.;–—]|\s[–—-]\s|\s?\Z)"
)
_GIVE, _GIVE_OF_SEVERAL, _GIVE_IF_HEDGED = Decimal(3), Decimal(5), Decimal(8)
"""How many points a ratio may be away from the percentage, as it is the nearest that is handy."""

_HANDY = frozenset((*range(2, 11), 12, 20, 25, 50, 100))
"""What `in` makes a ratio of: `3 in 14 homes` are three children."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at ratios that a percentage follows in one breath."""
    for words in percentages(strategy):
        text = small(words.words)
        if " in " in text or " out of " in text:
            for match in islice(_RATIO.finditer(text), MOST_FINDS):
                yield from _weigh(words, match, strategy.index)


def _weigh(words: FieldWords, match: re.Match[str], index: Index) -> Iterator[Finding]:
    some, whole = (_number(match[name]) for name in ("some", "whole"))
    value = percent(part(words.words, match, "percent"), index)
    is_ratio = 0 < some < whole and (match["joint"] != "in" or whole in _HANDY)
    if not value or not is_ratio or _fits(some, whole, value, words.words[: match.start()]):
        return
    start, end = match.start(), match.end("whole")
    told = single_spaced(words.words[start:end])
    exact = f"{some * 100 / whole:.0f}"
    message = f"`{told}` is {exact}%, and {value:f}% stands beside it"
    yield Finding(words.place(start, end), message)


def _fits(some: Decimal, whole: Decimal, value: Decimal, before: str) -> bool:
    away = abs(some * 100 / whole - value)
    if HEDGED.search(before[-20:]):
        return away <= _GIVE_IF_HEDGED
    if some == 1:
        # Of all ratios with one, it may still be the nearest.
        return away <= _GIVE or round(100 / value) == whole
    return away <= _GIVE_OF_SEVERAL


def _number(written: str) -> Decimal:
    return next((mention.value for mention in number_mentions(written)), Decimal(0))


UNIT = Rule(
    code="NUM022",
    name="wrong-ratio",
    severity=Severity.ERROR,
    summary="`1 in 4` stands beside a percentage that is not so.",
    why=(
        "The ratio is for those who find percentages hard. If it is another number, they are told "
        "something that is not true, and nobody else notices."
    ),
    hint="write the ratio that is nearest to the percentage, or mend the percentage",
    bad="""\
vision: Of our care leavers, 1 in 4 (20%) are at college.
""",
    good="""\
vision: Of our care leavers, 1 in 5 (20%) are at college.
""",
    false_positives=(
        """\
vision: >-
  About one in three (30%) moved. Two in three (67%) did not. We saw 2 in 2026 (5%), and 3 in 14
  homes (90%). Five out of six homes are good, and 20% are full.
""",
    ),
    blind_spots="The percentage must follow in brackets, behind a comma or a dash.",
    check=check,
    actor=Actor.FIGURES,
)
