"""GOV006 meeting-facts-missing: a board of which nobody knows who chairs it or when it meets."""

import re
from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.people import Board, Person
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.enumeration import enumerated
from cpstrategy.text.patterns import lazily

_CHAIR = lazily(r"\b(?:co-?)?chair", re.IGNORECASE)
_PART = lazily(
    r"\b(?:sub|task|working)[ -]?(?:and[ -]finish )?(?:committees?|groups?)\b", re.IGNORECASE
)
"""Groups that a board sets up answer to the board, of which it is asked."""

_MEETS = lazily(
    r"\b(?:comes? together|meetings?|meets?|met|sits)\b[^.]{0,60}"
    r"\b(?:annually|every|fortnightly|monthly|months|quarterly|times|twice|weekly|year)\b",
    re.IGNORECASE,
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Ask of each board who sits on it, who chairs it and how often it meets."""
    for board in strategy.boards:
        missing = [] if _PART.search(board.name) else list(_missing(board, strategy))
        if missing:
            facts = enumerated([fact for fact, _ in missing], "or")
            hint = f"add {enumerated([key for _, key in missing], 'and')}"
            yield Finding(board.at("name"), f"of the `{board.name}` nothing says {facts}", hint)


def _missing(board: Board, strategy: Strategy) -> Iterator[tuple[str, str]]:
    """What neither the record nor the text of the board says, each with how to say it."""
    text = board.text.full if board.text else ""
    if not board.seats:
        yield "who sits on it", "`seats:`"
    if not (_CHAIR.search(text) or _is_chaired(board, strategy)):
        yield "who chairs it", "`chair: true` at the seat of whoever leads it"
    if not (board.meets or _MEETS.search(text)):
        yield "how often it meets", "`meets:`, such as `every two months`"


def _is_chaired(board: Board, strategy: Strategy) -> bool:
    """Whether a seat is the chair's, or anybody named in the strategy has the role."""
    if any(seat.chair or _CHAIR.search(seat.role) for seat in board.seats):
        return True
    holders = {seat.person for seat in board.seats} | set(board.leads)
    return any(
        _CHAIR.search(str(person.role)) and _is_here(person, board, holders)
        for person in strategy.people
    )


def _is_here(person: Person, board: Board, holders: set[str]) -> bool:
    return person.id in holders or board.name.casefold() in str(person.role).casefold()


UNIT = Rule(
    code="GOV006",
    name="meeting-facts-missing",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="A board of which nobody knows who is on it, who chairs it or how often it meets.",
    why=(
        "A board that answers for promises can be asked about them only by those who know who "
        "leads it and when it meets next."
    ),
    hint="add `seats:`, one of them with `chair: true`, and `meets:`, such as `every two months`",
    bad="""\
boards:
  - id: board
    name: Corporate Parenting Board
    seats:
      - Elected members
      - Young people
""",
    good="""\
boards:
  - id: board
    name: Corporate Parenting Board
    meets: every two months
    seats:
      - {role: Lead Member for Children's Services, chair: true}
      - Young people
""",
    false_positives=(
        """\
people:
  - id: jo-example
    name: Councillor Jo Example
    role: Chair of the Corporate Parenting Board
boards:
  - {id: part, name: Health Sub-group}
  - id: board
    name: Corporate Parenting Board
    text: The Board meets in public, at least six times a year.
    seats:
      - Elected members
      - Young people
""",
    ),
    blind_spots="Of a text it takes any word such as `chairs` or `meets every` as the answer.",
    check=check,
    of_absence=True,
    actor=Actor.GOVERNANCE,
)
