"""Withheld: what readers are told in the place of a figure that they are not told."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from cpstrategy.model.evidence import Statistic
from cpstrategy.model.text import Register
from cpstrategy.model.withheld import Withheld
from cpstrategy.text.catalogue import WORDS, Catalogue

_NO_REASON = Withheld()

_NOT_SHOWN = ("small", "secondary", "unreliable")
"""The reasons that say why the figure is not shown; the others say what is known of it."""

_OTHERWISE: Mapping[Register, Sequence[str]] = MappingProxyType(
    {"full": (), "plain": ("-plain",), "youth": ("-youth", "-plain"), "easy": ("-youth", "-plain")}
)
"""What the key of a reason ends in that is told in other words for the readers of a register."""


def stands_for_a_number(statistic: Statistic) -> bool:
    """Whether what is told goes on into the label, as `fewer than 10` does and a reason does not.

    Only people can be fewer than so many: not a share of them, and not money.
    """
    withheld = statistic.withheld or _NO_REASON
    is_small = withheld.reason == "small" and statistic.unit == "count"
    return statistic.told is not None or is_small


def tell_withheld(
    statistic: Statistic, register: Register = "full", words: Catalogue = WORDS
) -> str:
    """`fewer than 10`, or why there is no number: `not shown, because the number is small`."""
    if stands_for_a_number(statistic):
        return words.fill("fewer-than", number=(statistic.withheld or _NO_REASON).below)
    said, reason = tell_reason(statistic, register, words)
    return words.fill("withheld", words=said, reason=reason) if reason else said


def tell_reason(statistic: Statistic, register: Register, words: Catalogue) -> tuple[str, str]:
    """What stands in the place of a number, and why, if that says it: `not shown`, `because …`."""
    key = f"withheld-{(statistic.withheld or _NO_REASON).reason}"
    keys = (f"{key}{end}" for end in _OTHERWISE[register])
    told = words[next(filter(words.__contains__, keys), key)]
    is_why = key.removeprefix("withheld-") in _NOT_SHOWN
    return (words.withheld_not_shown, told) if is_why else (told, "")
