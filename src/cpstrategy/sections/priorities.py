"""Priorities: for each what young people said, the aim, what was done and what comes next."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from cpstrategy.document.blocks import Block, Facts, Items, ListEntry, Markdown, Part, Words
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.formatting.formatter import Formatter, tell_person
from cpstrategy.formatting.pieces import entries, is_bare, prose, quotes
from cpstrategy.formatting.references import tell_plan, with_article
from cpstrategy.model.people import Person
from cpstrategy.model.priority import Achievement, NextStep, Plan, Priority
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """The paragraph before them, then one part for each priority."""
    yield from prose(strategy.priorities_text, formatter)
    for priority in strategy.priorities:
        form = priority.forms.we_want or priority.forms.my if priority.forms else ""
        yield Part(
            id=f"priority-{priority.id}",
            title=formatter.name(priority.title),
            blocks=tuple(_parts(strategy, priority, formatter)),
            tone="priority",
            opener=f"Priority {priority.number}" if priority.number else "",
            lead=formatter.expand(form),
            is_bare=_is_bare(priority),
        )


def _is_bare(priority: Priority) -> bool:
    return is_bare(priority) and not (priority.quotes or priority.words)


def _parts(strategy: Strategy, priority: Priority, formatter: Formatter) -> Iterator[Block]:
    parts = (
        ("now", "Where things stand", tuple(prose(priority.rationale, formatter))),
        ("told", "What young people told us", tuple(_messages(priority, formatter))),
        ("aim", "Our aim", tuple(prose(priority.statement, formatter))),
        ("did", "What we have done", tuple(_did(priority.achievements, formatter))),
        ("will", "What comes next", tuple(_will(strategy, priority, formatter))),
    )
    leads = tuple(_leads(strategy, priority))
    for tone, title, inner in parts:
        if inner:
            key = f"priority-{priority.id}-{tone}"
            led = leads if tone == "will" else ()
            yield Part(id=key, title=Markdown(title), blocks=(*inner, *led), tone=tone)
    # Who leads is no step, and makes no heading over what comes next.
    if not parts[-1][-1]:
        yield from leads


def _messages(priority: Priority, formatter: Formatter) -> Iterator[Block]:
    for message in priority.told_us:
        yield from prose(message.text, formatter)
    yield from quotes(priority.quotes)
    if priority.words:
        yield Words("Words that young people used", tuple(priority.words))


def _did(achievements: Sequence[Achievement], formatter: Formatter) -> Iterator[Block]:
    done = tuple(
        ListEntry(
            formatter.say(achievement.text),
            id=f"achievement-{achievement.id}",
            aside=_evidence(achievement),
        )
        for achievement in achievements
        if formatter.say(achievement.text)
    )
    if done:
        yield Items(done, style="did")


def _evidence(achievement: Achievement) -> str:
    date = tell_moment(achievement.date) if achievement.date else ""
    return ", ".join(part for part in (achievement.evidence, date) if part)


def _will(strategy: Strategy, priority: Priority, formatter: Formatter) -> Iterator[Block]:
    """Steps in their order, those of one plan together under its name."""
    first = True
    for plan, group in groupby(priority.next_steps, key=lambda step: step.plan):
        steps = tuple(_step(step, formatter) for step in group if formatter.say(step.text))
        if steps:
            yield Items(steps, _stem(strategy, plan, first=first), style="will")
            first = False


def _stem(strategy: Strategy, plan: str, *, first: bool) -> Markdown:
    """Steps of no plan that follow a plan's must not be read as part of it."""
    if not plan:
        return Markdown("" if first else "And also:")
    return Markdown(f"As part of {with_article(tell_plan(strategy.record(Plan, plan)))}:")


def _step(step: NextStep, formatter: Formatter) -> ListEntry:
    return ListEntry(
        formatter.say(step.text), id=f"next-step-{step.id}", items=entries(step.items, formatter)
    )


def _leads(strategy: Strategy, priority: Priority) -> Iterator[Block]:
    people = (tell_person(strategy.record(Person, key)) for key in priority.leads)
    if priority.leads:
        yield Facts((("Who leads this", Markdown("; ".join(people))),))


UNIT = SectionUnit("priorities", "Our priorities", blocks, needs=("priorities",))
