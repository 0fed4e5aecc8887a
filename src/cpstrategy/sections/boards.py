"""Boards: who makes it happen, who sits where and who leads which priority."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Facts, Items, ListEntry, Markdown, Part
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import is_bare, prose
from cpstrategy.formatting.references import escape, with_article
from cpstrategy.formatting.tables import Cell, not_stated, table
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
    words = formatter.words
    # Who leads is said in the index of promises, where there is one.
    led = [
        priority
        for priority in strategy.priorities
        if priority.leads and f"promises-priority-{priority.id}" not in formatter.anchors
    ]
    if led:
        rows = tuple(
            (
                (formatter.name(priority.title),),
                tuple(_person(strategy, key, formatter) for key in priority.leads),
            )
            for priority in led
        )
        columns = (words.priority, words.led_by)
        yield table(words.leads_table, columns, rows, empty=not_stated(words))


def _board(strategy: Strategy, board: Board, formatter: Formatter) -> Iterator[Block]:
    yield from prose(board.text, formatter)
    words = formatter.words
    leads = "; ".join(_person(strategy, key, formatter) for key in board.leads)
    facts = (
        (words.meets, Markdown(escape(board.meets))),
        (words.reports_to, Markdown(escape(board.reports_to))),
        (words.led_by, Markdown(leads)),
    )
    pairs = tuple((name, fact) for name, fact in facts if fact)
    if pairs:
        yield Facts(pairs)
    rows = [row for seat in board.seats if (row := _seat(strategy, seat, formatter))[0][0]]
    if any(holders for _, holders in rows):
        caption = words.fill("sits-on", board=with_article(board.name, words))
        nameless = (Markdown(words.names_not_printed),)
        yield table(caption, (words.role, words.holder), rows, empty=nameless)
    elif rows:
        yield Items(tuple(ListEntry(role) for (role,), _ in rows), Markdown(words.sits_on_it))


def _seat(strategy: Strategy, seat: Seat, formatter: Formatter) -> tuple[Cell, Cell]:
    """The role, and whoever holds it; what heads the row is not said again beside it."""
    person = strategy.record(Person, seat.person) if seat.person else None
    group = strategy.record(Group, seat.group).name if seat.group else ""
    role = seat.role or (formatter.told(person.role) if person else group)
    name = formatter.sign(person).name if person else ""
    holders = (name, group, person.organisation if person else "", seat.organisation)
    head = formatter.words.fill("chair", role=role) if seat.chair else role
    others = (holder for holder in dict.fromkeys(holders) if holder and holder != role)
    return (Markdown(escape(head)),), tuple(Markdown(escape(one)) for one in others)


def _person(strategy: Strategy, key: str, formatter: Formatter) -> Markdown:
    return formatter.tell_person(strategy.record(Person, key))


UNIT = SectionUnit("boards", blocks, needs=("boards",))
