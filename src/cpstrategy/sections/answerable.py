"""Answerable: which board answers for it, who chairs it, and who has a seat besides officers."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Facts, Markdown
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape
from cpstrategy.model.people import Board, Group, Person, Seat
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """A few facts of each board."""
    for board in strategy.boards:
        yield Facts(
            tuple(
                (name, Markdown(escape(fact)))
                for name, fact in _facts(strategy, board, formatter)
                if fact
            )
        )


def _facts(strategy: Strategy, board: Board, formatter: Formatter) -> Iterator[tuple[str, str]]:
    words = formatter.words
    yield words.answers_for_it, board.name
    chairs = [name for seat in board.seats if seat.chair and (name := _name(strategy, seat))]
    yield words.chaired_by, words.joined(chairs) if chairs else ""
    seats = [seat for seat in board.seats if not (seat.person or seat.chair)]
    others = [name for seat in seats if (name := _other(strategy, seat))]
    # Some begin with a capital, as they stand alone in the table of the board.
    yield words.sits_on_it_too, "; ".join(others)


def _name(strategy: Strategy, seat: Seat) -> str:
    person = strategy.record(Person, seat.person) if seat.person else None
    return person.name if person and not person.vacant else seat.role


def _other(strategy: Strategy, seat: Seat) -> str:
    return seat.role or (strategy.record(Group, seat.group).name if seat.group else "")


UNIT = SectionUnit("answerable", blocks, needs=("boards",), is_brief=True, accompanies=True)
