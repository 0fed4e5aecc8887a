"""GOV007 no-young-member: a board for children in care on which none of them sits."""

import re
from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.people import Board, Person, Seat
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.patterns import lazily

_YOUNG = lazily(
    r"\b(?:young (?:adults?|people|persons?)|youth|care[- ]?(?:experienced?|leavers?)"
    r"|cared[- ]for|(?:children )?in care council|experience of care|lived experience)\b",
    re.IGNORECASE,
)
_SEATED = lazily(
    r"\b(?:ambassadors?|apprentices?|co-?chairs?|members? of|representatives?|reps?)\b",
    re.IGNORECASE,
)
_STAFF = lazily(
    r"\b(?:advis[eo]rs?|advocates?|champions?|chief|commissioners?|consultants?|co-?ordinators?"
    r"|councillors?|directors?|doctors?|governors?|heads?|headteachers?|holders?|leads?|managers?"
    r"|members? for|nurses?|officers?|principals?|services?|teams?|workers?)\b",
    re.IGNORECASE,
)
_BESIDE = lazily(r"\b(?:accompanied|supported|with support)\b.*", re.IGNORECASE | re.DOTALL)
_SITS = lazily(r"\b(?:belong|co-?chairs?|has? a place|members?|part|represent\w*|seats?|sits?)\b")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look through the seats of each board, and in its text for young people who sit there."""
    for board in strategy.boards:
        if board.seats and not _has_young_member(board, strategy):
            message = f"no seat of the `{board.name}` is a young person's"
            yield Finding(board.at("name"), message)


def _has_young_member(board: Board, strategy: Strategy) -> bool:
    sentences = re.split(r"[.!?;]\s", board.text.full) if board.text else []
    return any(_is_young(role) for seat in board.seats for role in _roles(seat, strategy)) or any(
        _YOUNG.search(sentence) and _SITS.search(sentence) for sentence in sentences
    )


def _roles(seat: Seat, strategy: Strategy) -> Iterator[str]:
    """What a seat says of its holder; a group is one of young people."""
    yield "young people" if seat.group else seat.role
    person = strategy.index.get(("person", seat.person))
    if isinstance(person, Person):
        yield str(person.role)


def _is_young(role: str) -> bool:
    """Whether a role is a young person's own, and not that of somebody who works for them."""
    holder = _BESIDE.sub("", role)
    young = _YOUNG.search(holder)
    return bool(young) and bool(_SEATED.search(holder) or not _STAFF.search(holder))


UNIT = Rule(
    code="GOV007",
    name="no-young-member",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="A board for children in care on which no young person sits.",
    why=(
        "Who decides about children's lives should hear from them where it is decided. A board "
        "without them hears of them only through the people who work for them."
    ),
    hint=(
        "agree with young people how they take part, then add a seat with their `group`, "
        "or say in the text of the board how they are heard"
    ),
    bad="""\
boards:
  - id: board
    name: Corporate Parenting Board
    seats:
      - {role: Lead Member for Children and Young People, chair: true}
      - Service manager for care leavers
      - Lead nurse for children in care
""",
    good="""\
groups:
  - id: voices
    name: Young Voices
boards:
  - id: board
    name: Corporate Parenting Board
    seats:
      - {role: Lead Member for Children and Young People, chair: true}
      - Service manager for care leavers
      - group: voices
""",
    false_positives=(
        """\
boards:
  - id: board
    name: Corporate Parenting Board
    seats:
      - Director of Children's Services
      - Two care leaver representatives, supported by the participation officer
""",
        """\
people:
  - {id: co-chair, role: Co-chair with experience of care, vacant: true}
boards:
  - id: board
    name: Corporate Parenting Board
    seats:
      - Director of Children's Services
      - person: co-chair
""",
        """\
boards:
  - id: board
    name: Corporate Parenting Board
    text: Two young people sit on the Board and open each meeting.
    seats:
      - Director of Children's Services
""",
    ),
    blind_spots=(
        "It judges by the words of a role. A board without any seats is found by "
        "`meeting-facts-missing`."
    ),
    check=check,
    of_absence=True,
    actor=Actor.PARTICIPATION,
)
