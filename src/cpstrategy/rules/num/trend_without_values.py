"""NUM013 trend-without-values: an achievement has grown or fallen, and nothing says how much."""

import re
from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.priority import Achievement
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.patterns import lazily

_TREND = lazily(
    r"\b((?:increase[ds]?|increasing|improve[ds]?|improving|improvements?|reduced|reducing"
    r"|reductions?|decrease[ds]?|decreasing|rise|rises|risen|rose|fallen|fell|more|fewer|higher"
    r"|lower)\b[^.!?;{]{0,40}?\b(?:numbers?|percentages?|proportions?|shares?|rates?|outcomes"
    r"|attendance|stability|take-up)\b|(?:more|fewer) (?:children|young people|care leavers)"
    r"(?= (?:are|have|now|live|go|take|reach|achieve|meet|stay)))",
    re.IGNORECASE,
)
_VALUE = lazily(r"(?<!\d)\d+(?:\.\d+)?%|\{stat:|\bfrom \d+ to \d+|\bper ?cent\b|\bby \d+")
_STOP = lazily(r"(?<=[.!?])\s+")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the full words of achievements that no statistic is named for."""
    for words in strategy.words:
        owner = words.owner
        is_full = words.voice is Voice.COUNCIL and words.register == "full"
        if is_full and isinstance(owner, Achievement) and not owner.statistics:
            start = 0
            for sentence in _STOP.split(words.words):
                start = words.words.index(sentence, start)
                trend = None if _VALUE.search(sentence) else _TREND.search(sentence)
                if trend:
                    place = words.place(start + trend.start(), start + trend.end())
                    yield Finding(place, f"nothing says how much: `{trend[0]}`")


UNIT = Rule(
    code="NUM013",
    name="trend-without-values",
    severity=Severity.INFO,
    summary="An achievement tells of more or fewer, without the two numbers.",
    why=(
        "From 2 to 3 and from 20 to 300 are both an increase. Without the numbers readers have to "
        "take it on trust."
    ),
    hint="give the number before and the number now, or name the record in `statistics:`",
    bad="""\
priorities:
  - id: education
    title: Education
    achievements:
      - id: reading
        text: There has been an increase in the percentage of children who read well.
""",
    good="""\
priorities:
  - id: education
    title: Education
    achievements:
      - id: reading
        text: The percentage of children who read well has risen from 41% to 53%.
""",
    blind_spots=(
        "Only a few words for trends are known, and only achievements are looked at; so this is "
        "information only."
    ),
    registers=("full",),
    actor=Actor.FIGURES,
    check=check,
)
