"""Actions: the action plan, priority by priority, as tables."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import get_args

from cpstrategy.document.blocks import Block, Markdown, Part, Table
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape
from cpstrategy.formatting.status import tell_number
from cpstrategy.formatting.tables import Cell, not_stated, table
from cpstrategy.model.action import Action, ActionStatus, Update
from cpstrategy.model.items import Item
from cpstrategy.model.people import Person
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.text.catalogue import Catalogue

_COLUMNS = ("action", "action-outcome", "action-who", "action-when", "action-status")


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """A table for each priority that has actions, then one for those of none."""
    actions = [action for action in strategy.actions if formatter.say(action.text)]
    rows = [_row(strategy, action, formatter) for action in actions]
    if rows:
        words = formatter.words
        title, columns = words.section_actions, [words[column] for column in _COLUMNS]
        plan = table(title, columns, rows, caption_hidden=True, empty=not_stated(words))
        is_grouped = any(action.priority for action in actions)
        yield from _groups(strategy, actions, plan, formatter) if is_grouped else (plan,)


def _groups(
    strategy: Strategy, actions: Sequence[Action], plan: Table, formatter: Formatter
) -> Iterator[Block]:
    """All have the columns of the whole plan, so that they stand on pages of one kind."""
    pairs = list(zip(actions, plan.rows, strict=True))
    for priority in strategy.priorities:
        opener = tell_number(priority, formatter.words)
        rows = tuple(row for action, row in pairs if action.priority == priority.id)
        title = formatter.name(priority.title)
        yield Part(f"actions-{priority.id}", title, _with_rows(plan, rows), opener=opener)
    rest = tuple(row for action, row in pairs if not action.priority)
    yield Part("actions-others", Markdown(formatter.words.other_actions), _with_rows(plan, rest))


def _with_rows(plan: Table, rows: tuple[tuple[Cell, ...], ...]) -> tuple[Block, ...]:
    """Without any, the part is silent and left out."""
    return (replace(plan, rows=rows),) if rows else ()


def _row(strategy: Strategy, action: Action, formatter: Formatter) -> tuple[Cell, ...]:
    words = formatter.words
    return (
        (formatter.say(action.text),),
        tuple(_aim(strategy, action, formatter)),
        tuple(formatter.tell_person(strategy.record(Person, key)) for key in action.owners),
        tuple(_dates(action, words)),
        tuple(_progress(action, words)),
    )


def _aim(strategy: Strategy, action: Action, formatter: Formatter) -> Iterator[Markdown]:
    """The outcome, how anybody will know, and the promises that it keeps."""
    yield formatter.say(action.outcome)
    yield _line(formatter.words.action_measure, Markdown(escape(action.measure)))
    for key in action.promises:
        yield _line(formatter.words.action_promise, formatter.say(strategy.record(Item, key).text))


def _dates(action: Action, words: Catalogue) -> Iterator[Markdown]:
    """When it is due, then the steps on the way."""
    yield Markdown(tell_moment(action.due, words) if action.due else "")
    for step in action.milestones:
        yield _line(tell_moment(step.due, words), Markdown(escape(step.what)))


def _progress(action: Action, words: Catalogue) -> Iterator[Markdown]:
    """The status, then the reports, the latest first."""
    percent = f"{action.percent}%" if action.percent is not None else ""
    status = ", ".join(filter(None, (_told_status(action.status, words), percent)))
    yield Markdown(f"**{status}**" if status else "")
    for update in sorted(action.updates, key=lambda update: update.date, reverse=True):
        yield _update(update, words)


def _update(update: Update, words: Catalogue) -> Markdown:
    status = escape(_told_status(update.status, words))
    head = ", ".join(filter(None, (tell_moment(update.date, words), status)))
    by = f" ({escape(update.by)})" if update.by else ""
    return Markdown((f"{head}: {escape(update.text)}" if update.text else head) + by)


def _told_status(status: str, words: Catalogue) -> str:
    """A report may say how it stands in any words, also in those of the status."""
    is_known = status in get_args(ActionStatus) and status
    return words[f"action-{status}"] if is_known else status


def _line(label: str, words: Markdown) -> Markdown:
    return Markdown(f"**{label}:** {words}" if words else "")


UNIT = SectionUnit("actions", blocks, needs=("actions",))
