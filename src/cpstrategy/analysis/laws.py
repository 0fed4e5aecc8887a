"""Laws: the Acts that the council's words name, with the year that is written beside each."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cpstrategy.model.lexicon import Act
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.text.patterns import lazily
from cpstrategy.text.phrases import present

_TITLE = lazily(r"(.+ Act),? (\d{4})")
_YEAR = lazily(r"(?: of|,)?\s+\(?((?:19|20)\d\d)\b")
_LONGER = lazily(r"(?:\b[A-Z][\w'’-]*,?\s+(?:and|for|of|to)|,|\))\s+$")
_CAPITAL = lazily(r"\b([A-Z][\w'’-]*)\s+$")
_NO_PART = frozenset({"A", "An", "By", "In", "Our", "See", "Section", "The", "This", "UK", "Under"})
_BEFORE = 60
_OURS = frozenset({Voice.COUNCIL, Voice.NAME})


class ActCitation(NamedTuple):
    """An Act as some words name it: its title without the year, the year, and where.

    `acts` are all that the packs know under this title.
    """

    title: str
    year: str
    acts: tuple[Act, ...]
    words: FieldWords
    start: int
    end: int

    @property
    def act(self) -> Act | None:
        """The one of this year, if there is one."""
        dated = (one for one in self.acts if self.year and one.title.endswith(self.year))
        return next(dated, None)


def citations(strategy: Strategy) -> Iterator[ActCitation]:
    """Walk the Acts of the packs that the council names; young people may name them as they like.

    A part of a longer title is none: `Children Act` is not named by `Protection of Children Act`.
    """
    known = _known(strategy.supplies.acts)
    # No title is an abbreviation, for which the text itself would be asked.
    titles = present(known, "", strategy.lookup.vocabulary)
    named = (strategy.words[piece] for piece in titles.pieces)
    for words in (one for one in named if one.voice in _OURS):
        for found in titles.find(words.words):
            if _is_whole(words.words, found.start, found.end):
                year = _YEAR.match(words.words, found.end)
                end = year.end(1) if year else found.end
                told = year[1] if year else ""
                yield ActCitation(found.phrase, told, known[found.phrase], words, found.start, end)


def _known(acts: tuple[Act, ...]) -> Mapping[str, tuple[Act, ...]]:
    """All Acts of one title, which may be of several years."""
    known: defaultdict[str, tuple[Act, ...]] = defaultdict(tuple)
    for act in acts:
        if match := _TITLE.fullmatch(act.title):
            known[match[1]] += (act,) if act.title not in _titles(known[match[1]]) else ()
    return known


def _titles(acts: tuple[Act, ...]) -> set[str]:
    return {act.title for act in acts}


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a title is written as one, and is not the end of a longer one."""
    written = text[start:end]
    if not (written[0].isupper() and written.endswith(("Act", "ACT"))):
        return False
    before = text[max(start - _BEFORE, 0) : start]
    capital = _CAPITAL.search(before)
    return not (_LONGER.search(before) or (capital and capital[1] not in _NO_PART))
