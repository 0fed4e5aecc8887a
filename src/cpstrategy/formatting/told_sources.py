"""Told sources: figures below the source that they are from, with what differs between them."""

from collections.abc import Iterator, Sequence
from itertools import chain

from cpstrategy.document.blocks import NOTHING, Block, Items, ListEntry, Markdown, Part, Prose
from cpstrategy.formatting.comparisons import comparisons, tell_direction
from cpstrategy.formatting.dates import tell_moment, tell_whole_period
from cpstrategy.formatting.figures import tell_base
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape
from cpstrategy.formatting.told_figures import tell_with_label
from cpstrategy.formatting.told_once import tell_once
from cpstrategy.model.evidence import Statistic, Survey
from cpstrategy.model.strategy import Strategy
from cpstrategy.text.catalogue import Catalogue
from cpstrategy.text.words import words as words_in

_SHORT = 3
"""The most letters of a word that says nothing by itself, such as "of"."""
_STEM = 4
"""The letters that tell one word from another."""


def tell_sources(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """Each source once, in the order in which figures name them, with its figures."""
    groups: dict[str, list[Statistic]] = {}
    for statistic in strategy.statistics:
        groups.setdefault(_source(strategy, statistic, formatter), []).append(statistic)
    for number, (source, statistics) in enumerate(groups.items(), start=1):
        figures = tuple(_figures(strategy, statistics, formatter))
        if source or len(groups) > 1:
            title = Markdown(escape(source or formatter.words.other_figures))
            yield Part(f"sources-figures-{number}", title, figures)
        else:
            yield from figures


def _source(strategy: Strategy, statistic: Statistic, formatter: Formatter) -> str:
    survey = strategy.record(Survey, statistic.survey).name if statistic.survey else ""
    return "; ".join(filter(None, (formatter.told(statistic.source), survey)))


def _figures(
    strategy: Strategy, statistics: Sequence[Statistic], formatter: Formatter
) -> Iterator[Block]:
    words = formatter.words
    told = tell_once([tuple(_origin(strategy, statistic, words)) for statistic in statistics])
    if common := " · ".join(filter(None, told.common)):
        unless = words.fill("unless-said", common=common) if told.has_others else common
        yield Prose(Markdown(escape(unless)))
    pairs = zip(statistics, told.own, strict=True)
    yield Items(tuple(_entry(one, own, formatter) for one, own in pairs), style="sources")


def _entry(statistic: Statistic, own: Sequence[str], formatter: Formatter) -> ListEntry:
    """A figure as a sentence, and after it what that does not say."""
    told = tell_with_label(statistic, formatter)
    sentence = told.label or formatter.name(statistic.name or statistic.label)
    name = formatter.name(statistic.name)
    known = [one for one in own if one != statistic.population or _adds(one, sentence)]
    named = _closed(name) if _adds(name, sentence) else NOTHING
    explained = (formatter.say(statistic.definition), named)
    compared = comparisons(statistic, words=formatter.words)
    return ListEntry(
        _closed(sentence),
        label=told.value if told.is_number else f"{told.value}:",
        explanation=Markdown(" ".join(filter(None, explained))),
        aside=" · ".join(filter(None, (*known, told.reason, *compared))),
    )


def _origin(strategy: Strategy, statistic: Statistic, words: Catalogue) -> Iterator[str]:
    base = tell_base(statistic, strategy.index, words)
    yield statistic.population
    yield words.fill("out-of", base=base) if base else ""
    yield _when(statistic, words)
    yield tell_direction(statistic, words)


def _when(statistic: Statistic, words: Catalogue) -> str:
    """Where a period has a name, the dates that it stands for are told here and nowhere else."""
    whole = tell_whole_period(statistic.period, words) if statistic.period else ""
    moment = tell_moment(statistic.as_at, words) if statistic.as_at else ""
    return ", ".join(filter(None, (moment, whole)))


def _adds(told: str, sentence: str) -> bool:
    """Whether it has a word that the sentence has not: `Care leavers` beside theirs has none."""
    return not set(_stems(told)) <= set(_stems(sentence))


def _stems(told: str) -> Iterator[str]:
    """What words begin with, so that `schools` is `school`; but of figures, all of them."""
    for word in chain.from_iterable(word.casefold().split("-") for word in words_in(told)):
        if not word.isalpha():
            yield word
        elif len(word) > _SHORT:
            yield word[:_STEM]


def _closed(sentence: Markdown) -> Markdown:
    return sentence if sentence.endswith((".", "?", "!")) else Markdown(f"{sentence}.")
