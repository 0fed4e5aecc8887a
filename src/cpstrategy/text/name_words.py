"""Name words: the words of a name or of a text, as names are compared by them."""

from collections.abc import Iterator
from typing import NamedTuple

from cpstrategy.text.normal_form import straight
from cpstrategy.text.patterns import lazily

_TOKEN = lazily(r"&|[^\W_]+(?:['’][^\W_]+)*['’]?")
_POSSESSIVE = lazily(r"['’]s?\Z")
_SMALL = frozenset({"&", "a", "an", "and", "at", "for", "in", "of", "on", "the", "to"})


class Token(NamedTuple):
    """A word in small letters and as it is written, without a possessive, and where."""

    key: str
    written: str
    start: int
    end: int


def tokens_of(text: str) -> Iterator[Token]:
    """Walk the words of a text and each `&`."""
    for match in _TOKEN.finditer(text):
        written = match[0]
        if "'" in written or "’" in written:
            written = _POSSESSIVE.sub("", written)
        key = "and" if written == "&" else straight(written).casefold()
        yield Token(key, written, match.start(), match.start() + len(written))


def is_capital(token: Token) -> bool:
    """Whether it has a capital that it would not have elsewhere."""
    return token.written[:1].isupper() and token.key not in _SMALL
