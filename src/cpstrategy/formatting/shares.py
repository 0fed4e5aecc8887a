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


@lru_cache(maxsize=1024)
def about_share(percent: Decimal) -> str:
    """`about 2 in 3` for 67, `half` for 50, `nearly all` from 95; "about" unless it is exact."""
    if percent <= 0:
        return "none"
    if percent >= _ALMOST:
        return "all" if percent >= 100 else "nearly all"
    share = Fraction(percent) / 100
    nearest = min(FRACTIONS, key=lambda fraction: (abs(fraction - share), fraction))
    return FRACTIONS[nearest] if nearest == share else f"about {FRACTIONS[nearest]}"


def rough_share(percent: Decimal) -> str:
    """`more than half` for 67: one of eight steps, for readers who do not use fractions."""
    steps = (
        (percent <= 0, "none"),
        (percent <= 5, "very few"),
        (percent <= 20, "a small number"),
        (percent < 48, "less than half"),
        (percent <= 52, "about half"),
        (percent < 90, "more than half"),
        (percent < 100, "nearly all"),
    )
    return next((words for holds, words in steps if holds), "all")
