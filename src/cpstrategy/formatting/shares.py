"""Shares: a percentage in the words of each reader, by rule and never typed."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType

from cpstrategy.text.catalogue import WORDS, Catalogue

_HALF = (1, 2)
_SMALL = (1000, 100, 50, 30, 20, 15)
_LARGE = ((1, 10), (1, 5), (1, 4), (1, 3), (2, 5), (3, 5), (2, 3), (3, 4), (4, 5), (9, 10))

FRACTIONS: Mapping[Fraction, tuple[int, int]] = MappingProxyType(
    {Fraction(part, whole): (part, whole) for part, whole in (_HALF, *_LARGE)}
    | {Fraction(1, many): (1, many) for many in _SMALL}
)
"""Shares that people picture at once, as GOV.UK and the NHS advise: small whole numbers."""

_ALMOST = Decimal(95)
_MOST_DRAWN = 10
"""More people than that nobody counts at a glance."""
_NEARLY_ALL = 97.0


def about_share(percent: Decimal, words: Catalogue = WORDS) -> str:
    """`about 2 in 3` for 67, `half` for 50, `nearly all` from 95; "about" unless it is exact."""
    if percent <= 0:
        return words.share_none
    if percent >= _ALMOST:
        return words.share_all if percent >= 100 else words.share_nearly_all
    nearest = _nearest(percent)
    share = _fraction(nearest, words)
    is_exact = nearest == Fraction(percent) / 100
    return share if is_exact else words.fill("share-about", share=share)


def _fraction(share: Fraction, words: Catalogue) -> str:
    part, whole = FRACTIONS[share]
    is_half = (part, whole) == _HALF
    return words.share_half if is_half else words.fill("share-in", part=part, whole=f"{whole:,}")


def about_length(percent: Decimal) -> float:
    """How long the bar is whose words are `about_share`, from 0 to 100: equal for equal words."""
    if percent <= 0:
        return 0.0
    if percent >= _ALMOST:
        return 100.0 if percent >= 100 else _NEARLY_ALL
    return float(_nearest(percent) * 100)


def about_people(percent: Decimal) -> tuple[int, int] | None:
    """So many people of so many as the words `about_share` name: 2 of 3; None if they name none."""
    if not 0 < percent < _ALMOST:
        return None
    part, whole = FRACTIONS[_nearest(percent)]
    return (part, whole) if whole <= _MOST_DRAWN else None


def rough_share(percent: Decimal, words: Catalogue = WORDS) -> str:
    """`more than half` for 67: one of eight steps, for readers who do not use fractions."""
    return words[f"share-{_step(percent)[0]}"]


def rough_length(percent: Decimal) -> float:
    """How long the bar is whose words are `rough_share`, from 0 to 100: equal for equal words."""
    return _step(percent)[1]


@lru_cache(maxsize=1024)
def _nearest(percent: Decimal) -> Fraction:
    share = Fraction(percent) / 100
    return min(FRACTIONS, key=lambda fraction: (abs(fraction - share), fraction))


def _step(percent: Decimal) -> tuple[str, float]:
    steps = (
        (percent <= 0, "none", 0.0),
        (percent <= 5, "very-few", 3.0),
        (percent <= 20, "small", 12.0),
        (percent < 48, "less-than-half", 35.0),
        (percent <= 52, "about-half", 50.0),
        (percent < 90, "more-than-half", 70.0),
        (percent < 100, "nearly-all", _NEARLY_ALL),
    )
    reached = ((share, length) for holds, share, length in steps if holds)
    return next(reached, ("all", 100.0))
