"""Written laws: what the council's words name as a law with its year, whether it is one or not."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords, Voice
from cpstrategy.text.nearest import nearest
from cpstrategy.text.normal_form import single_spaced, straight
from cpstrategy.text.patterns import lazily

_KINDS = ("Act", "Measure", "Order", "Regulations")
_END = lazily(
    rf"\b(?:{'|'.join(_KINDS)})\b(?:\s+\((?:Northern Ireland|NI)\))?"
    r"(?:,|\s+of)?\s+\(?(?P<year>(?:19|20)\d\d)\b"
)
_BEGINNING = lazily(
    r"(?:(?<![\w'’-])(?:[A-Z][\w'’-]*|\([A-Z][^()]{0,60}\)|and|for|from|in|of|the|to|etc\.?),?\s+)"
    r"{1,14}\Z"
)
_ARTICLE = lazily(r"(?:,|\band)\s+the\s+")
"""What begins another title within what looks like one."""

_NO_PART = frozenset(
    (
        *("a", "an", "and", "as", "at", "both", "by", "for", "from", "in", "of", "on", "our"),
        *("section", "see", "the", "this", "to", "under", "with"),
    )
)
"""What may stand before a title, and begin none."""

_NATION = lazily(r"\((England|Northern Ireland|NI|Scotland|Wales)\)")
_CLOSE = 0.22
"""Share of the letters in which a title may differ from the one that was meant."""

_LONG = 12
"""So many letters a title has of which a slip can be told from another title."""

_FAR = 150
"""So many characters are a title, or belong to it."""

_OURS = frozenset({Voice.COUNCIL, Voice.NAME})


class WrittenLaw(NamedTuple):
    """A law as it is named, its title with a straight apostrophe and without the year."""

    title: str
    year: str
    words: FieldWords
    start: int
    end: int


def written_laws(strategy: Strategy) -> tuple[WrittenLaw, ...]:
    """The laws that the council names with a year; young people may name them as they like."""
    return strategy.once(_all)


def _all(strategy: Strategy) -> tuple[WrittenLaw, ...]:
    return tuple(_found(strategy))


def _found(strategy: Strategy) -> Iterator[WrittenLaw]:
    for piece in strategy.numbered(strategy.lookup.with_exact_word(*_KINDS)):
        if piece.voice in _OURS:
            text = piece.words
            for match in islice(_END.finditer(text), MOST_FINDS):
                start = _start(text, match.start())
                if start < match.start():
                    title = straight(single_spaced(text[start : match.start("year")].rstrip(" (,")))
                    title = title.removesuffix(" of").removesuffix(",")
                    yield WrittenLaw(title, match["year"], piece, start, match.end())


def _start(text: str, kind: int) -> int:
    """Where the title begins that ends in a word such as `Act`; there, if it has no other."""
    nearest = max(kind - _FAR, 0)
    before = _BEGINNING.search(text[nearest:kind])
    if before is None:
        return kind
    article = max(_ARTICLE.finditer(before[0]), key=re.Match.end, default=None)
    start = nearest + before.start() + (article.end() if article else 0)
    while start < kind:
        word = text[start:kind].split(maxsplit=1)[0]
        if word.rstrip(",").casefold() not in _NO_PART:
            break
        start += len(word)
        start += len(text[start:kind]) - len(text[start:kind].lstrip())
    return start


def misnamed(strategy: Strategy) -> Iterator[tuple[WrittenLaw, str]]:
    """Walk what no law is called, with the title of that law of the year which is meant."""
    laws = written_laws(strategy)
    by_year = _by_year(strategy) if laws else {}
    for law in laws:
        titles = by_year.get(law.year, {})
        # Words with capitals may stand before a right title, as in `the New Children Act`.
        if titles and len(law.title) >= _LONG and not _ends_right(law, titles):
            near = nearest(law.title, filter(_of_nation(law), titles), _CLOSE)
            if near:
                yield law, titles[near]


def _ends_right(law: WrittenLaw, titles: Iterable[str]) -> bool:
    """Whether it is named right, whatever its commas, brackets and hyphens."""
    letters = _letters(law.title)
    return any(letters.endswith(_letters(title)) for title in titles)


def _letters(title: str) -> str:
    return "".join(filter(str.isalnum, title.casefold()))


def nations_of(title: str) -> frozenset[str]:
    """The nations that a title has in brackets, as in `Children (Scotland) Act`."""
    return frozenset(_NATION.findall(title.replace("(NI)", "(Northern Ireland)")))


def _of_nation(law: WrittenLaw) -> Callable[[str], bool]:
    """A test whether a title is of the same nation: an author may have forgotten which."""
    nations = {nation.casefold() for nation in nations_of(law.title)}
    return lambda title: nations <= {each.casefold() for each in nations_of(title.title())}


def _by_year(strategy: Strategy) -> Mapping[str, Mapping[str, str]]:
    """All names of the laws of each year in small letters, with their right titles."""
    by_year: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for act in strategy.supplies.acts:
        for name in (act.title, *act.aliases):
            plain = straight(name).casefold()
            by_year[act.title[-4:]][plain.removesuffix(act.title[-4:]).strip(" ,")] = act.title
    return by_year
