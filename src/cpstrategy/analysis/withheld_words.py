"""Withheld words: what a text tells of a figure that is withheld, beside its words or its place."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from cpstrategy.analysis.aliases import is_about_now
from cpstrategy.analysis.people_counts import counted
from cpstrategy.analysis.shares import bases
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Index
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.text.around import sentence_at
from cpstrategy.text.normal_form import folded
from cpstrategy.text.numbers import (
    SPELLED_SMALL,
    NumberMention,
    number_mentions,
    small_number,
)
from cpstrategy.text.patterns import lazily
from cpstrategy.text.references import REFERENCE

_LARGEST = 100_000
_BEHIND = lazily(r"[\s\"'’”*_]*(?:\(\s*|:\s*|=\s*|(?:is|are|was|were)\s+)\Z")
_BETWEEN = lazily(r"\s+(?:of (?:our |the |them )?)?[\"'‘“*_]*\Z", re.IGNORECASE)
_N = rf"(?:\d{{1,5}}|{SPELLED_SMALL})"
_BRACKET = lazily(
    rf"[\s*_]*\(\s*(?:that is,? |namely |exactly )?(?P<number>{_N})\s*\)", re.IGNORECASE
)
_BEFORE_BRACKET = lazily(rf"(?<![\w.,£])(?P<number>{_N})[\s*_]*\(\s*\Z", re.IGNORECASE)
_EARLIER = lazily(rf"\b(?:from|than|was|were|had been)\s+(?P<number>{_N})\b(?!\s*%)", re.IGNORECASE)
_LESS = r"(?:down|decrease[ds]?|drop(?:ped|s)?|fall(?:en|s)?|fell|reduc(?:ed|tion))"
_MORE = r"(?:up|increase[ds]?|rise[ns]?|rose|grew|grown|growth)"
_CHANGE = lazily(
    rf"\b(?:(?P<less>{_LESS})|{_MORE})\s+(?:from\s+{_N}\s+)?(?:by|of)\s+(?P<by>{_N})\b"
    rf"(?!\s*%)|\b(?P<other>{_N})\s+(?:(?P<fewer>fewer|less)|more)\b",
    re.IGNORECASE,
)
_NO_COUNT = lazily(
    r"%|\s*(?:[-–]|to|or|and)\s*\d|[ -](?:days|hours|miles|months|per|times|weeks|years?)\b"
)
_END = 40


class TypedNumber(NamedTuple):
    """A number of people that a text tells of a withheld figure, where, and how it comes out."""

    statistic: Statistic
    value: int
    start: int
    end: int
    told: str
    is_sure: bool


def most_of(statistic: Statistic) -> int:
    """The most that readers take a withheld figure for."""
    return statistic.withheld.below - 1 if statistic.withheld else 0


def beside_names(
    words: str, names: Mapping[str, Statistic], pattern: re.Pattern[str]
) -> Iterator[TypedNumber]:
    """Walk the numbers that stand before or behind the words for a figure."""
    matches = [*islice(pattern.finditer(words), MOST_FINDS)]
    numbers = [*number_mentions(words)] if matches else []
    for match in matches:
        statistic = names.get(folded(match[0]))
        for number in _near(match, numbers) if statistic else ():
            fits = statistic and _counts(number, match, words) and _is_few(number, statistic)
            if statistic and fits and is_about_now(statistic, number, words):
                start, end = min(number.start, match.start()), max(number.end, match.end())
                told = f"`{words[start:end]}`"
                yield TypedNumber(statistic, int(number.value), start, end, told, False)


def _near(name: re.Match[str], numbers: Sequence[NumberMention]) -> Iterator[NumberMention]:
    """Walk the numbers a little before or behind the words for a figure."""
    first = bisect_left(numbers, name.start() - _END, key=lambda number: number.start)
    for number in islice(numbers, first, None):
        if number.start > name.end() + _END:
            break
        yield number


def _is_few(number: NumberMention, statistic: Statistic) -> bool:
    return 0 < number.value <= most_of(statistic) and number.value == int(number.value)


def _counts(number: NumberMention, name: re.Match[str], words: str) -> bool:
    """Whether a number is that of what is named beside it."""
    if number.end <= name.start():
        return bool(_BETWEEN.match(words[number.end : name.start()]))
    if number.start < name.end() or _NO_COUNT.match(words, number.end):
        return False
    return bool(_BEHIND.match(words[name.end() : number.start]))


def beside_citations(
    words: str, hidden: Mapping[str, Statistic], index: Index
) -> Iterator[TypedNumber]:
    """Walk what sentences that cite a withheld figure tell of its number."""
    for cited in islice(REFERENCE.finditer(words), MOST_FINDS):
        statistic = hidden.get(cited[2]) if cited[1] == "stat" and not cited[3] else None
        if statistic is not None:
            yield from _in_brackets(statistic, cited, words)
            yield from _rests(statistic, cited, words, index)
            yield from _changes(statistic, cited, words)


def _in_brackets(statistic: Statistic, cited: re.Match[str], words: str) -> Iterator[TypedNumber]:
    """Read `{stat:lost} (4)` and `4 ({stat:lost})`."""
    before = _BEFORE_BRACKET.search(words, max(0, cited.start() - _END), cited.start())
    for match in (_BRACKET.match(words, cited.end()), before):
        value = int(small_number(match["number"])) if match else 0
        if match and 0 < value <= most_of(statistic):
            told = f"`{match['number']}` stands beside it"
            yield TypedNumber(statistic, value, *match.span("number"), told, True)


def _rests(
    statistic: Statistic, cited: re.Match[str], words: str, index: Index
) -> Iterator[TypedNumber]:
    """Take `308 live here` from the `312 children` of a sentence that cites the rest."""
    opening, closing = sentence_at(words, cited.start(), cited.end())
    sentence = words[opening:closing]
    wholes = bases(sentence, index)
    parts = [one for one in islice(counted(sentence, _LARGEST), MOST_FINDS) if one.is_part]
    if not wholes or sentence.count("{stat:") > len(wholes) + 1:
        return
    whole = max(wholes, key=lambda base: base.value)
    told = [(one.value, one.start, one.end) for one in wholes]
    told += [(one.value, one.start, one.end) for one in parts]
    others = [one for one in told if one[1] != whole.start]
    rest = whole.value - sum(value for value, _, _ in others)
    if others and 0 < rest <= most_of(statistic):
        _, start, end = min(others)
        sums = " − ".join(f"{value:,}" for value in (whole.value, *(one[0] for one in others)))
        words_for = f"{sums} = {rest}"
        yield TypedNumber(statistic, rest, opening + start, opening + end, words_for, False)


def _changes(statistic: Statistic, cited: re.Match[str], words: str) -> Iterator[TypedNumber]:
    """Take a change from the number before it: `a fall of 8 from 12`."""
    opening, closing = sentence_at(words, cited.start(), cited.end())
    sentence = words[opening:closing]
    earlier, change = _EARLIER.search(sentence), _CHANGE.search(sentence)
    if earlier is None or change is None:
        return
    by = int(small_number(change["by"] or change["other"]))
    is_less = change["less"] or change["fewer"]
    before = int(small_number(earlier["number"]))
    now = before - by if is_less else before + by
    if 0 < now <= most_of(statistic):
        told = f"{before} {'−' if is_less else '+'} {by} = {now}"
        start, end = change.span()
        yield TypedNumber(statistic, now, opening + start, opening + end, told, False)
