"""Steps: what young people told, what was done and what comes next, each as lists."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from cpstrategy.document.blocks import Items, ListEntry, Markdown
from cpstrategy.formatting.answers import anchor, figures_behind, origin, uncited
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import entries
from cpstrategy.formatting.references import escape, tell_plan, with_article
from cpstrategy.invariants import of_kind
from cpstrategy.model.action import Action
from cpstrategy.model.people import Group
from cpstrategy.model.priority import Achievement, NextStep, Plan, ToldUs


def told(told_us: Sequence[ToldUs], formatter: Formatter) -> Iterator[Items]:
    """What young people told; whom or where it is from stands once below those it holds for."""
    pairs = ((origin(view, formatter), formatter.say(view.text)) for view in told_us)
    for source, group in groupby(filter(lambda pair: pair[1], pairs), key=lambda pair: pair[0]):
        yield Items(tuple(ListEntry(words) for _, words in group), style="told", aside=source)


def did(achievements: Sequence[Achievement], formatter: Formatter) -> Iterator[Items]:
    """What has been done, with who says so and when."""
    done = tuple(_achievement(one, formatter) for one in achievements if formatter.say(one.text))
    if done:
        yield Items(done, style="did")


def _achievement(done: Achievement, formatter: Formatter) -> ListEntry:
    words = formatter.words
    date = tell_moment(done.date, words) if done.date else ""
    text = formatter.say(done.text)
    groups = uncited(done.text, "group", done.groups)
    names = (of_kind(formatter.index["group", key], Group).name for key in groups)
    about = ", ".join(with_article(name, words) for name in names if escape(name) not in text)
    asides = (
        words.fill("about-groups", groups=about) if about else "",
        formatter.told(done.evidence),
        date,
    )
    return ListEntry(
        text,
        id=anchor(done),
        aside=", ".join(filter(None, asides)),
        items=tuple(map(ListEntry, figures_behind(done.text, done.statistics, formatter))),
    )


def will(next_steps: Sequence[NextStep], formatter: Formatter) -> Iterator[Items]:
    """Steps in their order, those of one plan together under its name."""
    first = True
    for plan, group in groupby(next_steps, key=lambda step: step.plan):
        steps = tuple(_step(step, formatter) for step in group if formatter.say(step.text))
        if steps:
            yield Items(steps, _stem(plan, formatter, first=first), style="will")
            first = False


def _stem(plan: str, formatter: Formatter, *, first: bool) -> Markdown:
    """Steps of no plan that follow a plan's must not be read as part of it."""
    words = formatter.words
    if not plan:
        return Markdown("" if first else words.and_also)
    title = tell_plan(of_kind(formatter.index["plan", plan], Plan), formatter.registers, words)
    return Markdown(words.fill("as-part-of", plan=with_article(title, words)))


def _step(step: NextStep, formatter: Formatter) -> ListEntry:
    words = formatter.say(step.text)
    return ListEntry(
        words,
        id=anchor(step),
        items=(*entries(step.items, formatter), *_planned(step, words, formatter)),
    )


def _planned(step: NextStep, words: Markdown, formatter: Formatter) -> Iterator[ListEntry]:
    """The action behind a step; where both say the same, it is not said twice."""
    if not step.action:
        return
    action = formatter.say(of_kind(formatter.index["action", step.action], Action).text)
    if action == words:
        yield ListEntry(Markdown(formatter.words.is_in_action_plan))
    elif action:
        yield ListEntry(Markdown(formatter.words.fill("in-action-plan", action=action)))
