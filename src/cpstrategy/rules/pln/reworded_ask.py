"""PLN021 reworded-ask: an ask of young people that a register tells in other words."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.pledge import Ask
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register, Text
from cpstrategy.registers.addresses import place_in
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.normal_form import folded

_REGISTERS: tuple[Register, ...] = ("plain", "youth")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the words of each ask; one find shows what was done to all of it."""
    for ask in strategy.asks:
        found = next(_reworded(ask), None)
        if found:
            text, register = found
            message = f"this is told in other words in `{register}`, and young people chose theirs"
            yield Finding(place_in(text, register), message)


def _reworded(ask: Ask) -> Iterator[tuple[Text, str]]:
    for text in (item.text for item in ask.items):
        for register in _REGISTERS:
            words = getattr(text, register)
            if words and text.full and folded(words) != folded(text.full):
                yield text, register
        for own in text.own:
            words = own.plain or own.youth
            if words and text.full and folded(words) != folded(text.full):
                yield text, own.name


UNIT = Rule(
    code="PLN021",
    name="reworded-ask",
    severity=Severity.INFO,
    summary="An ask of young people that another register tells in other words.",
    why=(
        "Young people agreed on these words. Who reads the plain or the youth edition takes what "
        "stands there for what they said."
    ),
    hint=(
        "leave the register out, and their own words are shown; or let them agree to these as "
        "well, and say so in the `note`"
    ),
    bad="""\
asks:
  - id: ask
    title: What we ask
    items:
      - text:
          full: Reach out to us when we go quiet.
          youth: Talk to us if we stop talking.
""",
    good="""\
asks:
  - id: ask
    title: What we ask
    items:
      - text:
          full: Reach out to us when we go quiet.
          easy: [Talk to us when we are quiet.]
""",
    blind_spots="Easy read needs words of its own, so `easy` is not looked at.",
    check=check,
    actor=Actor.PARTICIPATION,
)
