"""Told once: what most of some figures have in common is said of all together, once."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ToldOnce:
    """What is said of all, or nothing, thing by thing, and what each has besides.

    `has_others` says that some differ, and tell so themselves.
    """

    common: tuple[str, ...]
    own: tuple[tuple[str, ...], ...]
    has_others: bool = False


def tell_once(figures: Sequence[Sequence[str]]) -> ToldOnce:
    """Part what is told of figures: each tells the same things in the same order, or nothing.

    A thing is common if more than half of the figures tell it alike and all tell it: of one that
    is silent, readers would take what is common for its own.
    """
    common = tuple(map(_common, zip(*figures, strict=True)))
    own = tuple(
        tuple(told for told, shared in zip(one, common, strict=True) if told and told != shared)
        for one in figures
    )
    has_others = any(
        shared and told != shared
        for one in figures
        for told, shared in zip(one, common, strict=True)
    )
    return ToldOnce(common, own, has_others)


def _common(told: Sequence[str]) -> str:
    [(most, times)] = Counter(told).most_common(1)
    return most if 1 < len(told) < 2 * times and all(told) else ""
