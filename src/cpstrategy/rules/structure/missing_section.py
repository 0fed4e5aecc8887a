"""STR001 missing-section: something that every reader looks for is not there."""

from collections.abc import Iterator

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
    if strategy.document.review_due is None:
        yield Finding(
            place,
            "nothing says when this will be looked at again",
            "add `review-due:` to `document`, such as `review-due: 2027-04`",
        )
    for message, hint in _missing(strategy):
        yield Finding(place, message, hint)


def _missing(strategy: Strategy) -> Iterator[tuple[str, str]]:
    if not (strategy.vision or strategy.definition):
        yield (
            "nothing says what the council wants for children, or what corporate parenting means",
            "add a `vision:` or a `definition:`",
        )
    if not (strategy.pledges or strategy.priorities or strategy.statements):
        yield (
            "nothing says what the council will do",
            "add `pledges:`, `priorities:` or `statements:`",
        )
    if strategy.priorities and not strategy.boards:
        yield (
            "there are priorities, but nothing says who sees to it that they are carried out",
            "add `boards:` with the board or panel that is responsible",
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
    check=check,
    of_absence=True,
)
