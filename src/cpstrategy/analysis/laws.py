"""Laws: the Acts that the council's words name, with the year that is written beside each."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import islice
from string import ascii_uppercase
from typing import NamedTuple

from cpstrategy.model.law import Act
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords, Voice
from cpstrategy.text.patterns import lazily
from cpstrategy.text.phrases import present

_TITLE = lazily(r"(.+ (?:Act|Measure|Order|Regulations)(?: \(Northern Ireland\))?),? (\d{4})")
_YEAR = lazily(r"(?: of|,)?\s+\(?((?:19|20)\d\d)\b")
_LONGER = lazily(r"(?:\b[A-Z][\w'’-]*,?\s+(?:and|for|of|to)|,|\))\s+\Z")
_CAPITAL = lazily(r"\b([A-Z][\w'’-]*)\s+\Z")
_ENDINGS = ("Act", "ACT", "Measure", "Order", "Regulations", "(Northern Ireland)")
_OTHER_NATION = lazily(r"\s*\((?:Northern Ireland|NI|Scotland|Wales)\)")
"""After a title: it goes on, and is that of another law."""

_NO_PART = frozenset({"A", "An", "By", "In", "Our", "See", "Section", "The", "This", "UK", "Under"})
_SECTION = (
    r"(?:[Ss]ections?|[Ss]ub-?sections?|(?<![\w'’])[Ss]{1,2}\.?)"
    r"\s*(\d+[A-Z]{0,3})((?:\(\w{1,3}\))*)"
)
_SECTION_BEFORE = lazily(_SECTION + r",?(?: (?:of|in))?(?: the)?\s*\Z")
_SECTION_AFTER = lazily(r"\)?,?\s*\(?" + _SECTION)
_NEAR = 50
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


class ShownSection(NamedTuple):
    """A section as it is cited, such as `22` with the part `(3)`, and where."""

    name: str
    part: str
    start: int
    end: int

    @property
    def number(self) -> int:
        """Its number without the letters of what was put in later."""
        return int(self.name.rstrip(ascii_uppercase))


def citations(strategy: Strategy) -> tuple[ActCitation, ...]:
    """The laws of the packs that the council names; young people may name them as they like.

    A part of a longer title is none: `Children Act` is not named by `Protection of Children Act`.
    """
    return strategy.once(_all)


def section_of(citation: ActCitation) -> str:
    """The section cited before or after the title, if it is cited as a whole."""
    shown = cited_section(citation)
    return shown.name if shown and not shown.part else ""


def cited_section(citation: ActCitation) -> ShownSection | None:
    """The section cited before or after the title."""
    text = citation.words.words
    near = text[: citation.start]
    before = _SECTION_BEFORE.search(near, max(citation.start - _NEAR, 0))
    match = before or _SECTION_AFTER.match(text, citation.end)
    return ShownSection(match[1], match[2], match.start(1), match.end(2)) if match else None


def _all(strategy: Strategy) -> tuple[ActCitation, ...]:
    return tuple(_found(strategy))


def _found(strategy: Strategy) -> Iterator[ActCitation]:
    acts = _by_title(strategy.supplies.acts)
    # No title is an abbreviation, for which the text itself would be asked.
    titles = present(acts, "", strategy.lookup.vocabulary)
    pieces = (strategy.words[piece] for piece in titles.pieces)
    for words in (piece for piece in pieces if piece.voice in _OURS):
        for mention in islice(titles.find(words.words), MOST_FINDS):
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
    if not (written[0].isupper() and written.endswith(_ENDINGS)):
        return False
    if _OTHER_NATION.match(text, end):
        return False
    before = text[max(start - _BEFORE, 0) : start]
    capital = _CAPITAL.search(before)
    return not (_LONGER.search(before) or (capital and capital[1] not in _NO_PART))
