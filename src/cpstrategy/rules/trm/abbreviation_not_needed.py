"""TRM007 abbreviation-not-needed: letters that are explained and then never used."""

from collections.abc import Iterator

from cpstrategy.analysis.abbreviations import Use, in_glossary, known, uses
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from cpstrategy.model.words import Voice
from cpstrategy.rule import Finding, Rule

_REGISTERS: tuple[Register, ...] = ("full", "plain", "youth")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look in each register for abbreviations that stand nowhere but where they are explained."""
    lists, explained = known(strategy), in_glossary(strategy)
    for register in _REGISTERS:
        for short, places in uses(strategy, register).items():
            is_known = short in explained or (short in lists and lists[short].known)
            if len(places) == 1 and not is_known and _is_in_brackets(places[0]):
                yield Finding(places[0].place, f"`{short}` is explained, but never used again")


def _is_in_brackets(use: Use) -> bool:
    """Whether the council gives the letters in brackets after what they stand for."""
    words = use.written.words
    ours = use.written.voice is Voice.COUNCIL
    return ours and words[use.start - 1 : use.start] == "(" and use.is_explained


UNIT = Rule(
    code="TRM007",
    name="abbreviation-not-needed",
    severity=Severity.INFO,
    summary="An abbreviation that is explained and never used again.",
    why=(
        "Letters in brackets tell readers to remember them. Where they never come back, that is "
        "one thing more to read for nothing."
    ),
    hint="leave the brackets out; keep them if young people will hear the letters elsewhere",
    bad="""\
vision: Every young person has a personal education plan (PEP). We look at it each term.
""",
    good="""\
vision: Every young person has a personal education plan (PEP). We look at the PEP each term.
""",
    blind_spots="It cannot know whether readers will meet the letters somewhere else.",
    check=check,
)
