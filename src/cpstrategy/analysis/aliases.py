"""Aliases: numbers typed in a text beside the words for a statistic, and sure to count it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cpstrategy.model.evidence import Statistic
from cpstrategy.text.lists.calendar import MONTHS
from cpstrategy.text.normal_form import folded
from cpstrategy.text.numbers import NumberMention, number_mentions
from cpstrategy.text.patterns import lazily
from cpstrategy.text.references import REFERENCE

_DIGIT = lazily(r"\d")
_LARGER = ("ty-", "wenty", "hirty", "teen")
NUMBER_SIGNS = (*_LARGER, *"0123456789")
"""One of these is in all words that name a number beside an alias."""

_BEFORE, _AFTER = 20, 40
"""So near to an alias, in characters, stands the number that counts it."""

_MOST_WORDS = 8
"""A longer label is a sentence, which nobody repeats."""

_MARKS = r"[\"'‘’“”*_]*"
_LEADS = lazily(
    r"\b(?:there (?:are|were)|we (?:have|had|care for|look after|are corporate parents? (?:to|for))"
    r"|a total of)(?: currently| now)?\s*\Z",
    re.IGNORECASE,
)
_BETWEEN = lazily(rf"\s+{_MARKS}(?:current\s+)?{_MARKS}\Z", re.IGNORECASE)
_HEAD = r"(?:cohort|group|population|total|figure|number)"
_VERB = r"(?:is|was|are|were|stands at|stood at|numbers|totals|totalled|of|:|=|\()"
_COUNTED = lazily(
    rf"{_MARKS}(?P<head>\s+{_HEAD}|\s+in total)?\s*{_VERB}\s*(?:now |currently |a total of )?\Z",
    re.IGNORECASE,
)
_NUMBER_OF = lazily(r"\bnumber of (?:our |the )?\W*\Z", re.IGNORECASE)
# What goes on in another way is about some of them only.
_WHOLE = lazily(
    rf"{_MARKS}\s*(?:\Z|[.;:!?)]|[–—]|,(?! (?:aged|who|living|with|of|in)\b)"
    r"|\b(?:in (?:all|total|number)|altogether|today|now|currently|at present|as (?:at|of)"
    rf"|in (?:{'|'.join(MONTHS)}|20\d\d)|and (?=\d|we\b))\b)",
    re.IGNORECASE,
)
_PEOPLE = lazily(r" (?:in (?:number|total|all)|young people|people|children|care leavers)\b")
_CLOSES = lazily(r"\s*(?:\Z|[.;!?)]|,(?!\s?\d))")


class AliasCount(NamedTuple):
    """A number typed beside an alias: `sure` if the words make it the count of all."""

    statistic: Statistic
    alias: str
    number: NumberMention
    sure: bool


def may_name_a_number(words: str) -> bool:
    """Whether there are figures outside of references, or common words for larger numbers."""
    if _DIGIT.search(words) and _DIGIT.search(REFERENCE.sub("", words)):
        return True
    return any(map(words.__contains__, _LARGER))


def by_alias(statistics: list[Statistic]) -> Mapping[str, Statistic]:
    """The counts by their aliases in small letters, without those that two counts share."""
    counts: dict[str, Statistic | None] = {}
    for statistic in statistics:
        if statistic.unit == "count" and statistic.told is not None:
            for alias in _names(statistic):
                counts[alias] = None if alias in counts else statistic
    return {alias: statistic for alias, statistic in counts.items() if alias and statistic}


def _names(statistic: Statistic) -> set[str]:
    """Its aliases, and its label if that is of several words: one alone may be said of others."""
    label = folded(statistic.label.full)
    named = [label] if 1 < len(label.split()) <= _MOST_WORDS else ()
    return {*map(folded, statistic.aliases), *named}


def pattern_of(aliases: Mapping[str, Statistic]) -> re.Pattern[str]:
    """What finds any of the aliases, the longest first."""
    longest = sorted(aliases, key=lambda alias: (-len(alias), alias))
    spaced = (r"\s+".join(map(re.escape, alias.split())) for alias in longest)
    return re.compile(rf"(?<!\w)(?:{'|'.join(spaced)})(?!\w)", re.IGNORECASE)


def counted(
    words: str, aliases: Mapping[str, Statistic], pattern: re.Pattern[str]
) -> Iterator[AliasCount]:
    """Walk the numbers that a text types within three words of an alias."""
    # Few texts have a number, and looking for any of many aliases takes long.
    if not may_name_a_number(words):
        return
    matches = [match for match in pattern.finditer(words) if _has_number_near(match, words)]
    numbers = (
        [mention for mention in number_mentions(words) if _is_bare(mention, words)]
        if matches
        else []
    )
    starts = sorted((mention.start, position) for position, mention in enumerate(numbers))
    ends = sorted((mention.end, position) for position, mention in enumerate(numbers))
    for match in matches:
        # A pattern takes letters for alike that fold to different ones.
        statistic = aliases.get(folded(match[0]))
        before = _between(ends, match.start() - _BEFORE, match.start())
        after = _between(starts, match.end(), match.end() + _AFTER)
        for number in (
            (numbers[position] for position in sorted({*before, *after})) if statistic else ()
        ):
            sure = _is_count(number, match, words)
            # Who wrote an alias meant it to be found; a label may begin a longer sentence.
            is_meant = sure or (statistic and folded(match[0]) in map(folded, statistic.aliases))
            if statistic and sure is not None and is_meant:
                yield AliasCount(statistic, match[0], number, sure)


def _between(places: list[tuple[int, int]], first: int, last: int) -> Iterator[int]:
    """Walk which numbers stand near: in a long text there are many, and most are far away."""
    for position in range(bisect_left(places, (first, 0)), len(places)):
        if places[position][0] > last:
            break
        yield places[position][1]


def _has_number_near(alias: re.Match[str], words: str) -> bool:
    near = words[max(alias.start() - 40, 0) : alias.end() + 60]
    return "ty" in near or "teen" in near or _DIGIT.search(near) is not None


def _is_bare(number: NumberMention, words: str) -> bool:
    """Whether a number is no percentage and no sum of money."""
    follows = words[number.end : number.end + 10].lstrip().casefold()
    marked = {"%", "£"} & set(words[max(number.start - 1, 0) : number.end])
    return not marked and not follows.startswith(("%", "per cent", "percent"))


def _is_count(number: NumberMention, alias: re.Match[str], words: str) -> bool | None:
    """Whether a number surely counts all that an alias names; None if it may count others."""
    if 0 < alias.start() - number.end < _BEFORE:
        if not _BETWEEN.match(words[number.end : alias.start()]):
            return None
        if not _WHOLE.match(words[alias.end() : alias.end() + 40].lstrip()):
            return None
        return bool(_LEADS.search(words[max(number.start - 50, 0) : number.start]))
    if 0 < number.start - alias.end() < _AFTER:
        return _follows(number, alias, words)
    return None


def _follows(number: NumberMention, alias: re.Match[str], words: str) -> bool | None:
    verb = _COUNTED.match(words[alias.end() : number.start])
    if not verb:
        return None
    is_number = verb["head"] or _NUMBER_OF.search(words[max(alias.start() - 20, 0) : alias.start()])
    rest = words[number.end : number.end + 30]
    in_brackets = words[: number.start].endswith("(") and rest.startswith(")")
    if _PEOPLE.match(rest) or in_brackets or (is_number and _CLOSES.match(rest)):
        return True
    return None
