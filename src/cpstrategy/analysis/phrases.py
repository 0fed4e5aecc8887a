"""Phrases: where words of a list stand in what readers read."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice
from typing import Generic, NamedTuple, TypeVar

from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from cpstrategy.model.words import MOST_FINDS, FieldWords, Voice
from cpstrategy.source import Span
from cpstrategy.text.masking import mask, mask_references
from cpstrategy.text.normal_form import single_spaced, straight
from cpstrategy.text.patterns import lazily, small
from cpstrategy.text.references import ADDRESS, REFERENCE, may_have_address

T = TypeVar("T")


_MOST_PLACES = 100
"""So many places of a phrase in one text are looked at."""

_WORD = lazily(r"\w+")
_HIDDEN = lazily(rf"{REFERENCE.pattern}|{ADDRESS.pattern}|\]\([^()]*\)")


@dataclass(frozen=True, slots=True)
class PhraseEntry(Generic[T]):
    """An entry of a list: its words in every form, where they are right, and for which readers.

    One that is not `wanted` is not walked; it may still be the first for a word.
    """

    entry: T
    words: Sequence[str]
    unless: Sequence[str] = ()
    registers: Sequence[Register] = ()
    wanted: bool = True

    def holds_in(self, piece: FieldWords) -> bool:
        """Whether it is to be looked for in the register of a piece."""
        return self.wanted and (not self.registers or piece.register in self.registers)


class Hit(NamedTuple, Generic[T]):
    """Words of a list in a piece of writing, as they stand there, with their entry.

    `number` is the place of the piece in `strategy.words`.
    """

    number: int
    written: FieldWords
    start: int
    end: int
    entry: T

    @property
    def words(self) -> str:
        """The words as they are written."""
        return single_spaced(self.written.words[self.start : self.end])

    @property
    def place(self) -> Span:
        """Where they are written."""
        return self.written.place(self.start, self.end)


def hits(strategy: Strategy, entries: Iterable[PhraseEntry[T]]) -> Iterator[Hit[T]]:
    """Walk the words of a list in all that is said, except in names; of two entries the first wins.

    Where one phrase stands in another, the longer one counts.
    """
    by_phrase: dict[str, PhraseEntry[T]] = {}
    for entry in entries:
        for words in entry.words:
            by_phrase.setdefault(plainly(words), entry)
    # Long lists of exceptions are read once, and only where their words are met.
    unless = cache(lambda phrases: tuple(map(plainly, phrases)))
    for number, phrases in sorted(_pieces(by_phrase, strategy.lookup.vocabulary).items()):
        piece = strategy.words[number]
        if piece.voice is Voice.NAME or not any(
            by_phrase[phrase].holds_in(piece) for phrase in phrases
        ):
            continue
        plain = plainly(shown(piece.words))
        for start, end, phrase in islice(_places(plain, phrases), MOST_FINDS):
            entry = by_phrase[phrase]
            if entry.holds_in(piece) and not _is_right(
                plain, start, end, unless(tuple(entry.unless))
            ):
                yield Hit(number, piece, start, end, entry.entry)


@lru_cache(maxsize=1 << 14)
def plainly(words: str) -> str:
    """The same letters in the same places, all small, with straight apostrophes on one line."""
    return straight(small(words)).replace("\n", " ")


@lru_cache(maxsize=1 << 14)
def shown(words: str) -> str:
    """Blank out what is no wording: references, addresses and where links lead to."""
    # Most words cite records and have nothing else, or not even that.
    if "](" in words or may_have_address(words):
        return mask(_HIDDEN, words)
    return mask_references(words)


def occurrences(phrase: str, plain: str) -> Iterator[tuple[int, int]]:
    """Walk where a phrase stands in words, both written plainly, but not as a part of a word."""
    start = plain.find(phrase)
    while start >= 0:
        end = start + len(phrase)
        before = plain[max(0, start - 2) : start]
        if not _goes_on(before[::-1]) and not _goes_on(plain[end : end + 2]):
            yield start, end
        start = plain.find(phrase, start + 1)


def _goes_on(beside: str) -> bool:
    """Whether a word goes on beside a phrase, going away from it."""
    return beside[:1].isalnum() or (beside[:1] == "-" and beside[1:].isalnum())


def _pieces(
    entries: Mapping[str, PhraseEntry[T]], vocabulary: Mapping[str, Sequence[int]]
) -> Mapping[int, list[str]]:
    """Which phrases each piece may have: it has the rarest word of the phrase."""
    phrases_of: defaultdict[int, list[str]] = defaultdict(list)
    for phrase in entries:
        numbers_of_words = [vocabulary.get(word, ()) for word in _WORD.findall(phrase)]
        for number in min(numbers_of_words, key=len, default=()):
            phrases_of[number].append(phrase)
    return phrases_of


def _places(plain: str, phrases: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Walk where phrases stand, without those within a longer one."""
    places = (
        (start, -end, phrase)
        for phrase in phrases
        for start, end in islice(occurrences(phrase, plain), _MOST_PLACES)
    )
    reached = 0
    for start, minus_end, phrase in sorted(places):
        if start >= reached:
            reached = -minus_end
            yield start, reached, phrase


def _is_right(plain: str, start: int, end: int, unless: Iterable[str]) -> bool:
    """Whether the words at a place are part of a phrase in which they are right."""
    for phrase in unless:
        begin = max(0, end - len(phrase) - 2)
        near = plain[begin : start + len(phrase) + 2]
        if phrase in near:
            for first, last in occurrences(phrase, near):
                if first + begin <= start and end <= last + begin:
                    return True
    return False
