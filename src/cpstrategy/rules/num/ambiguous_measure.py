"""NUM011 ambiguous-measure: a figure about a time that may be exact, or the least or the most."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.patterns import lazily

_TIME = lazily(
    r"\b(?:for|spent|after|waited)\s+((?:\d+(?:\.\d+)?|an?|one|two|three|four|five|six|twelve)"
    r"(?: and a half)?[ -](?:days?|weeks?|months?|years?))\b(?! (?:or|and) (?:more|longer|less|over"
    r"|under)|\+| (?:plus|in a row|at (?:least|most)))"
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at what figures are called and what continues them, in full."""
    for words in strategy.words:
        is_council = words.voice is Voice.COUNCIL and words.register == "full"
        if is_council and isinstance(words.owner, Statistic):
            for time, place in words.find_small(_TIME, 1):
                yield Finding(place, f"`{time}` may be the exact time, the least or the most")


UNIT = Rule(
    code="NUM011",
    name="ambiguous-measure",
    severity=Severity.INFO,
    summary="A figure counts people by a time, and does not say whether that is the least.",
    why=(
        "Hardly anybody has been in care for exactly two years. Readers have to guess whether "
        "longer or shorter times are counted as well."
    ),
    hint="write `at least`, `or more`, `less than`, or whatever was counted",
    bad="""\
statistics:
  - {id: long-term, value: 60, unit: percent, label: of children have been in care for 2.5 years}
""",
    good="""\
statistics:
  - id: long-term
    value: 60
    unit: percent
    label: of children have been in care for 2.5 years or more
""",
    blind_spots="Only times behind `for`, `spent`, `after` and `waited` are seen.",
    actor=Actor.FIGURES,
    check=check,
)
