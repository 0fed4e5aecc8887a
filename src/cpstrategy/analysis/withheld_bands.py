"""Withheld bands: what a text says a withheld figure lies between, when its record says less."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from cpstrategy.analysis.aliases import is_about_now
from cpstrategy.analysis.known_figures import ends_of
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Index
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.text.normal_form import folded
from cpstrategy.text.numbers import SPELLED_SMALL, NumberMention, small_number
from cpstrategy.text.patterns import lazily
from cpstrategy.text.references import REFERENCE

_N = rf"(?:\d{{1,5}}|{SPELLED_SMALL})"
_BAND = lazily(
    rf"(?<![\w.,£])(?:(?P<below>(?:fewer|less)\s+than|under|below)\s+(?P<upto>{_N})"
    rf"|(?P<most>at\s+most|up\s+to|no\s+more\s+than)\s+(?P<top>{_N})"
    rf"|(?:between\s+)?(?P<low>{_N})\s*(?:and|to|or|[-–])\s*(?P<high>{_N})"
    rf"|(?P<above>more\s+than|over)\s+(?P<past>{_N})"
    rf"|(?P<least>at\s+least|no\s+fewer\s+than)\s+(?P<from>{_N}))\b(?!\s*%|[.,/]\d)",
    re.IGNORECASE,
)
_BETWEEN = lazily(r"\s+(?:of (?:our |the |them )?)?[\"'‘“*_]*\Z", re.IGNORECASE)
_BEHIND = lazily(r"[\s\"'’”*_]*(?:\(\s*|:\s*|=\s*|(?:is|are|was|were)\s+)\Z")
_OPENS = lazily(r"[\s*_]*(?:[\w'’-]+\s+){0,2}\(\s*(?:that is,? |namely )?")
_SHARE = lazily(
    r"(?P<percent>\d{1,2}(?:\.\d{1,3})?)\s?(?:%|per ?cent)"
    r"(?:\s+of\s+(?:(?:all|our|the)\s+)*(?P<base>\d{1,5})\b)?"
)
_CLOSES = lazily(
    r"[\s*]*(?:[).;:!?,]|\Z|(?:children|people|young (?:people|persons)|of (?:them|these)"
    r"|in all)\b)"
)
_END = 40


class Band(NamedTuple):
    """The least and the most that words tell of a withheld figure, and where."""

    statistic: Statistic
    values: range
    start: int
    end: int


def bands_beside(
    words: str, names: Mapping[str, Statistic], pattern: re.Pattern[str]
) -> Iterator[Band]:
    """Walk the bands before or behind the words for a figure."""
    told = [*islice(_BAND.finditer(words), MOST_FINDS)]
    for name in islice(pattern.finditer(words), MOST_FINDS) if told else ():
        statistic = names.get(folded(name[0]))
        for band in told:
            if statistic and _is_beside(band, name, words):
                start, end = min(band.start(), name.start()), max(band.end(), name.end())
                yield from _narrow(statistic, band, start, end, words)


def bands_cited(words: str, hidden: Mapping[str, Statistic], index: Index) -> Iterator[Band]:
    """Walk what stands in brackets behind a figure that is cited: a band, or a percentage."""
    for cited in islice(REFERENCE.finditer(words), MOST_FINDS):
        statistic = hidden.get(cited[2]) if cited[1] == "stat" and not cited[3] else None
        opens = _OPENS.match(words, cited.end()) if statistic else None
        if statistic and opens:
            band = _BAND.match(words, opens.end())
            share = _SHARE.match(words, opens.end())
            if band and _CLOSES.match(words, band.end()):
                yield from _narrow(statistic, band, *band.span(), words)
            elif share:
                yield from _of_share(statistic, share, index)


def _is_beside(band: re.Match[str], name: re.Match[str], words: str) -> bool:
    if band.end() <= name.start() <= band.end() + _END:
        return bool(_BETWEEN.match(words[band.end() : name.start()]))
    is_after = name.end() <= band.start() <= name.end() + _END
    is_all = is_after and _CLOSES.match(words, band.end())
    return bool(is_all and _BEHIND.match(words[name.end() : band.start()]))


def _narrow(
    statistic: Statistic, band: re.Match[str], start: int, end: int, words: str
) -> Iterator[Band]:
    """The band, if it is about now and narrower than what stands in the place of the number."""
    masked = f"{words[: band.start()]}{'#' * len(band[0])}{words[band.end() :]}"
    number = NumberMention(small_number("1"), band.start(), band.end())
    if is_about_now(statistic, number, masked):
        yield from _if_fewer(statistic, _values(band, _promised(statistic)), start, end)


def _if_fewer(statistic: Statistic, values: range, start: int, end: int) -> Iterator[Band]:
    promised = _promised(statistic)
    values = range(max(values.start, 0), min(values.stop, promised))
    if 0 < len(values) < promised:
        yield Band(statistic, values, start, end)


def _promised(statistic: Statistic) -> int:
    return statistic.withheld.below if statistic.withheld else 0


def _values(band: re.Match[str], promised: int) -> range:
    def number(group: str) -> int:
        return int(small_number(band[group]))

    if band["below"]:
        return range(number("upto"))
    if band["most"]:
        return range(number("top") + 1)
    if band["low"]:
        return range(number("low"), number("high") + 1)
    return range(number("past") + 1 if band["above"] else number("from"), promised)


def _of_share(statistic: Statistic, share: re.Match[str], index: Index) -> Iterator[Band]:
    """What a percentage comes to, of the number behind it or of the figure's own base."""
    value, base = small_number(share["percent"]), share["base"]
    told = {"unit": "percent", "value": value, "withheld": None}
    percent = statistic.model_copy(update=told | ({"base": int(base)} if base else {}))
    ends = ends_of(percent, index)
    if ends and (percent.base or percent.base_statistic):
        yield from _if_fewer(statistic, range(ends.low, ends.high + 1), *share.span())
