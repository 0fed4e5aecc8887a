"""Shares: a percentage in the words of each reader, by rule and never typed."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType

_SMALL = (1000, 100, 50, 30, 20, 15)
_LARGE = ((1, 10), (1, 5), (1, 4), (1, 3), (2, 5), (3, 5), (2, 3), (3, 4), (4, 5), (9, 10))

FRACTIONS: Mapping[Fraction, str] = MappingProxyType(
    {Fraction(1, 2): "half"}
    | {Fraction(1, many): f"1 in {many:,}" for many in _SMALL}
    | {Fraction(part, whole): f"{part} in {whole}" for part, whole in _LARGE}
)
"""Shares that people picture at once, as GOV.UK and the NHS advise: small whole numbers."""

_ALMOST = Decimal(95)
_NEARLY_ALL = 97.0


@lru_cache(maxsize=1024)
def about_share(percent: Decimal) -> str:
    """`about 2 in 3` for 67, `half` for 50, `nearly all` from 95; "about" unless it is exact."""
    if percent <= 0:
        return "none"
    if percent >= _ALMOST:
        return "all" if percent >= 100 else "nearly all"
    nearest = _nearest(percent)
    is_exact = nearest == Fraction(percent) / 100
    return FRACTIONS[nearest] if is_exact else f"about {FRACTIONS[nearest]}"


def about_length(percent: Decimal) -> float:
    """How long the bar is whose words are `about_share`, from 0 to 100: equal for equal words."""
    if percent <= 0:
        return 0.0
    if percent >= _ALMOST:
        return 100.0 if percent >= 100 else _NEARLY_ALL
    return float(_nearest(percent) * 100)


def rough_share(percent: Decimal) -> str:
    """`more than half` for 67: one of eight steps, for readers who do not use fractions."""
    return _step(percent)[0]


def rough_length(percent: Decimal) -> float:
    """How long the bar is whose words are `rough_share`, from 0 to 100: equal for equal words."""
    return _step(percent)[1]


def _nearest(percent: Decimal) -> Fraction:
    share = Fraction(percent) / 100
    return min(FRACTIONS, key=lambda fraction: (abs(fraction - share), fraction))


def _step(percent: Decimal) -> tuple[str, float]:
    steps = (
        (percent <= 0, "none", 0.0),
        (percent <= 5, "very few", 3.0),
        (percent <= 20, "a small number", 12.0),
        (percent < 48, "less than half", 35.0),
        (percent <= 52, "about half", 50.0),
        (percent < 90, "more than half", 70.0),
        (percent < 100, "nearly all", _NEARLY_ALL),
    )
    reached = ((words, length) for holds, words, length in steps if holds)
    return next(reached, ("all", 100.0))
