"""Tokens: a text as words, figures, references and addresses, without case and punctuation."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from unicodedata import normalize

from cpstrategy.text.normal_form import straight
from cpstrategy.text.patterns import lazily
from cpstrategy.text.references import ADDRESS, REFERENCE, may_have_address

FIGURE = lazily(r"£?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?%?")
"""A number in figures, with its pounds or its percent."""

_APART = r"\s\d!-/:-@\[-`{-~¡«·»¿\u2000-\u206f\u3000-\u303f"
"""What stands between words: space, figures and punctuation. Marks on letters stay with them."""

_WORD = lazily(rf"[^{_APART}]+(?:['’][^{_APART}]+)*")
_CITED = lazily(rf"(?P<reference>{REFERENCE.pattern})|(?P<address>{ADDRESS.pattern})")
_TOKEN = lazily(rf"{_CITED.pattern}|(?P<figure>{FIGURE.pattern})|(?P<word>{_WORD.pattern})")
_SPOKEN = lazily(rf"{FIGURE.pattern}|{_WORD.pattern}")
_DIGIT = lazily(r"\d")
_NO_LETTER = lazily(r"[\W_]+")
_UNSEEN = lazily(r"[\xad\u200b\ufeff]")


def tokens(words: str) -> tuple[str, ...]:
    """What a text says, token by token, so that what differs only in looks is the same.

    `The “Board” meets 1,200 times.` is `the board meets 1200 times`.
    """
    visible = words if words.isascii() else _UNSEEN.sub("", normalize("NFC", words))
    if "{" not in visible and not may_have_address(visible):
        # Most texts have no figures, and to look for them at each word takes long.
        return _plainly((_SPOKEN if _DIGIT.search(visible) else _WORD).findall(visible))
    return tuple(chain.from_iterable(_with_cited(visible)))


def same(words: str, others: str) -> bool:
    """Whether two texts say the same; letters are compared first, since that is quicker."""
    return _letters(words) == _letters(others) and tokens(words) == tokens(others)


@lru_cache(maxsize=1 << 12)
def _letters(words: str) -> str:
    return _NO_LETTER.sub("", normalize("NFC", words).casefold())


def _with_cited(visible: str) -> Iterator[tuple[str, ...]]:
    cited = list((_CITED if may_have_address(visible) else REFERENCE).finditer(visible))
    if any(_WORD.match(visible, match.start() - 1) for match in cited if match.start()):
        # What looks like an address may begin within a word, and is a part of it then.
        yield tuple(_plain(match) for match in _TOKEN.finditer(visible))
        return
    start = 0
    for match in cited:
        yield _plainly(_SPOKEN.findall(visible, start, match.start()))
        yield (match[0] if match[0].startswith("{") else _of_address(match[0]),)
        start = match.end()
    yield _plainly(_SPOKEN.findall(visible, start))


def _plainly(parts: list[str]) -> tuple[str, ...]:
    """Write words and figures plainly, all at once: a word has no comma, and a figure no letter."""
    plain = straight("\n".join(parts)).replace(",", "").casefold()
    return tuple(plain.split("\n")) if plain else ()


def _of_address(written: str) -> str:
    return written.rstrip(".,;:!?'\"’”*_").casefold()


def _plain(match: re.Match[str]) -> str:
    if match["word"]:
        return straight(match["word"]).casefold()
    if match["figure"]:
        return match["figure"].replace(",", "")
    if match["address"]:
        return _of_address(match["address"])
    return match[0]
