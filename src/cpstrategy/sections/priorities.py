"""Priorities: for each what young people said, the aim, what was done and what comes next."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from cpstrategy.document.blocks import Block, Facts, Items, ListEntry, Markdown, Part, Words
from cpstrategy.formatting.answers import anchor, because, figures_behind, giving, uncited, views
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import entries, is_bare, prose, quotes
from cpstrategy.formatting.references import escape, tell_plan, with_article
from cpstrategy.model.action import Action
from cpstrategy.model.people import Group, Person
from cpstrategy.model.priority import Achievement, NextStep, Plan, Priority
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """The paragraph before them, then one part for each priority."""
    yield from prose(strategy.priorities_text, formatter)
    for priority in strategy.priorities:
        yield Part(
            id=f"priority-{priority.id}",
            title=formatter.name(priority.title),
            blocks=tuple(_parts(strategy, priority, formatter)),
            tone="priority",
            opener=f"Priority {priority.number}" if priority.number else "",
            lead=_lead(priority, formatter),
            is_bare=_is_bare(priority),
        )


def _is_bare(priority: Priority) -> bool:
    return is_bare(priority) and not (priority.quotes or priority.words)


def _lead(priority: Priority, formatter: Formatter) -> Markdown:
    """The other forms of its title, a young person's own first."""
    forms = priority.forms
    lines = (forms.my, forms.we_want) if forms else ()
    return formatter.expand(" – ".join(filter(None, lines)))


def _parts(strategy: Strategy, priority: Priority, formatter: Formatter) -> Iterator[Block]:
    done, steps = priority.achievements, priority.next_steps
    reasons = because((*done, *steps), formatter)
    did = giving(reasons, _did(strategy, done, formatter))
    will = giving(reasons, _will(strategy, steps, formatter))
    parts = (
        ("now", "Where things stand", tuple(prose(priority.rationale, formatter))),
        ("told", "What young people told us", tuple(_messages(priority, formatter))),
        ("aim", "Our aim", tuple(prose(priority.statement, formatter))),
        ("did", "What we have done", tuple(did)),
        ("will", "What comes next", tuple(will)),
    )
    leads = tuple(_leads(strategy, priority, formatter))
    for tone, title, inner in parts:
        if inner:
            key = f"priority-{priority.id}-{tone}"
            led = leads if tone == "will" else ()
            yield Part(id=key, title=Markdown(title), blocks=(*inner, *led), tone=tone)
    # Who leads is no step, and makes no heading over what comes next.
    if not parts[-1][-1]:
        yield from leads


def _messages(priority: Priority, formatter: Formatter) -> Iterator[Block]:
    yield from views(priority.told_us, formatter)
    yield from quotes(priority.quotes, formatter)
    if priority.words:
        yield Words("Words that young people used", tuple(priority.words))


def _did(
    strategy: Strategy, achievements: Sequence[Achievement], formatter: Formatter
) -> Iterator[Items]:
    done = tuple(
        _achievement(strategy, achievement, formatter)
        for achievement in achievements
        if formatter.say(achievement.text)
    )
    if done:
        yield Items(done, style="did")


def _achievement(strategy: Strategy, done: Achievement, formatter: Formatter) -> ListEntry:
    date = tell_moment(done.date) if done.date else ""
    text = formatter.say(done.text)
    groups = uncited(done.text, "group", done.groups)
    names = (strategy.record(Group, key).name for key in groups)
    about = ", ".join(with_article(name) for name in names if escape(name) not in text)
    asides = (about and f"About {about}", formatter.told(done.evidence), date)
    return ListEntry(
        text,
        id=anchor(done),
        aside=", ".join(filter(None, asides)),
        items=tuple(map(ListEntry, figures_behind(done.text, done.statistics, formatter))),
    )


def _will(
    strategy: Strategy, next_steps: Sequence[NextStep], formatter: Formatter
) -> Iterator[Items]:
    """Steps in their order, those of one plan together under its name."""
    first = True
    for plan, group in groupby(next_steps, key=lambda step: step.plan):
        steps = tuple(
            _step(strategy, step, formatter) for step in group if formatter.say(step.text)
        )
        if steps:
            yield Items(steps, _stem(strategy, plan, formatter, first=first), style="will")
            first = False


def _stem(strategy: Strategy, key: str, formatter: Formatter, *, first: bool) -> Markdown:
    """Steps of no plan that follow a plan's must not be read as part of it."""
    if not key:
        return Markdown("" if first else "And also:")
    plan = tell_plan(strategy.record(Plan, key), formatter.registers)
    return Markdown(f"As part of {with_article(plan)}:")


def _step(strategy: Strategy, step: NextStep, formatter: Formatter) -> ListEntry:
    words = formatter.say(step.text)
    return ListEntry(
        words,
        id=anchor(step),
        items=(*entries(step.items, formatter), *_planned(strategy, step, words, formatter)),
    )


def _planned(
    strategy: Strategy, step: NextStep, words: Markdown, formatter: Formatter
) -> Iterator[ListEntry]:
    """The action behind a step; where both say the same, it is not said twice."""
    action = formatter.say(strategy.record(Action, step.action).text) if step.action else ""
    if action == words:
        yield ListEntry(Markdown("This is in our action plan."))
    elif action:
        yield ListEntry(Markdown(f"In our action plan: {action}"))


def _leads(strategy: Strategy, priority: Priority, formatter: Formatter) -> Iterator[Block]:
    people = (formatter.tell_person(strategy.record(Person, key)) for key in priority.leads)
    if priority.leads:
        yield Facts((("Who leads this", Markdown("; ".join(people))),))


UNIT = SectionUnit("priorities", "Our priorities", blocks, needs=("priorities",))
