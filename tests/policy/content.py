"""Content: a small council of which two quotations lack consent, and what is found in it."""

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.model.time import Moment
from cpstrategy.pipeline import validate
from cpstrategy.policy import Policy
from cpstrategy.source import CouncilFiles, Shipped

CONTENT = """\
council: {name: Example Council, contact: {team: The team}}
document: {title: Our strategy, review-due: 2030, status: approved}
vision: Every child is safe.
priorities:
  - id: home
    title: A good home
    quotes:
      - {id: q1, text: I feel safe., who: A young person}
  - id: school
    title: Doing well
    quotes:
      - {id: q2, text: I like maths., who: A young person}
boards:
  - {id: board, name: The Board, seats: [Lead member]}
"""
SHIPPED = Shipped({}, {})


def consent(more: str = "", policy: Policy | None = None) -> list[Diagnostic]:
    """The findings about consent, and about what the council has set."""
    codes = ("PRI005", "PRI011", "REF001", "REF009")
    return [one for one in found(CONTENT + more, policy) if one.code in codes]


def found(content: str, policy: Policy | None = None) -> tuple[Diagnostic, ...]:
    council = CouncilFiles("a", "content/a", {"content/a/a.yaml": content.encode()})
    return validate(council, SHIPPED, policy or Policy(today=Moment(2026, 6, 1))).findings
