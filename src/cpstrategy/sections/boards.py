"""Boards: who makes it happen, who sits where and who leads which priority."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Facts, Items, ListEntry, Markdown, Part
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import is_bare, prose
from cpstrategy.formatting.references import escape, with_article
from cpstrategy.formatting.tables import Cell, table
from cpstrategy.model.people import Board, Group, Person, Seat
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit

_NAMELESS = (Markdown("Names are not printed"),)


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One part for each board, then the table of priorities and their leads."""
    for board in strategy.boards:
        inner = tuple(_board(strategy, board, formatter))
        yield Part(
            id=f"board-{board.id}",
            title=formatter.expand(escape(board.name)),
            blocks=inner,
            tone="board",
            is_bare=is_bare(board),
        )
    led = [priority for priority in strategy.priorities if priority.leads]
    if led:
        rows = tuple(
            (
                (formatter.name(priority.title),),
                tuple(_person(strategy, key, formatter) for key in priority.leads),
            )
            for priority in led
        )
        yield table("Who leads which priority", ("Priority", "Led by"), rows)


def _board(strategy: Strategy, board: Board, formatter: Formatter) -> Iterator[Block]:
    yield from prose(board.text, formatter)
    facts = (
        ("Meets", Markdown(escape(board.meets))),
        ("Reports to", Markdown(escape(board.reports_to))),
        ("Led by", Markdown("; ".join(_person(strategy, key, formatter) for key in board.leads))),
    )
    pairs = tuple((name, fact) for name, fact in facts if fact)
    if pairs:
        yield Facts(pairs)
    rows = [row for seat in board.seats if (row := _seat(strategy, seat, formatter))[0][0]]
    if any(holders for _, holders in rows):
        caption = f"Who sits on {with_article(board.name)}"
        yield table(caption, ("Role", "Name or organisation"), rows, empty=_NAMELESS)
    elif rows:
        yield Items(tuple(ListEntry(role) for (role,), _ in rows), Markdown("Who sits on it:"))


def _seat(strategy: Strategy, seat: Seat, formatter: Formatter) -> tuple[Cell, Cell]:
    """The role, and whoever holds it; what heads the row is not said again beside it."""
    person = strategy.record(Person, seat.person) if seat.person else None
    group = strategy.record(Group, seat.group).name if seat.group else ""
    role = seat.role or (formatter.told(person.role) if person else group)
    name = formatter.sign(person).name if person else ""
    holders = (name, group, person.organisation if person else "", seat.organisation)
    chair = " (chair)" if seat.chair else ""
    others = (holder for holder in dict.fromkeys(holders) if holder and holder != role)
    return (Markdown(escape(role + chair)),), tuple(Markdown(escape(one)) for one in others)


def _person(strategy: Strategy, key: str, formatter: Formatter) -> Markdown:
    return formatter.tell_person(strategy.record(Person, key))


UNIT = SectionUnit("boards", "Who makes this happen", blocks, needs=("boards",))
