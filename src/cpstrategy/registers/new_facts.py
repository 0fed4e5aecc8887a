"""New facts: numbers, references and names that only the words of another register have."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from cpstrategy.model.help import Help
from cpstrategy.model.strategy import Index
from cpstrategy.registers.evidence import Evidence
from cpstrategy.registers.expanded import told
from cpstrategy.registers.names import NameIndex
from cpstrategy.text.numbers import NumberMention, number_mentions, numbers
from cpstrategy.text.patterns import lazily
from cpstrategy.text.references import REFERENCE

_THINGS = (
    "areas aims goals groups ideas kinds parts people points principles priorities promises "
    "questions reasons rules services sorts steps themes things topics types ways words"
).replace(" ", "|")
_COUNTS_WHAT_IS_LISTED = lazily(rf"\s+(?:[\w-]+\s+)?(?:{_THINGS})\b", re.IGNORECASE)
_POINTS_BACK = lazily(
    r"\b(?:all|any of|both|each of|of the|the other|these|those)\s+\Z", re.IGNORECASE
)
_FEW = 10
"""Up to so many, `all three` and `3 things` count what the text lists; more is a figure."""

_FEW_WORDS = r"(?:\d|one|two|three|four|five|six)"
_OR_SO_MANY = lazily(rf"\s+or\s+{_FEW_WORDS}\b", re.IGNORECASE)
_SO_MANY_OR = lazily(rf"\b{_FEW_WORDS}\s+or\s+\Z", re.IGNORECASE)
_SHARE = lazily(r"\b(\w+)\s+(?:in|out of)(?:\s+every)?\s+(\w+)\b", re.IGNORECASE)
_ROUNDED = lazily(
    r"\b(?:about|almost|around|fewer than|less than|more than|nearly|over|under|up to)\s+£?\Z",
    re.IGNORECASE,
)
_CLOSE = Decimal("0.1")


class NewFact(NamedTuple):
    """What has no ground, as it is written and where in the words."""

    written: str
    start: int


def new_facts(words: str, ground: Evidence, index: Index, names: NameIndex) -> Iterator[NewFact]:
    """Walk what some words say and the full register gives no ground for."""
    for mention in number_mentions(words):
        # `One` is mostly no number, and to gather the ground takes long.
        if mention.value == 1 or mention.value in ground.numbers:
            continue
        if not _harmless(mention, words, ground):
            yield NewFact(words[mention.start : mention.end], mention.start)
    for match in REFERENCE.finditer(words):
        # Whom to ring is no fact of the text, and a register may say it where it is needed.
        if match[1] != Help.kind and _is_new(match, ground, index):
            yield NewFact(match[0], match.start())
    for name, start, others, record in names.find(words):
        if record not in ground.cited and not any(map(ground.says, others)):
            yield NewFact(name, start)


def _harmless(mention: NumberMention, words: str, ground: Evidence) -> bool:
    """Whether a number is none, or says in its own way what the full text says."""
    before, after = words[: mention.start], words[mention.end :]
    if mention.value <= _FEW and (
        _COUNTS_WHAT_IS_LISTED.match(after)
        or _OR_SO_MANY.match(after)
        or _POINTS_BACK.search(before)
        or _SO_MANY_OR.search(before)
    ):
        return True
    return _is_rounded(mention.value, before, ground) or _in_share(mention, words, ground)


def _is_rounded(value: Decimal, before: str, ground: Evidence) -> bool:
    if not _ROUNDED.search(before):
        return False
    return any(abs(value - exact) <= exact * _CLOSE for exact in ground.numbers)


def _in_share(mention: NumberMention, words: str, ground: Evidence) -> bool:
    """Whether a number belongs to `2 in 3` where the full text has a percentage."""
    return ("%" in ground.words or "per cent" in ground.words) and any(
        match.start() <= mention.start and mention.end <= match.end()
        for match in _SHARE.finditer(words)
    )


def _is_new(match: re.Match[str], ground: Evidence, index: Index) -> bool:
    """Terms are no facts, and a figure may be cited here that the full text has typed."""
    kind, key, _ = match.groups()
    if kind == "term" or (kind, key) in ground.cited or (kind, key) not in index:
        return False
    text = told(match[0], index)
    figures = numbers(text)
    return not (ground.says(text) or (kind == "stat" and figures and figures <= ground.numbers))
