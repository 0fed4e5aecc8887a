"""Likeness: what of a text counts when it is compared with another that says it differently."""

import re

from cpstrategy.language.words import words

_LITTLE = (
    "a about after all also although an and any are as at be because been before being both but by"
    " can could do does each every for from get had has have he her here his how i if in into is it"
    " its make may more most much must my no nor not of on one only or other our out over own shall"
    " she should so some such than that the their them then there these they this those through to"
    " too under until up us was we were what when where whether which while who whom whose why will"
    " with within would you your"
)
_EMPTY = frozenset(_LITTLE.split())
_POSSESSIVE = re.compile(r"['’]s?$")
_ENDING = re.compile(r"(?<=\w{4})(?:ies|ing|ed|es|s|y|e)$")
_LETTERS = 5
"""So many first letters tell words of one family: `educate`, `education`, `educational`."""


def stem(word: str) -> str:
    """The part that a word shares with the others of its family, in small letters."""
    return _ENDING.sub("", _POSSESSIVE.sub("", word.casefold()))[:_LETTERS]


def stems(text: str) -> list[str]:
    """The stems of the words that carry the sense, in order; `of` and `the` do not."""
    return [stem(word) for word in words(text) if word.casefold() not in _EMPTY]
