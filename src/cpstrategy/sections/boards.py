"""Boards: who makes it happen, who sits where and who leads which priority."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Facts, Markdown, Part, Table
from cpstrategy.formatting.formatter import Formatter, sign, tell_person
from cpstrategy.formatting.pieces import is_bare, prose
from cpstrategy.formatting.references import escape, with_article
from cpstrategy.model.people import Board, Group, Person, Seat
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


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
                tuple(_person(strategy, key) for key in priority.leads),
            )
            for priority in led
        )
        yield Table("Who leads each priority", ("Priority", "Led by"), rows)


def _board(strategy: Strategy, board: Board, formatter: Formatter) -> Iterator[Block]:
    yield from prose(board.text, formatter)
    facts = (
        ("Meets", Markdown(escape(board.meets))),
        ("Reports to", Markdown(escape(board.reports_to))),
        ("Led by", Markdown("; ".join(_person(strategy, key) for key in board.leads))),
    )
    pairs = tuple((name, fact) for name, fact in facts if fact)
    if pairs:
        yield Facts(pairs)
    if board.seats:
        rows = tuple(_seat(strategy, seat) for seat in board.seats)
        yield Table(
            f"Who sits on {with_article(board.name)}", ("Role", "Name or organisation"), rows
        )


def _seat(strategy: Strategy, seat: Seat) -> tuple[tuple[Markdown, ...], ...]:
    role, holder = seat.role, seat.organisation
    if seat.person:
        signed = sign(strategy.record(Person, seat.person))
        role, holder = role or signed.role or signed.name, signed.name
    if seat.group:
        group = strategy.record(Group, seat.group).name
        role, holder = role or group, holder or group
    chair = " (chair)" if seat.chair else ""
    return (Markdown(escape(role + chair)),), (Markdown(escape(holder)),)


def _person(strategy: Strategy, key: str) -> Markdown:
    return tell_person(strategy.record(Person, key))


UNIT = SectionUnit("boards", "Who makes this happen", blocks, needs=("boards",))
