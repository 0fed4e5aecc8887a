"""Words: what a reader meets between two spaces, without the punctuation around it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from cpstrategy.text.patterns import lazily

ADDRESS_SIGN = lazily(r"://|@|^www\.")
"""What only web and e-mail addresses have."""

_DIVIDER = lazily(r"—|…|\.{3}|(?<=[^\W\d_])/(?=[^\W\d_])")
_DIVIDERS = ("/", "—", "…", "...")
_AROUND = ".,;:!?()\"'“”‘’"
_WORD = lazily(r"[^\W_](?:.*[^\W_])?", re.DOTALL)


def words(sentence: str) -> list[str]:
    """List the words of a sentence.

    As Flesch counts, a word is a group of letters or figures with white space around it: "co-op",
    "don't", "e.g.", "67%" and "2022/23" are one word each (*How to Test Readability*, 1951). A dash
    or a slash between two words parts them: "and/or" are two. An address is one word.
    """
    return list(_words(sentence))


def may_exceed(sentence: str, most: int) -> bool:
    """Tell quickly of most sentences that they have no more words than the most."""
    # A word has a letter, and something between it and the next.
    return (
        len(sentence) > 2 * most
        and len(sentence.split()) + sum(map(sentence.count, _DIVIDERS)) > most
    )


@lru_cache(maxsize=1 << 14)
def _words(sentence: str) -> tuple[str, ...]:
    """Cut a sentence once, however many rules and editions ask."""
    return tuple(_walk(sentence))


def _walk(sentence: str) -> Iterator[str]:
    for token in sentence.split():
        bare = token.strip(_AROUND)
        if bare.isalpha():  # Most are, and looking closely takes long.
            yield bare
            continue
        for piece in [token] if ADDRESS_SIGN.search(token) else _DIVIDER.split(token):
            if word := _WORD.search(piece):
                yield word[0]
