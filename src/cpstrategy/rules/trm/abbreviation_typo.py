"""TRM006 abbreviation-typo: an abbreviation with letters in the wrong order, or doubled."""

from collections.abc import Iterator

from cpstrategy.analysis.abbreviations import right_ones, swapped, uses
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from cpstrategy.rule import Finding, Rule

_REGISTERS: tuple[Register, ...] = ("full", "plain", "youth", "easy")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare unknown abbreviations with those of the lists, the glossary and the same words."""
    for register in _REGISTERS:
        right = right_ones(strategy, register)
        for short, places in uses(strategy, register).items():
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
    summary="An abbreviation that is a known one but for letters in the wrong order, or doubled.",
    why=(
        "Nobody can look up an abbreviation that does not exist. A reader who knows the right one "
        "wonders whether another service is meant."
    ),
    hint="write the letters as the right one has them",
    bad="""\
vision: You can ask for help from CAHMS at any time. CAAMHS is open, and so is the EHHCP team.
""",
    good="""\
vision: You can ask for help from CAMHS at any time. CAMHS is open, and so is the EHCP team.
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
        "It knows four letters and more, and these two kinds of slip. What young people said is "
        "not rewritten, so there it is information."
    ),
    check=check,
)
