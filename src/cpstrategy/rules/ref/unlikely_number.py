"""REF027 unlikely-number: a number of somebody who helps that no British number looks like."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.help import Help
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.telephone import number_shape

_FIELDS = ("phone", "text")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Count the digits of each number that young people are to ring or to text."""
    for one in strategy.helps:
        yield from _numbers(one)


def _numbers(one: Help) -> Iterator[Finding]:
    for field in _FIELDS:
        written = getattr(one, field)
        likely = number_shape(written) if written else True
        if not likely:
            severity = Severity.WARNING if likely is None else None
            message = f"`{written}` {_SAID[likely]} to {_DO[field]}"
            yield Finding(one.at(field), message, severity=severity)


_DO = {"phone": "ring", "text": "send a text to"}
_SAID = {False: "cannot be a number", None: "has a digit less than most numbers"}

UNIT = Rule(
    code="REF027",
    name="unlikely-number",
    severity=Severity.ERROR,
    summary="A number to ring or to text that has not the digits of a British one.",
    why=(
        "Who rings a wrong number when they need help may not look for the right one. One digit "
        "too few is seen by nobody who reads the page."
    ),
    hint="look it up again, and write the number alone, such as `0800 1111`; words go into `for:`",
    bad="""\
helps:
  - id: advocate
    name: An advocate
    phone: 01632 9600012
    source: The advocacy service
    checked: 2026-05
""",
    good="""\
helps:
  - id: advocate
    name: An advocate
    phone: 01632 960001
    source: The advocacy service
    checked: 2026-05
""",
    false_positives=(
        """\
helps:
  - {id: childline, name: Childline, phone: 0800 1111, source: Childline, checked: 2026-05}
  - {id: police, name: The police, phone: '101', source: The police, checked: 2026-05}
  - {id: meic, name: Meic, phone: 080880 23456, text: '84001', source: Meic, checked: 2026-05}
  - {id: abroad, name: A, phone: +44 (0)1632 960001, source: A, checked: 2026-05}
""",
    ),
    blind_spots="A number with two digits changed about has the right shape.",
    check=check,
    actor=Actor.EDITOR,
)
