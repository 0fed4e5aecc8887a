"""Priorities: for each what young people said, the aim, what was done and what comes next."""

from collections.abc import Iterator, Sequence

from cpstrategy.document.blocks import Block, Facts, Markdown, Part, Words
from cpstrategy.formatting.answers import because, giving
from cpstrategy.formatting.formatter import ANSWERED, Formatter
from cpstrategy.formatting.pieces import illustration, is_bare, prose, quotes
from cpstrategy.formatting.status import tell_number
from cpstrategy.formatting.steps import did, told, will
from cpstrategy.formatting.together import Exchange, beside, exchanges
from cpstrategy.model.colours import shade_of
from cpstrategy.model.icons import icon_path
from cpstrategy.model.people import Person
from cpstrategy.model.priority import Achievement, NextStep, Priority, ToldUs
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """The paragraph before them, then one part for each priority."""
    yield from prose(strategy.priorities_text, formatter)
    for position, priority in enumerate(strategy.priorities, start=1):
        yield Part(
            id=f"priority-{priority.id}",
            title=formatter.name(priority.title),
            blocks=tuple(_parts(strategy, priority, formatter)),
            tone="priority",
            opener=tell_number(priority, formatter.words),
            lead=_lead(priority, formatter),
            is_bare=_is_bare(priority),
            number=str(priority.number or ""),
            icon=icon_path(priority.icon),
            colour=shade_of(priority.colour, priority.number or position),
        )


def _is_bare(priority: Priority) -> bool:
    return is_bare(priority) and not (priority.quotes or priority.words)


def _lead(priority: Priority, formatter: Formatter) -> Markdown:
    """The other forms of its title, a young person's own first."""
    forms = priority.forms
    lines = (forms.my, forms.we_want) if forms else ()
    return formatter.expand(" – ".join(filter(None, lines)))


def _parts(strategy: Strategy, priority: Priority, formatter: Formatter) -> Iterator[Block]:
    found = _exchanges(priority, formatter)
    views, done, steps = _left(priority, found)
    heard = {view.id for one in found for view in one.told}
    reasons = because((*priority.achievements, *priority.next_steps), formatter, heard)
    parts = (
        ("now", prose(priority.rationale, formatter)),
        ("told", _messages(priority, views, formatter)),
        ("aim", prose(priority.statement, formatter)),
        (ANSWERED, beside(found, reasons, formatter)),
        ("did", giving(reasons, did(done, formatter))),
        ("will", giving(reasons, will(steps, formatter))),
    )
    yield from illustration(priority.picture, formatter)
    for tone, inner in parts:
        blocks = tuple(inner)
        if blocks:
            title = Markdown(formatter.words[f"part-{tone}"])
            yield Part(f"priority-{priority.id}-{tone}", title, blocks, tone)
    yield from _leads(strategy, priority, formatter)


def _exchanges(priority: Priority, formatter: Formatter) -> Sequence[Exchange]:
    """What stands side by side, of what this edition tells; in easy read nothing does."""
    parts = formatter.parts if formatter.answers else ()
    if "told" not in parts or "easy" in formatter.registers:
        return ()
    views = [one for one in priority.told_us if formatter.say(one.text)]
    done = [one for one in priority.achievements if formatter.say(one.text)]
    steps = [one for one in priority.next_steps if formatter.say(one.text)]
    return tuple(
        exchanges(
            views,
            done if "did" in formatter.parts else (),
            steps if "will" in formatter.parts else (),
        )
    )


def _left(
    priority: Priority, found: Sequence[Exchange]
) -> tuple[list[ToldUs], list[Achievement], list[NextStep]]:
    """What is told in the lists: all that does not stand side by side."""
    ids = {id(record) for one in found for record in (*one.told, *one.did, *one.will)}
    return (
        [one for one in priority.told_us if id(one) not in ids],
        [one for one in priority.achievements if id(one) not in ids],
        [one for one in priority.next_steps if id(one) not in ids],
    )


def _messages(priority: Priority, views: Sequence[ToldUs], formatter: Formatter) -> Iterator[Block]:
    yield from told(views, formatter)
    yield from quotes(priority.quotes, formatter)
    if priority.words:
        yield Words(formatter.words.words_used, tuple(priority.words))


def _leads(strategy: Strategy, priority: Priority, formatter: Formatter) -> Iterator[Block]:
    people = (formatter.tell_person(strategy.record(Person, key)) for key in priority.leads)
    if priority.leads:
        yield Facts(((formatter.words.who_leads, Markdown("; ".join(people))),))


UNIT = SectionUnit("priorities", blocks, needs=("priorities",))
