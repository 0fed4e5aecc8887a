"""Named children: names of which a text tells what is told of children and young people only."""

from collections.abc import Iterator
from typing import NamedTuple

from cpstrategy.analysis.beside import beside
from cpstrategy.analysis.given_names import GivenName, given_names
from cpstrategy.model.evidence import Quote
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.text.speakers import GROWN_UP, INVENTED
from cpstrategy.text.tellings import Telling, Trust
from cpstrategy.text.told_after import AFTER, MEMBER
from cpstrategy.text.told_before import BEFORE, CLOSE, SELF

_FAR = 60
"""So many characters before a name may lead to it."""
_ENDS = ("", ",", "(", ";")


class NamedChild(NamedTuple):
    """A name in some words, what is told of whoever has it, and of which names that may be told."""

    written: FieldWords
    name: GivenName
    of: str
    least: Trust


def named_children(strategy: Strategy) -> tuple[NamedChild, ...]:
    """The names of children in all words for readers."""
    return strategy.once(_all)


def _all(strategy: Strategy) -> tuple[NamedChild, ...]:
    everything = (*strategy.words, *beside(strategy))
    told = (piece for piece in everything if not _is_name(piece))
    return tuple(one for piece in told for one in _in(strategy, piece))


def are_invented(strategy: Strategy) -> bool:
    """Whether the document says somewhere that names in it are invented."""
    likely = strategy.containing("real name", "been changed", "name changed", "pseudonym")
    return any(INVENTED.search(piece.words) for piece in likely)


def _is_name(piece: FieldWords) -> bool:
    return piece.field == "name" and piece.record.is_known_by_name


def _in(strategy: Strategy, piece: FieldWords) -> Iterator[NamedChild]:
    if INVENTED.search(piece.words):
        return
    before, is_speaker = _heads(piece), _is_speaker(strategy, piece)
    for name in given_names(strategy, piece.words):
        telling = _after(piece.words, name, piece.voice) or _before(piece.words, name, before)
        if telling and name.trust >= telling.least:
            yield NamedChild(piece, name, telling.of, telling.least)
        elif is_speaker and _speaks(piece.words, name):
            yield NamedChild(piece, name, "who is speaking", Trust.WORD)


def _heads(piece: FieldWords) -> tuple[Telling, ...]:
    """What may lead to a name; names of others in quotations are for another rule."""
    if piece.voice is Voice.QUOTE:
        return (SELF,)
    return (*BEFORE, SELF, CLOSE) if piece.voice is Voice.YOUNG_PEOPLE else BEFORE


def _after(words: str, name: GivenName, voice: Voice) -> Telling | None:
    tails = (*AFTER, MEMBER) if voice is Voice.YOUNG_PEOPLE else AFTER
    return next((one for one in tails if one.pattern.match(words, name.end)), None)


def _before(words: str, name: GivenName, heads: tuple[Telling, ...]) -> Telling | None:
    lead = words[max(0, name.start - _FAR) : name.start]
    return next((one for one in heads if one.pattern.search(lead)), None)


def _is_speaker(strategy: Strategy, piece: FieldWords) -> bool:
    """Whether words say who said something, and name no work that grown-ups do."""
    owner = piece.owner
    is_young = isinstance(owner, Quote) or any(owner is one for one in strategy.messages)
    field = "who" if isinstance(owner, Quote) else "speaker"
    return is_young and piece.field == field and not GROWN_UP.search(piece.words)


def _speaks(words: str, name: GivenName) -> bool:
    """Whether the words begin with a name that is the speaker's."""
    follows = words[name.end : name.end + 2].strip()[:1]
    return name.start == 0 and name.trust >= Trust.WORD and follows in _ENDS
