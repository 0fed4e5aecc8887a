"""Withheld: what readers are told in the place of a figure that they are not told."""

from collections.abc import Mapping
from types import MappingProxyType

from cpstrategy.model.evidence import Statistic
from cpstrategy.model.text import Register
from cpstrategy.model.withheld import Reason, Withheld

_NO_REASON = Withheld()

_FOR_OFFICERS: Mapping[Reason, str] = MappingProxyType(
    {
        "small": "not shown, because the number is small",
        "secondary": "not shown, because a small number could be worked out from it",
        "not-available": "not available",
        "not-applicable": "does not apply",
        "low": "very low, but not nought",
        "unreliable": "not shown, because there are too few to be reliable",
        "not-yet": "not yet known",
    }
)
_IN_PLAIN_WORDS: Mapping[Reason, str] = MappingProxyType(
    {
        **_FOR_OFFICERS,
        "low": "very low, but more than none",
        "unreliable": "not shown, because there are too few to be sure",
    }
)
_FOR_THE_YOUNG: Mapping[Reason, str] = MappingProxyType(
    {
        **_IN_PLAIN_WORDS,
        "small": "not shown, because it is about very few people",
        "secondary": "not shown, because it would tell about very few people",
        "not-available": "not known to us",
    }
)
_WORDS: Mapping[Register, Mapping[Reason, str]] = MappingProxyType(
    {
        "full": _FOR_OFFICERS,
        "plain": _IN_PLAIN_WORDS,
        "youth": _FOR_THE_YOUNG,
        "easy": _FOR_THE_YOUNG,
    }
)


def stands_for_a_number(statistic: Statistic) -> bool:
    """Whether what is told goes on into the label, as `fewer than 10` does and a reason does not.

    Only people can be fewer than so many: not a share of them, and not money.
    """
    withheld = statistic.withheld or _NO_REASON
    is_small = withheld.reason == "small" and statistic.unit == "count"
    return statistic.told is not None or is_small


def tell_withheld(statistic: Statistic, register: Register = "full") -> str:
    """`fewer than 10`, or why there is no number: `not shown, because the number is small`."""
    withheld = statistic.withheld or _NO_REASON
    if stands_for_a_number(statistic):
        return f"fewer than {withheld.below}"
    return _WORDS[register][withheld.reason]
