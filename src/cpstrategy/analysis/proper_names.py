"""Proper names: what a word with a capital is most likely the name of."""

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

from cpstrategy.analysis.spellings import dictionary
from cpstrategy.model.people import Person
from cpstrategy.model.strategy import Strategy
from cpstrategy.text.dictionary import is_known, parse_words
from cpstrategy.text.lists.calendar import MONTHS, WEEKDAYS
from cpstrategy.text.lists.first_names import FIRST_NAMES
from cpstrategy.text.lists.places import PLACES
from cpstrategy.text.tellings import Trust

_LIST = "first-names"
_WIDE = frozenset(
    (
        *("Britain", "England", "Europe", "Ireland", "Northern", "Scotland", "Wales", "Cabinet"),
        *(*MONTHS, *WEEKDAYS, "Christmas", "Easter", "Ofsted", "Parliament"),
    )
)
"""Names that say of nobody where they are."""


class Known(NamedTuple):
    """Words that tell names from others."""

    names: Collection[str]
    words: Collection[str]
    bodies: Collection[str]
    people: Collection[str]


def known_names(strategy: Strategy) -> Known:
    """The words that tell names from others, made once."""
    return strategy.once(_known)


def trust_in(written: str, known: Known) -> Trust:
    """How surely a word is somebody's first name."""
    word = written.partition("-")[0]
    shouted = len(word) > 2 and word.isupper()
    name = _plain(word.capitalize() if shouted else word)
    is_word = is_known(name.lower(), known.words) and len(name) > 1
    if name in known.names:
        if name in PLACES or name in MONTHS:
            return Trust.PLACE
        return Trust.WORD if is_word else Trust.NAME
    if shouted or len(name) < 3 or not name[1:].islower() or name in WEEKDAYS:
        return Trust.NONE
    return Trust.NONE if is_word or name in known.words else Trust.UNLISTED


def _plain(word: str) -> str:
    """A word without accents, as the list has its names."""
    if word.isascii():
        return word
    return "".join(letter for letter in normalize("NFKD", word) if not combining(letter))


def _known(strategy: Strategy) -> Known:
    named = [record for record in strategy.records if record.is_known_by_name]
    people = [record for record in named if isinstance(record, Person)]
    bodies = [record for record in named if not isinstance(record, Person)]
    names = _listed(strategy.supplies.word_lists.get(_LIST, ""))
    words = dictionary(strategy).words
    of_bodies = _words_of([*bodies, strategy.council])
    return Known(names, words, of_bodies, _words_of(people))


def _words_of(records: Sequence[object]) -> frozenset[str]:
    names = (
        name
        for record in records
        for name in (str(getattr(record, "name", "")), *getattr(record, "aliases", ()))
    )
    return frozenset(word for name in names for word in name.casefold().split())


@lru_cache(maxsize=2)
def _listed(text: str) -> frozenset[str]:
    return parse_words(text, FIRST_NAMES.split())


def is_place(strategy: Strategy, name: str) -> bool:
    """Whether a name with capitals is that of a place: no word, no month, no nation, not ours."""
    known = known_names(strategy)
    words = name.split()
    is_word = words[0] not in PLACES and is_known(words[0].lower(), known.words)
    return not (
        is_word or words[0] in _WIDE or all(word.casefold() in known.bodies for word in words)
    )
