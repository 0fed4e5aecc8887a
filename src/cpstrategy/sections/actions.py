"""Actions: the action plan as a table."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Markdown, Table
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.formatting.formatter import Formatter, sign
from cpstrategy.formatting.references import escape
from cpstrategy.model.action import Action
from cpstrategy.model.people import Person
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit

_STATUS = {
    "not-started": "Not started",
    "on-track": "On track",
    "at-risk": "At risk",
    "late": "Late",
    "done": "Done",
    "stopped": "Stopped",
}


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One row for each action."""
    actions = [action for action in strategy.actions if formatter.say(action.text)]
    rows = tuple(_row(strategy, action, formatter) for action in actions)
    if rows:
        columns = ("Action", "Who", "By when", "How we will know", "How it stands")
        yield Table("Our action plan", columns, rows)


def _row(
    strategy: Strategy, action: Action, formatter: Formatter
) -> tuple[tuple[Markdown, ...], ...]:
    owners = (sign(strategy.record(Person, key)).name for key in action.owners)
    percent = f", {action.percent}%" if action.percent is not None else ""
    return (
        (formatter.say(action.text),),
        tuple(Markdown(escape(owner)) for owner in owners),
        (Markdown(tell_moment(action.due) if action.due else ""),),
        (Markdown(escape(action.measure)),),
        (Markdown(_STATUS[action.status] + percent),),
    )


UNIT = SectionUnit("actions", "Our action plan", blocks, needs=("actions",))
