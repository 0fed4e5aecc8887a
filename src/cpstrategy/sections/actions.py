"""Actions: the action plan, priority by priority, as tables."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cpstrategy.document.blocks import Block, Markdown, Part, Table
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape
from cpstrategy.formatting.status import tell_action_status, tell_number, tell_progress
from cpstrategy.formatting.tables import Cell, not_stated, table
from cpstrategy.model.action import Action, Update
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
        plan = table(
            title,
            columns,
            rows,
            caption_hidden=True,
            empty=not_stated(words),
            anchors=[f"action-{action.id}" for action in actions],
        )
        is_grouped = any(action.priority for action in actions)
        yield from _groups(strategy, actions, plan, formatter) if is_grouped else (plan,)


def _groups(
    strategy: Strategy, actions: Sequence[Action], plan: Table, formatter: Formatter
) -> Iterator[Block]:
    """All have the columns of the whole plan, so that they stand on pages of one kind."""
    of_priorities = [action.priority for action in actions]
    for priority in strategy.priorities:
        opener = tell_number(priority, formatter.words)
        below = _rows_of(plan, of_priorities, priority.id)
        title = formatter.name(priority.title)
        yield Part(f"actions-{priority.id}", title, below, opener=opener)
    rest = _rows_of(plan, of_priorities, "")
    yield Part("actions-others", Markdown(formatter.words.other_actions), rest)


def _rows_of(plan: Table, of_priorities: Sequence[str], wanted: str) -> tuple[Block, ...]:
    """The rows of one priority; without any, the part is silent and left out."""
    numbers = [number for number, key in enumerate(of_priorities) if key == wanted]
    if not numbers:
        return ()
    rows = tuple(plan.rows[number] for number in numbers)
    return (replace(plan, rows=rows, anchors=tuple(plan.anchors[number] for number in numbers)),)


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
    status = tell_progress(action, words)
    yield Markdown(f"**{status}**" if status else "")
    for update in sorted(action.updates, key=lambda update: update.date, reverse=True):
        yield _update(update, words)


def _update(update: Update, words: Catalogue) -> Markdown:
    status = escape(tell_action_status(update.status, words))
    head = ", ".join(filter(None, (tell_moment(update.date, words), status)))
    by = f" ({escape(update.by)})" if update.by else ""
    return Markdown((f"{head}: {escape(update.text)}" if update.text else head) + by)


def _line(label: str, words: Markdown) -> Markdown:
    return Markdown(f"**{label}:** {words}" if words else "")


UNIT = SectionUnit("actions", blocks, needs=("actions",))
