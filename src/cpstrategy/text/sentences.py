"""Sentences: a text cut where its sentences end."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from cpstrategy.text.lists.abbreviations import (
    BEFORE_NAME,
    BEFORE_NUMBER,
    STARTERS,
    WITHIN,
)
from cpstrategy.text.lists.calendar import MONTHS, WEEKDAYS
from cpstrategy.text.patterns import lazily

_BEFORE_NAME = frozenset(BEFORE_NAME.split())
_BEFORE_NUMBER = frozenset(BEFORE_NUMBER.split())
_CALENDAR = frozenset(map(str.lower, (*WEEKDAYS, *MONTHS)))
"""Capitals without a new sentence: "at 2 p.m. Monday"."""
_STARTERS = frozenset(STARTERS.split())
_WITHIN = frozenset(WITHIN.split())

_GAP = lazily(r"\n\s*\n")
_SEMICOLON = lazily(r"(?<=;) ")
_INNER = lazily(r"[.!?…][\"'”’)\]}»*]*\s")
_OPENING = "\"'“‘([{«*"
_CLOSING = "\"'”’)]}»*"
_STOPS = ".!?…"
_LAST = frozenset(_STOPS + _CLOSING)
"""What a token may end in that ends a sentence."""
_NUMBER = lazily(r"\(?(?:\d{1,3}|[a-zA-Z]|[ivx]+)")
_INITIALS = lazily(r"(?:[^\W\d_]\.)*[A-HJ-Z]|(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")


def sentences(text: str) -> list[str]:
    """List the sentences of a paragraph or an item, with single spaces between words.

    What has no stop is a sentence to its end, and an empty line ends one. A full stop does not end
    one after an abbreviation, an initial or a list's number, or before a small letter. What has no
    letter or digit is none.
    """
    return list(_sentences(text))


@lru_cache(maxsize=1 << 14)
def _sentences(text: str) -> tuple[str, ...]:
    """Cut a text once, however many rules and editions ask."""
    return tuple(_spoken(cut for block in _GAP.split(text) for cut in _cut(block)))


def clauses(sentence: str) -> list[str]:
    """Cut a sentence at its semicolons, which end a sentence for SMOG and nowhere else."""
    return _spoken(_SEMICOLON.split(sentence) if ";" in sentence else (sentence,))


def _spoken(parts: Iterable[str]) -> list[str]:
    return [part for part in parts if any(map(str.isalnum, part))]


def _cut(block: str) -> Iterator[str]:
    tokens, start = block.split(), 0
    # Most have no stop but at their end, and looking at each word takes long.
    if not _INNER.search(block):
        yield " ".join(tokens)
        return
    for end, (token, following) in enumerate(pairwise(tokens), 1):
        if token[-1] not in _LAST:  # Most end in a letter, and looking closely takes long.
            continue
        # A list begins with the sentence, or behind a colon.
        opens = end == start + 1 or tokens[end - 2][-1] == ":"
        numbers_a_list = opens and _NUMBER.fullmatch(token.rstrip(".)"))
        if not numbers_a_list and _ends(token, following):
            yield " ".join(tokens[start:end])
            start = end
    yield " ".join(tokens[start:])


def _ends(token: str, following: str) -> bool:
    """Tell whether a sentence ends between two tokens."""
    bare = token.rstrip(_CLOSING)
    opening = following.lstrip(_OPENING)
    if not bare.endswith(tuple(_STOPS)) or not opening[:1].isalnum() or _is_small(opening):
        return False
    if bare.endswith(("!", "?", "…", "..")):
        return True
    return _ends_after(bare[:-1].lstrip(_OPENING), following.strip(_OPENING + _CLOSING + ",;:"))


def _is_small(word: str) -> bool:
    """Whether a word goes on with a sentence: one such as `iPads` may begin it."""
    return word[0].islower() and not word[1:2].isupper()


def _ends_after(word: str, following: str) -> bool:
    """Tell whether a sentence ends with a word and a full stop before a capital or a digit."""
    folded = word.casefold()
    if folded in _BEFORE_NAME:
        return False
    if folded in _BEFORE_NUMBER and following[:1].isdigit():
        return False
    if folded in _WITHIN:
        return following.rstrip(".").casefold() not in _CALENDAR
    if _INITIALS.fullmatch(word):
        return following.casefold() in _STARTERS
    return True
