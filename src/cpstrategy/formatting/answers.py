"""Answers: what young people told the council, what stands behind it, and what answers it."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from cpstrategy.document.blocks import NOTHING, Items, Markdown
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.formatting.figures import tell_figure
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape
from cpstrategy.invariants import of_kind
from cpstrategy.model.base import Record
from cpstrategy.model.evidence import Statistic, Survey
from cpstrategy.model.people import Group
from cpstrategy.model.priority import Achievement, NextStep, ToldUs
from cpstrategy.model.text import Text
from cpstrategy.text.catalogue import Catalogue
from cpstrategy.text.plain_text import in_one_line


def because(
    answering: Iterable[Achievement | NextStep], formatter: Formatter, beside: Container[str] = ()
) -> dict[str, Markdown]:
    """For each of them, by anchor: `Because young people told us: …`, with what it answers.

    What was told stands with the first that answers it, and the others lead there: readers need
    not hear it again, nor what stands `beside` them. Easy read has no words for it: each of its
    rows is written by somebody.
    """
    reasons: dict[str, Markdown] = {}
    places: dict[str, str] = {}
    heard = () if "easy" in formatter.registers else answering
    for one in (one for one in heard if formatter.say(one.text)):
        here = anchor(one)
        answered = [key for key in one.answers if key not in beside]
        before = dict.fromkeys(places[key] for key in answered if key in places)
        new = {key: _told(key, formatter) for key in answered if key not in places}
        places.update({key: here for key, words in new.items() if words})
        reasons[here] = _because(" ".join(filter(None, new.values())), tuple(before), formatter)
    return reasons


def giving(reasons: Mapping[str, Markdown], lists: Iterable[Items]) -> Iterator[Items]:
    """Lists whose entries say why they are there."""
    for one in lists:
        told = (replace(entry, reason=reasons.get(entry.id, NOTHING)) for entry in one.entries)
        yield replace(one, entries=tuple(told))


def anchor(record: Achievement | NextStep) -> str:
    """Where it stands in the document."""
    return f"{record.kind}-{record.id}"


def _told(key: str, formatter: Formatter) -> str:
    view = of_kind(formatter.index["told-us", key], ToldUs)
    return in_one_line(formatter.say(view.text))


def _because(words: str, before: Sequence[str], formatter: Formatter) -> Markdown:
    """What is told here, and links to what was told before."""
    own, speaks = formatter.words, "-you" if "youth" in formatter.registers else ""
    told = [
        own[f"what-{'else-' if words or number else ''}told{speaks}"]
        for number in range(len(before))
    ]
    links = [f"[{what}](#{place})" for what, place in zip(told, before, strict=True)]
    here = own.fill(f"because-told{speaks}", words=words) if words else ""
    because = "also-because-of" if words else "because-of"
    there = own.fill(because, links=own.joined(links)) if links else ""
    return Markdown(" ".join(filter(None, (here, there))))


def figures_behind(text: Text, keys: Iterable[str], formatter: Formatter) -> Iterator[Markdown]:
    """The figures that a text rests on and does not tell itself, each as a sentence."""
    for key in uncited(text, "stat", keys):
        statistic = of_kind(formatter.index["stat", key], Statistic)
        label = formatter.say(statistic.label)
        if label:
            figure = tell_figure(statistic, formatter.figures, formatter.words)
            yield Markdown(f"{figure[:1].upper()}{figure[1:]} {label}")


def uncited(text: Text, kind: str, keys: Iterable[str]) -> list[str]:
    """Those of some ids that no register of a text cites: what it says need not be said again."""
    named = [key for key in keys if key]
    if not named:
        return named  # Of most texts, so that nobody looks into them for nothing.
    cited = {reference.id for reference in text.inline() if reference.kind == kind}
    return [key for key in named if key not in cited]


def origin(view: ToldUs, formatter: Formatter) -> Markdown:
    """Which group said it, in which survey, with which figures."""
    groups = (
        of_kind(formatter.index["group", key], Group).name
        for key in uncited(view.text, "group", [view.group])
    )
    surveys = (
        _survey(formatter.index["survey", key], formatter.words)
        for key in uncited(view.text, "survey", [view.survey])
    )
    figures = figures_behind(view.text, view.statistics, formatter)
    return Markdown("; ".join((*map(escape, (*groups, *surveys)), *figures)))


def _survey(record: Record, words: Catalogue) -> str:
    survey = of_kind(record, Survey)
    when = tell_moment(survey.date, words) if survey.date else ""
    return ", ".join(filter(None, (survey.name, when)))
