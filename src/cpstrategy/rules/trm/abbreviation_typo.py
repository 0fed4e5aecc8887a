"""TRM006 abbreviation-typo: an abbreviation with two letters in the wrong order."""

from collections.abc import Iterator

from cpstrategy.analysis.abbreviations import in_glossary, known, swapped, uses
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from cpstrategy.rule import Finding, Rule

_REGISTERS: tuple[Register, ...] = ("full", "plain", "youth", "easy")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare unknown abbreviations with those of the lists, the glossary and the same words."""
    lists, explained = known(strategy), in_glossary(strategy)
    for register in _REGISTERS:
        by_short = uses(strategy, register)
        right = {
            *lists,
            *explained,
            *(short for short in by_short if by_short[short][0].is_explained),
        }
        for short, places in by_short.items():
            meant = "" if short in right else swapped(short, right)
            for use in places if meant else ():
                is_quote = use.written.voice.is_of_the_young
                message = f"`{short}` looks like a slip for `{meant}`"
                severity = Severity.INFO if is_quote else None
                yield Finding(use.place, message, f"write `{meant}`", severity=severity)


UNIT = Rule(
    code="TRM006",
    name="abbreviation-typo",
    severity=Severity.WARNING,
    summary="An abbreviation that is a known one but for two letters in the wrong order.",
    why=(
        "Nobody can look up an abbreviation that does not exist. A reader who knows the right one "
        "wonders whether another service is meant."
    ),
    hint="put the letters in the right order",
    bad="""\
vision: You can ask for help from CAHMS at any time.
""",
    good="""\
vision: You can ask for help from CAMHS at any time.
""",
    false_positives=(
        """\
vision: Ask the care advice and help in Manchester service (CAHMS) at any time.
""",
        """\
priorities:
  - id: health
    title: Health
    words: [I waited a year for CAHMS.]
""",
    ),
    blind_spots=(
        "It knows four letters and more, and one kind of slip. What young people said is not "
        "rewritten, so there it is information."
    ),
    check=check,
)
