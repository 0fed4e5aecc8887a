"""People counts: how many children or young people some words speak of, and where."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from cpstrategy.invariants import present
from cpstrategy.text.around import sentence_at
from cpstrategy.text.numbers import NumberMention, number_mentions
from cpstrategy.text.patterns import lazily, small
from cpstrategy.text.people import AFTER_MANY, AFTER_ONE, PEOPLE, counts_people

_NO_COUNT_BEFORE = lazily(
    r"(?:[\d.,/–—£#-]|\b(?:(?:years?|stages?|grades?|levels?|ages?|aged|phases?|sections?|pages?"
    r"|priority|pledge|promise|step|figure|table|bands?|tiers?|class|ks|groups of|over|under|above"
    r"|below|(?:more|fewer|less|greater) than|at (?:least|most)|up to|(?:maximum|minimum) of|every"
    r"|each|any|no|even|per|another)(?: \w+ (?:to|and|or|-))?"
    r"|(?:\d+|one|two|three|four|five|six|seven|eight) (?:or|to))\s+)\**\Z",
)
"""`Year 9 children`, `aged 10 to 15`, `fewer than 5`: an age, a label, or no exact number."""

_CAPACITY = lazily(
    r"(?<!found )\b(?:homes?|houses?|accommodation|flats?|units?|beds?|places?|spaces?|rooms?"
    r"|provision|capacity|ratio)\b[^.;:!?]{0,30}\bfor\s+\Z",
)
_SHARE_AFTER = lazily(
    r"\s*(?:%|per ?cent\b)|\s+(?:in|out of)\s+(?:every\s+)?(?:\d|two|three|four|five|six|ten)\b"
    r"|[-–/.,]\w",
)
_SHARE_BEFORE = lazily(r"\b\w+\s+(?:in|out of)(?:\s+every)?\s+\Z")
_MAYBE = lazily(
    r"\b(?:aims?|could|example|hopes?|if|imagine|intends?|plans? to|should|target|unless|wants?"
    r"|when|whenever|wherever|will|would)\b",
)
_SPOKE = lazily(
    r"(?:\s+\w+)?\s+(?:added|asked|asks|at a time|commented|described|explained|felt|or|put"
    r"|reflected|remembered|said|says|shared|suggested|summed|tells?|thinks|thought|told|wrote)\b",
)
_SPOKEN_BY = lazily(r"\b(?:according to|as|by|from|of|said|says|to|for)\s+(?:just\s+|only\s+)?\Z")
_PART = lazily(
    r"\s+(?:(?:of\s+(?:which|whom|them|these|those))\b|(?:are|were|have|had|went|moved"
    r"|progressed|started|achieved|live|lived|stayed|returned|came|became|gained|identify)\b)",
)
_PART_BEFORE = lazily(
    r"(?:\A|[.,;:(–—]|\b(?:and|but|only|just|while|whilst|with|of (?:these|them|whom|which)))\s*\Z"
)
_NOUN = lazily(rf"{PEOPLE.pattern}|\b[^\W\d_]{{3,}}(?<!s)s\b")
_LINE = lazily(r"[^\n|]*\Z")
_LABEL = lazily(r"[ \t]*(?:[-*+][ \t]+)?\**(?:number of |how many )?")
_LISTED = lazily(r"\**\s*[:=|][\s*]*\Z")
_HEADS = lazily(r"(?:\A|\n)[ \t]*\Z")
_ENDS = lazily(r"\**\s*(?:[|,;)]|\.?[ \t]*(?:\n|\Z))")


_NAMES = frozenset(
    (
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
        *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
        *("nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
        "hundred",
    )
)
_DIGIT = lazily(r"[0-9]")
_NUMBER = lazily(rf"(?:(?<![0-9])[0-9]+|\b(?:{'|'.join(sorted(_NAMES))}))\b")


class PeopleCount(NamedTuple):
    """A number of people, and where it and the words for what it counts are written.

    `is_part` is true of `five of whom`, which are some of those named before.
    """

    value: int
    start: int
    end: int
    is_part: bool


def counted(words: str, most: int) -> Iterator[PeopleCount]:
    """Walk the numbers of people up to `most`.

    Ages, shares, `fewer than 10`, what is only planned and `one young person said` are none.
    """
    if not may_count(words):
        return
    in_small = small(words)
    for number in number_mentions(words):
        if 0 < number.value <= most and number.value == int(number.value):
            count = _people_count(words, in_small, number)
            if count is not None:
                yield count


@lru_cache(maxsize=8192)
def may_count(words: str) -> bool:
    """Tell quickly of most texts that they count nobody; several rules ask about the same ones."""
    folded = words.casefold()
    bare = folded.replace("*", " ").replace("(", " ").replace(".", " ")
    if _NAMES.isdisjoint(bare.split()) and not _DIGIT.search(folded):
        return False
    return any(
        AFTER_MANY.match(folded, number.end())
        or AFTER_ONE.match(folded, number.end())
        or _PART.match(folded, number.end())
        or _LISTED.search(folded, max(0, number.start() - 8), number.start())
        for number in _NUMBER.finditer(folded)
    )


def _people_count(written: str, words: str, number: NumberMention) -> PeopleCount | None:
    """Read what a number counts in words as they are written and in small letters."""
    value, start, end = int(number.value), number.start, number.end
    after = (AFTER_ONE if value == 1 else AFTER_MANY).match(words, end)
    # Most numbers count nobody, and to look at what stands before them takes long.
    if not (after or _PART.match(words, end) or _listed(words, start)) or _is_none(words, number):
        return None
    if after:
        count = PeopleCount(value, start, after.end(), False)
        return None if _is_general(written, words, count) else count
    return _labelled_count(words, value, start, end) or _part(written, words, value, start, end)


def _is_none(words: str, number: NumberMention) -> bool:
    """Whether it is an age, a share, a label or how many there is room for."""
    before = words[max(0, number.start - 60) : number.start]
    return bool(
        words[number.start] in "0£"
        or words[number.end - 1] == "%"
        or _SHARE_AFTER.match(words, number.end)
        or _NO_COUNT_BEFORE.search(before)
        or _SHARE_BEFORE.search(before)
        or _CAPACITY.search(before)
    )


def _listed(words: str, start: int) -> re.Match[str] | None:
    """The sign before a number that a label, or the head of a table, may be parted from it by."""
    return _LISTED.search(words[max(0, start - 8) : start])


def _is_general(written: str, words: str, count: PeopleCount) -> bool:
    """Whether the words speak of anybody, of what may come, or only of who said something."""
    phrase = written[count.start : count.end]
    opening, _ = sentence_at(words, count.start)
    if (
        phrase.isupper()
        and phrase[0].isdigit()
        and _HEADS.search(words[max(0, count.start - 9) : count.start])
    ):
        return True  # A heading with its number.
    if _MAYBE.search(words, opening, count.start):
        return True
    before, rest = words[opening : count.start], words[count.end : count.end + 40]
    if phrase.endswith("of you"):
        return before.casefold().endswith("the ")
    return count.value == 1 and bool(_SPOKE.match(rest) or _SPOKEN_BY.search(before))


def _labelled_count(words: str, value: int, start: int, end: int) -> PeopleCount | None:
    """Read `Care leavers in custody: 3` and the cells of a table."""
    sign = _listed(words, start)
    if not sign or not _ENDS.match(words, end):
        return None
    stop = start - len(sign[0])
    label = present(_LINE.search(words, max(0, stop - 80), stop))
    opened = present(_LABEL.match(words, label.start(), stop))
    is_count = counts_people(words[opened.end() : stop])
    return PeopleCount(value, opened.end(), end, False) if is_count else None


def _part(written: str, words: str, value: int, start: int, end: int) -> PeopleCount | None:
    """Read `five of whom` where the sentence, or that before it, has spoken of people last."""
    after = _PART.match(words, end)
    if not after:
        return None
    opening, _ = sentence_at(words, start)
    before = words[opening:start]
    if not _PART_BEFORE.search(written[opening:start]) or _MAYBE.search(before):
        return None
    if value == 1 and "of" not in after[0]:
        return None
    nouns = [match[0] for match in _NOUN.finditer(before)]
    if nouns and PEOPLE.fullmatch(nouns[-1]):
        return PeopleCount(value, start, after.end(), True)
    return None
