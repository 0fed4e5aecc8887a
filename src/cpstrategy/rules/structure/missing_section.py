"""STR001 missing-section: something that every reader looks for is not there."""

from collections.abc import Iterator

from cpstrategy.analysis.document_kind import (
    is_action_plan,
    is_pledge,
    is_report,
    tells_what_is_done,
)
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Ask of a short page what any reader asks; ask of a strategy with priorities who leads it."""
    contact = strategy.council.contact
    if not (contact.team or contact.email or contact.phone or contact.address or contact.website):
        yield Finding(
            strategy.council.at("name"),
            "nothing says whom readers can turn to",
            "add `contact:` to `council`, with a `team`, an `email` or a `phone`",
        )
    place = strategy.document.at("title")
    for message, hint in () if is_report(strategy) else _missing(strategy):
        yield Finding(place, message, hint)


def _missing(strategy: Strategy) -> Iterator[tuple[str, str]]:
    """What a strategy says; of an action plan another document does."""
    if not is_action_plan(strategy):
        yield from _unsaid_for_children(strategy)
    if not tells_what_is_done(strategy):
        yield (
            "nothing says what the council will do",
            "add `pledges:`, `priorities:`, `statements:` or `actions:`",
        )
    if strategy.priorities and not strategy.boards:
        yield (
            "there are priorities, but nothing says who sees to it that they are carried out",
            "add `boards:` with the board or panel that is responsible",
        )


def _unsaid_for_children(strategy: Strategy) -> Iterator[tuple[str, str]]:
    if strategy.document.review_due is None:
        yield (
            "nothing says when this will be looked at again",
            "add `review-due:` to `document`, such as `review-due: 2027-04`",
        )
    if not (strategy.vision or strategy.definition or is_pledge(strategy)):
        yield (
            "nothing says what the council wants for children, or what corporate parenting means",
            "add a `vision:` or a `definition:`",
        )


UNIT = Rule(
    code="STR001",
    name="missing-section",
    severity=Severity.WARNING,
    summary="Something that every reader looks for is not there.",
    why=(
        "However short it is, readers ask five things: what the council wants, what it will do, "
        "who sees to it, whom to turn to, and until when the answers hold."
    ),
    hint="add it, or say elsewhere why it is not there",
    bad="""\
vision: Every child is safe.
""",
    good="""\
council:
  contact:
    team: Children's Services
document:
  review-due: 2027-04
vision: Every child is safe.
pledges:
  - id: pledge
    title: Our pledge
    items:
      - We will listen to you.
""",
    false_positives=(
        """\
council: {contact: {team: Children's Services}}
document: {subtitle: Quarterly scorecard}
statistics:
  - {id: visits, value: 97, unit: percent, label: of visits were on time, as-at: 2026-03}
""",
        """\
council: {contact: {team: Children's Services}}
actions:
  - {id: hub, text: Open a second hub for care leavers., due: 2027-03}
""",
        """\
council: {contact: {team: Children's Services}}
document: {review-due: 2027-04}
pledges: [{id: pledge, title: Our pledge, items: [We will listen to you.]}]
""",
    ),
    blind_spots=(
        "A title tells it what is a report; an action plan is what has actions, and neither "
        "promises nor priorities. Of a pledge alone it asks no vision."
    ),
    check=check,
    of_absence=True,
)
