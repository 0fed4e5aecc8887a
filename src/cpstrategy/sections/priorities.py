"""Priorities: for each what young people said, the aim, what was done and what comes next."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from cpstrategy.document.blocks import Block, Entry, Facts, Items, Markdown, Part, Words
from cpstrategy.model.people import Person
from cpstrategy.model.priority import Achievement, NextStep, Plan, Priority
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.dates import tell_moment
from cpstrategy.telling.pieces import entries, prose, quotes
from cpstrategy.telling.references import tell_plan, with_article
from cpstrategy.telling.telling import Telling, tell_person


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """The paragraph before them, then one part for each priority."""
    yield from prose(strategy.priorities_text, telling)
    for priority in strategy.priorities:
        form = priority.forms.we_want or priority.forms.my if priority.forms else ""
        yield Part(
            id=f"priority-{priority.id}",
            title=telling.name(priority.title),
            blocks=tuple(_parts(strategy, priority, telling)),
            tone="priority",
            opener=f"Priority {priority.number}" if priority.number else "",
            lead=telling.expand(form),
        )


def _parts(strategy: Strategy, priority: Priority, telling: Telling) -> Iterator[Block]:
    parts = (
        ("now", "Where things stand", tuple(prose(priority.rationale, telling))),
        ("told", "What young people told us", tuple(_told(priority, telling))),
        ("aim", "Our aim", tuple(prose(priority.statement, telling))),
        ("did", "What we have done", tuple(_did(priority.achievements, telling))),
        ("will", "What comes next", tuple(_will(strategy, priority, telling))),
    )
    for tone, title, inner in parts:
        if inner:
            key = f"priority-{priority.id}-{tone}"
            yield Part(id=key, title=Markdown(title), blocks=inner, tone=tone)


def _told(priority: Priority, telling: Telling) -> Iterator[Block]:
    for told in priority.told_us:
        yield from prose(told.text, telling)
    yield from quotes(priority.quotes)
    if priority.words:
        yield Words("Words that young people used", tuple(priority.words))


def _did(achievements: Sequence[Achievement], telling: Telling) -> Iterator[Block]:
    done = tuple(
        Entry(telling.say(one.text), id=f"achievement-{one.id}", aside=_evidence(one))
        for one in achievements
        if telling.say(one.text)
    )
    if done:
        yield Items(done, style="did")


def _evidence(achievement: Achievement) -> str:
    date = tell_moment(achievement.date) if achievement.date else ""
    return ", ".join(part for part in (achievement.evidence, date) if part)


def _will(strategy: Strategy, priority: Priority, telling: Telling) -> Iterator[Block]:
    """Steps in their order, those of one plan together under its name; then who leads."""
    first = True
    for plan, group in groupby(priority.next_steps, key=lambda step: step.plan):
        listed = tuple(_step(step, telling) for step in group if telling.say(step.text))
        if listed:
            yield Items(listed, _stem(strategy, plan, first=first), style="will")
            first = False
    if priority.leads:
        yield Facts((("Who leads this", _leads(strategy, priority)),))


def _stem(strategy: Strategy, plan: str, *, first: bool) -> Markdown:
    """Steps of no plan that follow a plan's must not be read as part of it."""
    if not plan:
        return Markdown("" if first else "And also:")
    return Markdown(f"As part of {with_article(tell_plan(strategy.record(Plan, plan)))}:")


def _step(step: NextStep, telling: Telling) -> Entry:
    return Entry(
        telling.say(step.text), id=f"next-step-{step.id}", items=entries(step.items, telling)
    )


def _leads(strategy: Strategy, priority: Priority) -> Markdown:
    return Markdown("; ".join(tell_person(strategy.record(Person, key)) for key in priority.leads))


UNIT = SectionUnit("priorities", "Our priorities", blocks, needs=("priorities",))
