"""NUM006 derived-mismatch: a percentage that does not follow from the two numbers beside it."""

import re
from collections.abc import Iterator

from cpstrategy.analysis.amounts import (
    COUNT,
    HEDGED,
    PERCENT,
    count,
    part,
    percent,
    percentages,
)
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Index, Strategy
from cpstrategy.model.words import FieldWords
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.patterns import lazily, small
from cpstrategy.text.percentages import decimals, rounds_to, share

_OF = (
    r"(?:\s+[a-z’'-]+){0,4}?\s+(?:out\s+)?of\s+"
    r"(?:(?:a\s+total\s+of|all|the|our|these|those)\s+){0,2}"
)
_PART = rf"(?P<part>{COUNT}){_OF}(?P<whole>{COUNT})"
# A sum of years, hours or money is no number of people, but a share follows from it all the same.
_WORDS = r"(?:\s+[a-z’'-]+){0,6}"
_SIGN = r"(?:\s?[(\[]|,?\s+(?:or|which is|that is|i\.e\.|=)|(?P<comma>,)|\s?[–—=-])\s*"
_HEDGE = (
    r"(?P<hedge>(?:about|almost|around|approximately|just over|just under|nearly|over|some)\s+)?"
)
_PART_FIRST = lazily(
    rf"{_PART}{_WORDS}{_SIGN}{_HEDGE}(?P<percent>{PERCENT})(?!\s+(?:of|more|less|fewer|higher|lower)\b)"
    # `50 of 708 moved, 9% twice` has a share of its own behind the comma.
    r"(?(comma)(?=\s?(?:[,.;)]|\Z)))"
)
_WHOLE_FIRST = lazily(
    rf"\bof\s+(?:(?:a\s+total\s+of|all|the|our|these|those)\s+){{0,2}}(?P<whole>{COUNT})(?:\s+[a-z’'-]+){{1,5}},\s+"
    rf"(?P<part>{COUNT})(?:\s+[a-z’'-]+){{0,2}}\s?[(\[]{_HEDGE}(?P<percent>{PERCENT})(?=\s?[)\]])"
)
_PERCENT_FIRST = lazily(rf"(?P<percent>{PERCENT}){_WORDS}(?:\s?[(\[]|,?\s+or|,)\s*{_PART}")
_NUMBER = lazily(r"\d[\d,.]*|\{stat:")
_PARTS = 3
"""A part, its whole and its share: most texts have no three numbers."""

_CLOSE = 3
"""How many points `about 10%` may be away from what it stands for."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at `50 of 708 (7%)` and `7% (50 of 708)`, typed or cited."""
    for words in percentages(strategy):
        text = small(words.words)
        if "of " in text and len(_NUMBER.findall(text)) >= _PARTS:
            for pattern in (_PART_FIRST, _WHOLE_FIRST, _PERCENT_FIRST):
                for match in pattern.finditer(text):
                    yield from _weigh(words, match, strategy.index)


def _weigh(words: FieldWords, match: re.Match[str], index: Index) -> Iterator[Finding]:
    some, whole = (count(part(words.words, match, name), index) for name in ("part", "whole"))
    percentage = percent(part(words.words, match, "percent"), index)
    if some is None or whole is None or percentage is None or rounds_to(some, whole, percentage):
        return
    start, end = match.span("percent")
    exact = share(some, whole, decimals(percentage))
    hedged = match.groupdict().get("hedge") or HEDGED.search(
        words.words[max(start - 20, 0) : start]
    )
    if not hedged or abs(exact - percentage) > _CLOSE:
        message = f"{some:,} of {whole:,} is {exact:f}%, not {percentage:f}%"
        yield Finding(words.place(start, end), message)


UNIT = Rule(
    code="NUM006",
    name="derived-mismatch",
    severity=Severity.ERROR,
    summary="A percentage does not follow from the two numbers beside it.",
    why=(
        "One of three numbers is wrong, and readers can see it but not which. Mostly a number was "
        "brought up to date and the others were not."
    ),
    hint="look all three numbers up, and mend the one that is wrong",
    bad="""\
vision: >-
  We care for 50 of the 708 children (9%) as separated children. Of our 156 care leavers, 121 (87%)
  are in touch.
""",
    good="""\
vision: >-
  We care for 50 of the 708 children (7%) as separated children. Of our 156 care leavers, 121 (78%)
  are in touch.
""",
    false_positives=(
        """\
vision: >-
  We visited 50 of 708 children, about 10% of them twice. In 2 of 3 years the number rose, 5% more
  than before. 7% (50 of 708 children) are separated.
""",
        """\
vision: In 10 of 12 months we met (most often on Tuesdays), and 50 of 708 is roughly 5%.
""",
    ),
    blind_spots=(
        "Three numbers in one breath are tried; a share that is told a sentence later is not."
    ),
    check=check,
    actor=Actor.FIGURES,
)
