"""Letters: which of them fonts have, told by a list that is made beside the fonts."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from unicodedata import category

_UNSEEN = frozenset(("Cc", "Cf", "Zl", "Zp", "Cs"))
_SELECTORS = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0), 0x34F)))
"""What says how the sign before it is to look; where no font knows it, nothing is seen."""

_ASCII = bytes(range(128))


@lru_cache(maxsize=8)
def covered(listing: bytes) -> Mapping[str, frozenset[str]]:
    """Read a list of fonts as signs by font, in its order; each line is such as `a.woff2 20-7e`."""
    lines = (line.split() for line in listing.decode("ascii").splitlines())
    return {font: frozenset(_signs(runs)) for font, *runs in lines}


def _signs(runs: Iterable[str]) -> Iterable[str]:
    for run in runs:
        first, _, last = run.partition("-")
        yield from map(chr, range(int(first, 16), int(last or first, 16) + 1))


@lru_cache(maxsize=8)
def all_covered(listing: bytes) -> frozenset[str]:
    """Every sign that any of the fonts has."""
    return frozenset().union(*covered(listing).values())


def beyond_ascii(data: bytes) -> set[str]:
    """The signs of a text in UTF-8 besides those that every font has; quick where there are few."""
    if data.isascii():
        return set()
    return set(data.translate(None, _ASCII).decode("utf-8", "ignore"))


def is_seen(sign: str) -> bool:
    """Whether a sign needs a font to have it: marks of direction and the like do not."""
    return category(sign) not in _UNSEEN and sign not in _SELECTORS
