"""Ended: where words name organisations that are no more, or that will soon be no more."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from cpstrategy.analysis.time import day, is_over
from cpstrategy.model.lexicon import EndedBody
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment, Period
from cpstrategy.model.words import MOST_FINDS, FieldWords
from cpstrategy.text.past import tells_of_the_past
from cpstrategy.text.phrases import is_abbreviation, present


class EndedMention(NamedTuple):
    """A name of a body where it is written; `is_sure` if it is wrong to name it there."""

    body: EndedBody
    name: str
    words: FieldWords
    start: int
    end: int
    is_sure: bool


def ended(strategy: Strategy) -> tuple[EndedMention, ...]:
    """The names of bodies that have ended, except in words that tell of the past."""
    return strategy.once(_ended)


def ending(strategy: Strategy) -> Iterator[EndedMention]:
    """Walk the names of bodies that will end on a day that is known."""
    today = day(strategy)
    return _mentions(strategy, lambda body: today is not None and not is_over(body.ended, today))


def _ended(strategy: Strategy) -> tuple[EndedMention, ...]:
    today = day(strategy)
    mentions = _mentions(strategy, lambda body: is_over(body.ended, today))
    return tuple(one for one in mentions if not _is_history(one))


def _mentions(strategy: Strategy, is_told: Callable[[EndedBody], bool]) -> Iterator[EndedMention]:
    named = _named(strategy, filter(is_told, reversed(strategy.supplies.ended_bodies)))
    everything = "\n".join(piece.words for piece in strategy.words) if named else ""
    names = present(named, everything, strategy.lookup.vocabulary)
    for words in (strategy.words[piece] for piece in names.pieces):
        for mention in islice(names.find(words.words), MOST_FINDS):
            body = named[mention.phrase]
            is_sure = mention.phrase not in body.unsure and not _told_of_its_time(strategy, body)
            yield EndedMention(body, mention.phrase, words, mention.start, mention.end, is_sure)


def _named(strategy: Strategy, bodies: Iterable[EndedBody]) -> Mapping[str, EndedBody]:
    """Some bodies by their names, without those that mean something else here."""
    own = {service.name for service in strategy.services}
    own |= {group.name for group in strategy.groups}
    meanings = _meanings(strategy)
    return {
        name: body
        for body in bodies
        for name in (body.name, *body.aliases, *body.unsure)
        if name not in own and (name not in meanings or _is_of(meanings[name], body))
    }


def _meanings(strategy: Strategy) -> Mapping[str, str]:
    """What the strategy or else a pack says that an abbreviation stands for."""
    meanings = {
        abbreviation.short: abbreviation.long
        for abbreviation in reversed(strategy.supplies.abbreviations)
    }
    meanings |= {term.term: term.meaning.full for term in strategy.glossary}
    meanings |= {alias: body.name for body in strategy.bodies for alias in body.aliases}
    return {short: long for short, long in meanings.items() if is_abbreviation(short)}


def _is_of(meaning: str, body: EndedBody) -> bool:
    return any(name.casefold() in meaning.casefold() for name in (body.name, *body.aliases))


def _told_of_its_time(strategy: Strategy, body: EndedBody) -> bool:
    """Whether the document is of years that are over, in which there still was the body."""
    period = strategy.document.period
    if period is None or not is_over(period.end, day(strategy)):
        return False
    return is_over(period.start, body.ended)


def _is_history(mention: EndedMention) -> bool:
    """Whether the sentence or the record is about a time before the end."""
    gone, words = mention.body.ended, mention.words
    if any(is_over(moment, gone) for moment in _moments(words)):
        return True
    return tells_of_the_past(words.words, mention.start, mention.end, gone.year)


def _moments(words: FieldWords) -> Iterator[Moment | None]:
    for field in ("date", "as_at", "period"):
        moment = getattr(words.owner, field, None)
        yield moment.end if isinstance(moment, Period) else moment
