"""Priorities in brief: of each what was told, the aim and what comes next, for one sheet."""

from collections.abc import Iterator
from dataclasses import replace

from cpstrategy.document.blocks import NOTHING, Block, Facts, Markdown, Part
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import prose
from cpstrategy.formatting.references import escape
from cpstrategy.formatting.status import tell_number
from cpstrategy.formatting.steps import told, will
from cpstrategy.model.colours import shade_of
from cpstrategy.model.icons import icon_path
from cpstrategy.model.people import Person
from cpstrategy.model.priority import Priority
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One part for each priority that has anything to tell."""
    for position, priority in enumerate(strategy.priorities, start=1):
        inner = tuple(_parts(priority, formatter))
        if inner:
            yield Part(
                id=f"brief-{priority.id}",
                title=formatter.name(priority.title),
                blocks=(*inner, *_leads(strategy, priority, formatter)),
                tone="priority",
                opener=tell_number(priority, formatter.words),
                number=str(priority.number or ""),
                icon=icon_path(priority.icon),
                colour=shade_of(priority.colour, priority.number or position),
            )


def _parts(priority: Priority, formatter: Formatter) -> Iterator[Block]:
    parts = (
        ("told", told(priority.told_us, formatter)),
        ("aim", prose(priority.statement, formatter)),
        ("will", _next(priority, formatter)),
    )
    for tone, inner in parts:
        found = tuple(inner)
        if found:
            title = Markdown(formatter.words[f"part-{tone}"])
            yield Part(f"brief-{priority.id}-{tone}", title, found, tone)


def _next(priority: Priority, formatter: Formatter) -> Iterator[Block]:
    """The steps, whatever plan they belong to."""
    for steps in will(priority.next_steps, formatter):
        yield replace(steps, stem=NOTHING)


def _leads(strategy: Strategy, priority: Priority, formatter: Formatter) -> Iterator[Block]:
    """Names alone: their posts stand in the full edition."""
    people = (strategy.record(Person, key) for key in priority.leads)
    names = [escape(formatter.sign(one).name) for one in people if not one.vacant]
    if names:
        yield Facts(((formatter.words.led_by, Markdown(formatter.words.joined(names))),))


UNIT = SectionUnit("priorities-in-brief", blocks, needs=("priorities",), is_brief=True)
