"""Actions: the action plan, priority by priority, as tables."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from cpstrategy.document.blocks import Block, Markdown, Part, Table
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape
from cpstrategy.formatting.tables import Cell, table
from cpstrategy.model.action import Action, Update
from cpstrategy.model.items import Item
from cpstrategy.model.people import Person
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit

_TITLE = "Our action plan"
_COLUMNS = ("Action", "What will be different", "Who", "By when", "How it stands")
_STATUS: Mapping[str, str] = MappingProxyType(
    {
        "": "",
        "not-started": "Not started",
        "on-track": "On track",
        "at-risk": "At risk",
        "late": "Late",
        "done": "Done",
        "stopped": "Stopped",
    }
)


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """A table for each priority that has actions, then one for those of none."""
    actions = [action for action in strategy.actions if formatter.say(action.text)]
    rows = [_row(strategy, action, formatter) for action in actions]
    if rows:
        plan = table(_TITLE, _COLUMNS, rows, caption_hidden=True)
        is_grouped = any(action.priority for action in actions)
        yield from _groups(strategy, actions, plan, formatter) if is_grouped else (plan,)


def _groups(
    strategy: Strategy, actions: Sequence[Action], plan: Table, formatter: Formatter
) -> Iterator[Block]:
    """All have the columns of the whole plan, so that they stand on pages of one kind."""
    pairs = list(zip(actions, plan.rows, strict=True))
    for priority in strategy.priorities:
        opener = f"Priority {priority.number}" if priority.number else ""
        rows = tuple(row for action, row in pairs if action.priority == priority.id)
        title = formatter.name(priority.title)
        yield Part(f"actions-{priority.id}", title, _with_rows(plan, rows), opener=opener)
    rest = tuple(row for action, row in pairs if not action.priority)
    yield Part("actions-others", Markdown("Other actions"), _with_rows(plan, rest))


def _with_rows(plan: Table, rows: tuple[tuple[Cell, ...], ...]) -> tuple[Block, ...]:
    """Without any, the part is silent and left out."""
    return (replace(plan, rows=rows),) if rows else ()


def _row(strategy: Strategy, action: Action, formatter: Formatter) -> tuple[Cell, ...]:
    return (
        (formatter.say(action.text),),
        tuple(_aim(strategy, action, formatter)),
        tuple(formatter.tell_person(strategy.record(Person, key)) for key in action.owners),
        tuple(_dates(action)),
        tuple(_progress(action)),
    )


def _aim(strategy: Strategy, action: Action, formatter: Formatter) -> Iterator[Markdown]:
    """The outcome, how anybody will know, and the promises that it keeps."""
    yield formatter.say(action.outcome)
    yield _line("How we will know", Markdown(escape(action.measure)))
    for key in action.promises:
        yield _line("Our promise", formatter.say(strategy.record(Item, key).text))


def _dates(action: Action) -> Iterator[Markdown]:
    """When it is due, then the steps on the way."""
    yield Markdown(tell_moment(action.due) if action.due else "")
    for step in action.milestones:
        yield _line(tell_moment(step.due), Markdown(escape(step.what)))


def _progress(action: Action) -> Iterator[Markdown]:
    """The status, then the reports, the latest first."""
    percent = f"{action.percent}%" if action.percent is not None else ""
    status = ", ".join(filter(None, (_STATUS[action.status], percent)))
    yield Markdown(f"**{status}**" if status else "")
    for update in sorted(action.updates, key=lambda update: update.date, reverse=True):
        yield _update(update)


def _update(update: Update) -> Markdown:
    head = ", ".join(filter(None, (tell_moment(update.date), escape(_told_status(update)))))
    by = f" ({escape(update.by)})" if update.by else ""
    return Markdown((f"{head}: {escape(update.text)}" if update.text else head) + by)


def _told_status(update: Update) -> str:
    """A report may say how it stands in any words, also in those of the status."""
    return _STATUS.get(update.status, update.status)


def _line(label: str, words: Markdown) -> Markdown:
    return Markdown(f"**{label}:** {words}" if words else "")


UNIT = SectionUnit("actions", _TITLE, blocks, needs=("actions",))
