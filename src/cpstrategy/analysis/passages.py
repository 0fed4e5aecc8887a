"""Passages: words for readers with what is no prose blanked out, every letter where it was."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from cpstrategy.diagnostic import Severity
from cpstrategy.model.base import Record
from cpstrategy.model.items import Item
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords, Voice
from cpstrategy.source import Span
from cpstrategy.text.masking import mask
from cpstrategy.text.patterns import lazily
from cpstrategy.text.plain_text import FOREIGN, HTML_TAG, NOTE_MARK
from cpstrategy.text.references import ADDRESS, REFERENCE

BLANK = "\0"
"""Stands for every letter of what is blanked: neither a letter nor a space."""

_NO_PROSE = lazily(
    rf"{REFERENCE.pattern}|{FOREIGN.pattern}|{NOTE_MARK.pattern}|{HTML_TAG.pattern}|(?<![\w.+-])(?:{ADDRESS.pattern})|(?<=\])\([^()]*\)"
    r"|(?<![\w.-])(?:[\w-]++\.)+(?:uk|com|org|net|info|cymru|scot|wales)\b[^\s()<>]*"
    # Words of which a part is bold: the rest of them is none.
    r"|(?<!\w)\w++\*++\w[\w*]*+"
)
_SUSPECTS = ("{", "[^", "@", "](", "*", "<", "http", "mailto:", "www.")
_DOTTED = lazily(r"\.\w")
"""What all of that has; most words have nothing to blank, and looking closely takes long."""

_MORE = lazily(r"\.\w|@|\]\(|\]\{|\[\^|\w\*+\w|<[/!a-zA-Z]|http|mailto:|www\.")


class Passage(NamedTuple):
    """Words for readers; `bare` is as long as `written.words`, without references and addresses."""

    written: FieldWords
    bare: str

    @property
    def severity(self) -> Severity | None:
        """Nobody rewrites what young people said: of their words a rule gives information only."""
        return Severity.INFO if self.written.voice.is_of_the_young else None

    @property
    def is_ours(self) -> bool:
        """Whether the council chose these words: no name, no quotation and no words of the law."""
        owner: Record = self.written.owner
        return self.written.voice is Voice.COUNCIL and not (
            isinstance(owner, Item) and owner.source
        )

    def find(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Walk what a pattern finds in the prose, as far as it is of use."""
        return islice(pattern.finditer(self.bare), MOST_FINDS)

    def place(self, start: int, end: int) -> Span:
        """Where a part is written."""
        return self.written.place(start, end)

    def continues(self, start: int) -> bool:
        """Whether a sentence has begun before a place: a capital there belongs to a name."""
        before = self.bare[max(0, start - 9) : start].rstrip(" *_\n")[-1:]
        return before.isalnum() or (before != "" and before in ",;’'\0")

    def fix(self, place: Span, part: str, instead: str) -> str | None:
        """What may safely stand in the place of a part; None if that is not ours, or not exact."""
        width = place.end_column - place.column
        is_exact = (
            width == len(part) if place.line == place.end_line else place != self.written.span
        )
        return instead if self.is_ours and is_exact else None


def passages(strategy: Strategy) -> tuple[Passage, ...]:
    """All words that readers may read, in English, made once for all rules."""
    return strategy.once(_passages)


def some(strategy: Strategy, numbers: Iterable[int]) -> Iterator[Passage]:
    """Walk the passages that have some numbers in the words of the strategy."""
    read = passages(strategy)
    return map(read.__getitem__, sorted(numbers)) if read else iter(())


def _passages(strategy: Strategy) -> tuple[Passage, ...]:
    if not strategy.document.language.lower().startswith("en"):
        return ()
    suspect = strategy.lookup.containing(*_SUSPECTS) | strategy.lookup.matching(_DOTTED)
    return tuple(
        Passage(written, _bare(written.words) if number in suspect else written.words)
        for number, written in enumerate(strategy.words)
    )


def _bare(words: str) -> str:
    # Most of these cite records and have nothing else.
    return mask(_NO_PROSE if _MORE.search(words) else REFERENCE, words, BLANK)
