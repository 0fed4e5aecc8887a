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
_LONGER = lazily(r"(?:\b[A-Z][\w'’-]*,?\s+(?:and|for|of|to)|,|\))\s+\Z")
_CAPITAL = lazily(r"\b([A-Z][\w'’-]*)\s+\Z")
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
        dated = (act for act in self.acts if self.year and act.title.endswith(self.year))
        return next(dated, None)


def citations(strategy: Strategy) -> Iterator[ActCitation]:
    """Walk the Acts of the packs that the council names; young people may name them as they like.

    A part of a longer title is none: `Children Act` is not named by `Protection of Children Act`.
    """
    acts = _by_title(strategy.supplies.acts)
    # No title is an abbreviation, for which the text itself would be asked.
    titles = present(acts, "", strategy.lookup.vocabulary)
    pieces = (strategy.words[piece] for piece in titles.pieces)
    for words in (piece for piece in pieces if piece.voice in _OURS):
        for mention in titles.find(words.words):
            if _is_whole(words.words, mention.start, mention.end):
                year = _YEAR.match(words.words, mention.end)
                end = year.end(1) if year else mention.end
                year_cited = year[1] if year else ""
                yield ActCitation(
                    mention.phrase, year_cited, acts[mention.phrase], words, mention.start, end
                )


def _by_title(acts: tuple[Act, ...]) -> Mapping[str, tuple[Act, ...]]:
    """All Acts of one title, which may be of several years."""
    by_title: defaultdict[str, tuple[Act, ...]] = defaultdict(tuple)
    for act in acts:
        if match := _TITLE.fullmatch(act.title):
            by_title[match[1]] += (act,) if act.title not in _titles(by_title[match[1]]) else ()
    return by_title


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
