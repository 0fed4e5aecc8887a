"""Familiar: whether nearly every reader knows a word."""

from collections.abc import Collection, Iterator
from functools import cache, lru_cache

from cpstrategy.text.lists.everyday import EVERYDAY
from cpstrategy.text.lists.familiar import FAMILIAR
from cpstrategy.text.normal_form import straight
from cpstrategy.text.patterns import lazily

_PART = lazily(r"[^\W_]+(?:['’][^\W_]+)*")
_CONTRACTED = lazily(r"(?:n't|'(?:s|d|m|ll|re|ve))\Z")
_ENDINGS = (
    ("s", ""),
    ("es", ""),
    ("ies", "y"),
    ("ed", ""),
    ("ed", "e"),
    ("ied", "y"),
    ("ing", ""),
    ("ing", "e"),
    ("er", ""),
    ("er", "e"),
    ("ier", "y"),
    ("est", ""),
    ("est", "e"),
    ("iest", "y"),
    ("ly", ""),
    ("ily", "y"),
)
"""Regular endings, and what stands in their place in the bare word."""


def is_familiar(word: str, others: Collection[str] = ()) -> bool:
    """Tell whether a word, or what it is a regular form of, is among the common words of English.

    The words are those of SCOWL's smallest size and a few more. As with Dale and Chall's list,
    plurals, possessives, tenses, comparatives and figures are as familiar as the bare word, and a
    word with a hyphen as its parts. `others` adds words in small letters, such as a council's name.
    """
    if _is_common(word):
        return True
    return bool(others) and all(_knows(part, others) for part in _PART.findall(word))


@lru_cache(maxsize=1 << 15)
def _is_common(word: str) -> bool:
    # Most words stand in the list as they are, and to look for their forms takes long.
    if word.isalpha() and word.casefold() in _common():
        return True
    return all(_knows(part, ()) for part in _PART.findall(word))


def _knows(part: str, others: Collection[str]) -> bool:
    folded = straight(part).casefold()
    if len(folded) == 1 or any(map(str.isdigit, folded)):
        return True
    return any(form in others or form in _common() for form in _forms(folded))


def _forms(word: str) -> Iterator[str]:
    yield word
    bare = _CONTRACTED.sub("", word)
    yield bare
    for ending, instead in _ENDINGS:
        stem = bare.removesuffix(ending)
        if stem != bare and len(stem) > 1:
            yield stem + instead
            # Stopped and bigger: the last letter was doubled.
            if not instead and stem[-1] == stem[-2]:
                yield stem[:-1]


@cache
def _common() -> frozenset[str]:
    return frozenset(FAMILIAR.split()) | frozenset(EVERYDAY.split())
