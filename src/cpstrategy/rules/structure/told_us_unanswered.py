"""STR011 told-us-unanswered: young people told the council something that nothing answers."""

import re
from collections.abc import Iterator, Sequence

from cpstrategy.diagnostic import Severity
from cpstrategy.model.byname import byname
from cpstrategy.model.priority import Achievement, NextStep, Priority
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.patterns import lazily

_ASKED = lazily(
    r"\b(?:want(?:s|ed)?|wish(?:es|ed)?|would\s+(?:also\s+)?like|needs?|needed|needing|should|asked"
    r"|more\s+(?:help|support|information|time|say)|not\s+(?:helpful|enough)|difficult|hard|worr\w+)\b",
    re.IGNORECASE,
)
"""Words for a wish or a complaint; praise and figures need no answer."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Where any step says what it answers, each thing that was told should be answered."""
    steps = [step for priority in strategy.priorities for step in _steps(priority)]
    answered = {key for step in steps for key in step.answers}
    for priority in strategy.priorities if answered else ():
        for view in priority.told_us if _steps(priority) else ():
            if view.id not in answered:
                severity = None if _ASKED.search(view.text.full) else Severity.INFO
                message = f"no achievement and no next step answers `{byname(view)}`"
                yield Finding(view.at("id"), message, severity=severity)


def _steps(priority: Priority) -> Sequence[Achievement | NextStep]:
    return (*priority.achievements, *priority.next_steps)


UNIT = Rule(
    code="STR011",
    name="told-us-unanswered",
    severity=Severity.WARNING,
    summary="Something that young people told the council, and nothing done or planned answers it.",
    why=(
        "Who was asked and finds no answer stops answering. What cannot be done deserves a "
        "sentence that says so."
    ),
    hint=(
        "name it in `answers:` of the achievement or the next step that answers it, or say why "
        "nothing will be done"
    ),
    bad="""\
priorities:
  - id: home
    title: A safe home
    told-us:
      - {id: home-room, text: We would like a room of our own.}
      - {id: home-bills, text: We need help with bills.}
    next-steps:
      - {id: home-rooms, text: Give each child a room., answers: [home-room]}
""",
    good="""\
priorities:
  - id: home
    title: A safe home
    told-us:
      - {id: home-room, text: We would like a room of our own.}
      - {id: home-bills, text: We need help with bills.}
    next-steps:
      - {id: home-rooms, text: Give each child a room., answers: [home-room]}
      - {id: home-money, text: Teach everybody about bills., answers: [home-bills]}
""",
    false_positives=(
        """\
priorities:
  - id: home
    title: A safe home
    told-us:
      - {id: home-room, text: We would like a room of our own.}
    next-steps:
      - {id: home-rooms, text: Give each child a room.}
""",
        """\
priorities:
  - id: home
    title: A safe home
    told-us:
      - {id: home-room, text: We would like a room of our own.}
      - {id: home-bills, text: We need help with bills.}
    achievements:
      - {id: home-rooms, text: Each child has a room., answers: [home-room]}
    next-steps:
      - {id: home-money, text: Teach everybody about bills., answers: [home-bills]}
""",
    ),
    blind_spots=(
        "Where nothing says what it answers, it keeps quiet. What has no word for a wish or a "
        "complaint is information only."
    ),
    actor=Actor.PARTICIPATION,
    check=check,
)
