"""Likeness: what of a text counts when it is compared with another that says it differently."""

from collections.abc import Iterator

from cpstrategy.text.patterns import lazily
from cpstrategy.text.words import words

_LITTLE = (
    "a about after all also although an and any are as at be because been before being both but by"
    " can could do does each every for from get had has have he her here his how i if in into is it"
    " its make may more most much must my no nor not of on one only or other our out over own shall"
    " she should so some such than that the their them then there these they this those through to"
    " too under until up us was we were what when where whether which while who whom whose why will"
    " with within would you your"
)
_EMPTY = frozenset(_LITTLE.split())
_POSSESSIVE = lazily(r"['’]s?\Z")
_ENDING = lazily(r"(?<=\w{4})(?:ies|ing|ed|es|s|y|e)\Z")
_LETTERS = 5
"""So many first letters tell words of one family: `educate`, `education`, `educational`."""

LEAST = 8
"""With fewer words that carry sense, two texts are alike by chance."""

_COMMON = 5
"""A run of words in more texts than this is a phrase of the trade."""

_RUNS = 2
"""One of so many runs of three words must be the same, in whatever order they come."""


def stem(word: str) -> str:
    """The part that a word shares with the others of its family, in small letters."""
    return _ENDING.sub("", _POSSESSIVE.sub("", word.casefold()))[:_LETTERS]


def stems(text: str) -> list[str]:
    """The stems of the words that carry the sense, in order; `of` and `the` do not."""
    return [stem(word) for word in words(text) if word.casefold() not in _EMPTY]


def likely(texts: list[list[str]]) -> Iterator[tuple[int, int]]:
    """Walk the pairs of texts with many runs of words in common, which are not the same."""
    met: dict[tuple[str, ...], list[int]] = {}
    for number, words_of_it in enumerate(texts):
        shared: dict[int, int] = {}
        for run in set(zip(words_of_it, words_of_it[1:], words_of_it[2:], strict=False)):
            having = met.setdefault(run, [])
            if len(having) <= _COMMON:
                for other in having:
                    shared[other] = shared.get(other, 0) + 1
                having.append(number)
        for other, runs in shared.items():
            shorter = min(len(words_of_it), len(texts[other]))
            if runs * _RUNS >= shorter and texts[other] != words_of_it:
                yield other, number


def says_the_same(first: frozenset[str], second: frozenset[str], least: int) -> bool:
    """Whether the longer of two texts has at least this percentage of the shorter's stems."""
    shorter = min(len(first), len(second))
    return shorter >= LEAST and len(first & second) * 100 >= least * shorter
