"""Named children: names of which a text tells what is told of children and young people only."""

from collections.abc import Iterator
from typing import NamedTuple

from cpstrategy.analysis.beside import beside
from cpstrategy.analysis.given_names import GivenName, given_names
from cpstrategy.analysis.rows import tells_age
from cpstrategy.model.evidence import Quote
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.text.patterns import lazily
from cpstrategy.text.speakers import GROWN_UP, HAS_POST, INVENTED
from cpstrategy.text.tellings import Telling, Trust
from cpstrategy.text.told_after import AFTER, MEMBER, OF_MINE
from cpstrategy.text.told_before import BEFORE, CLOSE, HEADED, IN_A_ROW, SELF, SPEAKER

_FAR = 60
"""So many characters before a name may lead to it."""
_TITLES = ("heading", "title")
_NEAR = 12
_HASHES = lazily(r"(?:\A|\n)[ ]{0,3}#{1,6}[ \t]+\**\Z")
_LINE_ENDS = lazily(r"\**[ \t]*(?:#*[ \t]*)?(?:\n|\Z)")
_FIRST_NAMES = lazily(r"[^\W_]+(?:-[^\W_]+)?(?:(?:,|,? and|,? &) [^\W_]+){0,3}")
_ENDS = ("", ",", "(", ";", ".")


class NamedChild(NamedTuple):
    """A name in some words, and what is told of whoever has it."""

    written: FieldWords
    name: GivenName
    telling: Telling


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
        if HAS_POST.match(piece.words, name.end):
            continue
        telling = _after(piece.words, name, piece.voice) or _before(piece.words, name, before)
        if telling:
            yield NamedChild(piece, name, telling)
        elif is_speaker and _speaks(piece.words, name):
            yield NamedChild(piece, name, SPEAKER)
        elif name.trust is Trust.NAME and _is_heading(piece, name):
            yield NamedChild(piece, name, HEADED)
        elif name.trust >= Trust.UNLISTED and tells_age(piece.words, name.start, name.end):
            yield NamedChild(piece, name, IN_A_ROW)


def _heads(piece: FieldWords) -> tuple[Telling, ...]:
    """What may lead to a name; names of others in quotations are for another rule."""
    if piece.voice is Voice.QUOTE:
        return SELF
    return (*BEFORE, *SELF, CLOSE) if piece.voice is Voice.YOUNG_PEOPLE else BEFORE


def _after(words: str, name: GivenName, voice: Voice) -> Telling | None:
    tails = (*AFTER, MEMBER, OF_MINE) if voice is Voice.YOUNG_PEOPLE else AFTER
    fitting = (one for one in tails if one.least <= name.trust)
    return next((one for one in fitting if one.pattern.match(words, name.end)), None)


def _before(words: str, name: GivenName, heads: tuple[Telling, ...]) -> Telling | None:
    lead = words[max(0, name.start - _FAR) : name.start]
    fitting = (one for one in heads if one.least <= name.trust)
    return next((one for one in fitting if one.pattern.search(lead)), None)


def _is_heading(piece: FieldWords, name: GivenName) -> bool:
    """Whether first names alone are a heading: whose life is told below."""
    if not _FIRST_NAMES.fullmatch(piece.words, name.start, name.end):
        return False
    words = piece.words
    if any(getattr(piece.owner, title, None) is piece.record for title in _TITLES):
        return name.start == 0 and name.end == len(words.rstrip())
    first = max(name.start - _NEAR, 0)
    lead = f"{'…' if first else ''}{words[first : name.start]}"
    return bool(_HASHES.search(lead) and _LINE_ENDS.match(words, name.end))


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
