"""Given names: words with a capital that are, or may be, the first names of young people."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cpstrategy.analysis.proper_names import Known, known_names, trust_in
from cpstrategy.model.strategy import Strategy
from cpstrategy.text.dictionary import is_known
from cpstrategy.text.lists.calendar import MONTHS, WEEKDAYS
from cpstrategy.text.lists.public_names import PUBLIC_NAMES
from cpstrategy.text.patterns import lazily
from cpstrategy.text.people import GAP
from cpstrategy.text.tellings import Trust

_LETTER = "[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĪİŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽ]"
_TOKEN = rf"{_LETTER}(?:['’](?=[A-Z]))?[^\W\d_]*(?:-[^\W\d_]+)*"
_RUN = lazily(
    rf"(?<![\w.@/-])(?<!\w['’]){_TOKEN}(?:{GAP}(?:(?:al|bin|de|van){GAP})?{_TOKEN}){{0,5}}"
)
_EACH = lazily(_TOKEN)
_JOINS = lazily(rf"\**(?:,{GAP}|,?{GAP}(?:and|&){GAP})\Z")
_THERE = lazily(r"\b(?:[Aa]cross|[Aa]t|[Ii]n|[Nn]ear|[Oo]utside|[Ww]ithin|[Aa]round|St)\**\s\**\Z")
_THEN = lazily(r"\b(?:[Ss]ince|[Uu]ntil|[Ll]ast)\**\s\**\Z")
_FAR = 12
_TIMES = frozenset((*MONTHS, *WEEKDAYS, "Christmas", "Easter", "Eid", "Ramadan", "Diwali"))
_NO_CHILDREN = frozenset(
    (
        *("Auntie", "Cabinet", "Chair", "Chief", "Cllr", "Commissioner", "Councillor", "Dame"),
        *("Director", "Doctor", "Dr", "Head", "Judge", "Justice", "King", "Lady", "Lead", "Leader"),
        *("Lord", "Manager", "Mayor", "Member", "Minister", "Miss", "Mr", "Mrs", "Ms", "Officer"),
        *("Prince", "Princess", "Prof", "Professor", "Queen", "Rev", "Saint", "Secretary"),
        *("Sergeant", "Sir", "St", "Worker"),
    )
)
_THINGS = frozenset(
    (
        *("academy", "act", "app", "approach", "avenue", "award", "awards", "board", "building"),
        *("campaign", "centre", "charity", "charter", "church", "close", "club", "college"),
        *("council", "court", "cup", "day", "drive", "foundation", "fund", "gardens", "group"),
        *("hall", "high", "home", "hospital", "house", "hub", "institute", "lane", "law", "lodge"),
        *("model", "network", "park", "place", "primary", "prize", "programme", "project"),
        *("report", "review", "road", "rule", "scheme", "school", "service", "square", "street"),
        *("theatre", "trust", "university", "way", "wing"),
    )
)


class GivenName(NamedTuple):
    """A first name, with what follows it of a name, or several: `Lexi and Connor`."""

    start: int
    end: int
    trust: Trust


def given_names(strategy: Strategy, words: str) -> Iterator[GivenName]:
    """Walk the names of which something could be told; those that stand in a row are one."""
    known = known_names(strategy)
    names = [one for run in _RUN.finditer(words) if (one := _name_of(run, known))]
    waiting: GivenName | None = None
    for one in names:
        if waiting and _JOINS.fullmatch(words, waiting.end, one.start):
            waiting = waiting._replace(end=one.end, trust=max(waiting.trust, one.trust))
            continue
        if waiting:
            yield waiting
        waiting = one
    if waiting:
        yield waiting


def _name_of(run: re.Match[str], known: Known) -> GivenName | None:
    """The name that begins within a run of words with capitals, if nothing else is named so."""
    tokens = list(_EACH.finditer(run.string, *run.span()))
    for place, token in enumerate(tokens):
        trust = trust_in(token[0], known)
        if trust:
            rest = tokens[place:]
            if _is_there(run, tokens[:place], trust) or _is_other(
                tokens[:place], rest, trust, known
            ):
                return None
            return GivenName(token.start(), _end(run.string, rest[-1]), trust)
        if token[0] in _NO_CHILDREN:
            return None
    return None


def _end(words: str, last: re.Match[str]) -> int:
    """Where a name ends; the full stop of an initial is part of it: `Olivia P.`."""
    is_initial = len(last[0]) == 1 and words[last.end() : last.end() + 1] == "."
    return last.end() + is_initial


def _is_there(run: re.Match[str], before: Sequence[re.Match[str]], trust: Trust) -> bool:
    """Whether a name is that of a place or a time: `in Chester`, `Since May`."""
    start = before[-1].end() + 1 if before else run.start()
    lead = run.string[max(0, start - _FAR) : start]
    return bool(_THERE.search(lead) or (trust < Trust.WORD and _THEN.search(lead)))


def _is_other(
    before: Sequence[re.Match[str]], name: Sequence[re.Match[str]], trust: Trust, known: Known
) -> bool:
    """Whether a name is that of a street, a body or a person of the council."""
    words = [token[0].casefold() for token in name]
    if " ".join(words[:2]) in PUBLIC_NAMES or not _THINGS.isdisjoint(words):
        return True
    if not all(_may_lead(token[0], known) for token in before):
        return True
    is_alone = len(words) == 1
    is_body = all(word in known.bodies for word in words) and not (is_alone and trust is Trust.NAME)
    return is_body or (not is_alone and words[-1] in known.people)


def _may_lead(word: str, known: Known) -> bool:
    """Whether a word with a capital is one of the sentence, and no part of a name."""
    return word in _TIMES or is_known(word.lower(), known.words)
