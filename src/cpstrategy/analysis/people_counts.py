"""People counts: how many children or young people some words speak of, and where."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from cpstrategy.analysis.labels_of_people import is_changed, label_of, may_be_labelled
from cpstrategy.analysis.no_people import is_no_people
from cpstrategy.analysis.supposed import is_supposed
from cpstrategy.text.around import sentence_at
from cpstrategy.text.numbers import NumberMention, number_mentions
from cpstrategy.text.patterns import lazily, small
from cpstrategy.text.people import (
    AFTER_MANY,
    AFTER_ONE,
    DOES,
    EVENTS,
    OF_TOTAL,
    PEOPLE,
)
from cpstrategy.text.sensitive import HEALTH, SPECIAL

_SPOKE = lazily(
    r"(?:\s+\w+)?\s+(?:added|asked|asks|at a time|commented|described|explained|felt|or|put"
    r"|reflected|remembered|said|says|shared|suggested|summed|tells?|thinks|thought|told|wrote)\b",
)
_SPOKEN_BY = lazily(
    r"\b(?:according to|as|for|from|of|said|says|to|(?:advice|asked|chosen|comments?|designed|drawn"
    r"|feedback|idea|letter|made|message|music|poem|questions?|quotes?|shared|story|told|view|voice"
    r"|words?|written)\b[^.;:!?]{0,20}\bby)\s+(?:just\s+|only\s+)?\Z"
)
_PART = lazily(
    r"\s+(?:(?:of\s+(?:which|whom|them|these|those))\b|(?:are|were|have|had|went|moved"
    r"|progressed|started|achieved|live|lived|stayed|returned|came|became|gained|identify)\b)",
)
_PART_BEFORE = lazily(
    r"(?:\A|[.,;:(–—]|\b(?:and|but|only|just|while|whilst|with|of (?:these|them|whom|which)))\s*\Z"
)
_NOUN = lazily(rf"{PEOPLE.pattern}|\b[^\W\d_]{{3,}}(?<!s)s\b")
_ABOUT = lazily(r"(?<![^\W_])\d{1,4}\s+[^\W\d_]{3,}s\s+(?:about|for|on)\s+(?:\w+\s+)?\Z")
"""What leads to people of whom other things are counted: `our 22 policies on care leavers`."""
_HEADS = lazily(r"(?:\A|\n)[ \t]*(?:#{1,6}[ \t]+)?\Z")

_NAMES = frozenset(
    (
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
        *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
        *("nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
        "hundred",
    )
)
_NUMBER = lazily(rf"(?:(?<![0-9])[0-9]+|(?<![^\W_])(?:{'|'.join(sorted(_NAMES))}))(?![^\W_])")


class PeopleCount(NamedTuple):
    """A number of people, and where it and the words for what it counts are written.

    `is_part` is true of `five of whom`, which are some of those named before, whom `of` names.
    """

    value: int
    start: int
    end: int
    is_part: bool
    of: str = ""


def counted(words: str, most: int, lead: str = "") -> Iterator[PeopleCount]:
    """Walk the numbers of people up to `most`.

    Ages, shares, `fewer than 10`, what is only planned and `one young person said` are none.
    `lead` is what leads to the words, if they are an entry of a list.
    """
    if not may_count(words):
        return
    in_small = small(words)
    for number in number_mentions(words):
        if 0 < number.value <= most and number.value == int(number.value):
            count = _people_count(words, in_small, number, lead)
            if count is not None:
                yield count


@lru_cache(maxsize=8192)
def may_count(words: str) -> bool:
    """Tell quickly of most texts that they count nobody; several rules ask about the same ones."""
    folded = small(words)
    return any(
        _counts(folded, number.end(), is_one=True)
        or AFTER_MANY.match(folded, number.end())
        or _PART.match(folded, number.end())
        or may_be_labelled(folded, number.start())
        for number in _NUMBER.finditer(folded)
    )


def _people_count(written: str, words: str, number: NumberMention, lead: str) -> PeopleCount | None:
    """Read what a number counts in words as they are written and in small letters."""
    value, start, end = int(number.value), number.start, number.end
    after = _counts(words, end, is_one=value == 1)
    # Most numbers count nobody, and to look at what stands before them takes long.
    if not (after or _PART.match(words, end) or may_be_labelled(words, start)):
        return None
    if is_changed(words, start, end):
        return PeopleCount(value, start, end, True)
    if is_no_people(words, number):
        return None
    count = (
        _of_people(words, value, start, end)
        or _labelled(words, value, start, end)
        or _part(written, words, value, start, end)
        or (after and PeopleCount(value, start, after.end(), True))
    )
    return None if not count or _is_general(written, words, count, lead) else count


def _counts(words: str, end: int, *, is_one: bool) -> re.Match[str] | None:
    """What follows a number that tells of people without any other words."""
    of_people = (AFTER_ONE if is_one else AFTER_MANY).match(words, end)
    return (
        of_people
        or EVENTS.match(words, end)
        or OF_TOTAL.match(words, end)
        or DOES.match(words, end)
    )


def _of_people(words: str, value: int, start: int, end: int) -> PeopleCount | None:
    """Read `five children` and `two adoptions`."""
    after = (AFTER_ONE if value == 1 else AFTER_MANY).match(words, end) or EVENTS.match(words, end)
    return PeopleCount(value, start, after.end(), False) if after else None


def _labelled(words: str, value: int, start: int, end: int) -> PeopleCount | None:
    """Read `Care leavers in custody: 3` and the cells of a table."""
    label = label_of(words, start, end)
    return None if label is None else PeopleCount(value, label, end, False)


def _is_general(written: str, words: str, count: PeopleCount, lead: str) -> bool:
    """Whether the words speak of anybody, of what may come, or only of who said something."""
    if _is_heading(written, count) or is_supposed(words, count.start, count.end, lead):
        return True
    opening, _ = sentence_at(words, count.start)
    before, rest = words[opening : count.start], words[count.end : count.end + 40]
    if words.endswith("of you", count.start, count.end):
        return before.endswith("the ")
    if count.value > 1 or _is_told_apart(words, count):
        return False
    return bool(_SPOKE.match(rest) or _SPOKEN_BY.search(before))


def _is_told_apart(words: str, count: PeopleCount) -> bool:
    """Whether `one Afghan boy` is not anybody."""
    return any(trait.search(words, count.start, count.end) for trait in (HEALTH, SPECIAL))


def _is_heading(written: str, count: PeopleCount) -> bool:
    """Whether a number is that of a heading: `7 SEPARATED CHILDREN`, `## 3 Children in care`."""
    phrase = written[count.start : count.end]
    first = phrase.lstrip("0123456789*_ \t")[:1]
    before = written[max(0, count.start - 9) : count.start]
    return phrase[0].isdigit() and first.isupper() and bool(_HEADS.search(before))


def _part(written: str, words: str, value: int, start: int, end: int) -> PeopleCount | None:
    """Read `five of whom` where the sentence has spoken of people last."""
    after = _PART.match(words, end)
    if not after or (value == 1 and "of" not in after[0]):
        return None
    opening, _ = sentence_at(words, start)
    if not _PART_BEFORE.search(written[opening:start]):
        return None
    *_, noun = (None, *_NOUN.finditer(words, opening, start))
    if (
        noun is None
        or not PEOPLE.fullmatch(noun[0])
        or _ABOUT.search(words[opening : noun.start()])
    ):
        return None
    return PeopleCount(value, start, after.end(), True, noun[0])
