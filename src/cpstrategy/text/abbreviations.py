"""Abbreviations: where words say themselves what letters stand for, and in which words.

“Personal education plan (PEP)” does, and so do “PEP (personal education plan)” and “PEP stands for
personal education plan”. Nothing is taken from lists: what nobody wrote, nobody is told.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cpstrategy.text.patterns import lazily

_LETTERS = r"[A-Z][A-Za-z&]*[A-Z]"
_ABBREVIATION = lazily(_LETTERS)
_BEFORE = lazily(rf"\((?P<short>{_LETTERS})s?\)")
_AFTER = lazily(rf"(?<![\w&/.-])(?P<short>{_LETTERS})s? \((?P<long>[^()]+)\)")
_SAID = lazily(
    rf"(?<![\w&/.-])(?P<short>{_LETTERS}),? (?:stands for|is short for|means) (?P<long>[^.:;!?()]+)"
)
_WORD = lazily(r"[^\W_]+(?:['’][^\W_]+)*")
_APART = lazily(r"[.:;!?()\n“”\"]")
_ENDS = lazily(r"(?:[.,:;(–—]|\s+(?:are|is|that|which|who)\b|\Z)")
_ARTICLES = frozenset({"a", "an", "our", "the", "your"})
_SMALL = _ARTICLES | {"&", "and", "at", "by", "for", "in", "of", "on", "or", "to", "with"}
"""Words whose letters an abbreviation may leave out."""
_LONGEST_WORD = 25
"""Of no more letters are the words, on the average, that an abbreviation is made of."""


class Explanation(NamedTuple):
    """Letters, the words that they stand for, and where the letters stand."""

    short: str
    long: str
    start: int


class _Word(NamedTuple):
    key: str
    start: int
    end: int


def is_abbreviation(word: str) -> bool:
    """Whether a word is letters that may stand for words."""
    return _ABBREVIATION.fullmatch(word) is not None


def explanations(words: str) -> Iterator[Explanation]:
    """The abbreviations that some plain words explain, wherever in them."""
    # Most words have no bracket, and looking closely takes long.
    if "(" in words:
        for match in _BEFORE.finditer(words):
            yield from _read(match["short"], _last(match["short"], words[: match.start()]), match)
        for match in _AFTER.finditer(words):
            yield from _read(match["short"], meant(match["short"], match["long"]), match)
    if " for " in words or " means " in words:
        for match in _SAID.finditer(words):
            yield from _read(match["short"], meant(match["short"], match["long"]), match)


def meant(short: str, meaning: str) -> str:
    """The words that a meaning begins with, if they are what some letters stand for, or nothing."""
    text = meaning.lstrip()
    told = _words(_APART.split(text, maxsplit=1)[0])
    first = 1 if told and told[0].key in _ARTICLES else 0
    for end in range(first + 1, len(told) + 1):
        whole = told[first:end]
        if _begin(short, whole) == 0 and _ENDS.match(text, whole[-1].end):
            return text[whole[0].start : whole[-1].end]
    return ""


def _last(short: str, before: str) -> str:
    """The last words of a text, if they are what some letters stand for, or nothing."""
    near = before[-_LONGEST_WORD * len(short) :].rstrip()
    sentence = near[_end_of_others(near) :]
    told = _words(sentence)
    begin = _begin(short, told)
    is_next = bool(told) and told[-1].end == len(sentence)
    return sentence[told[begin].start :] if begin >= 0 and is_next else ""


def _end_of_others(text: str) -> int:
    return max((match.end() for match in _APART.finditer(text)), default=0)


def _read(short: str, long: str, match: re.Match[str]) -> Iterator[Explanation]:
    """One of several, “plans (PEPs)”, is explained as one."""
    if long:
        end = match.end("short")
        is_several = match.string[end : end + 1] == "s" and long.endswith("s")
        one = long[:-1] if is_several and not long.endswith(("ies", "ss")) else long
        yield Explanation(short, one, match.start("short"))


def _words(text: str) -> Sequence[_Word]:
    return [_Word(match[0].casefold(), *match.span()) for match in _WORD.finditer(text)]


def _begin(short: str, words: Sequence[_Word]) -> int:
    """At which of some words those begin that an abbreviation stands for, or -1."""
    letters = "".join(letter for letter in short.casefold() if letter.isalpha())
    return _spelt(letters, words) if words and words[-1].key not in _SMALL else -1


def _spelt(letters: str, words: Sequence[_Word]) -> int:
    """At which of some words those begin that spell some letters; small words may have none."""
    if not letters:
        return len(words)
    if not words:
        return -1
    *before, word = words
    begin = _spelt(letters[:-1], before) if word.key[0] == letters[-1] else -1
    return _spelt(letters, before) if begin < 0 and word.key in _SMALL else begin
