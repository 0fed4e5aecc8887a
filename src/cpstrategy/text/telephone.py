"""Telephone: whether a number has the shape of a British one, and the link that rings it."""

import re

from cpstrategy.text.patterns import lazily

_SHAPE = lazily(r"(?:\+44 ?(?:\(0\) ?)?|0)[1-9][\d \u00a0()-]*\d")
_SHORT = lazily(r"\d{3}|\d{5,6}|0800 ?1111|116 ?\d{3}")
"""Emergency and other short numbers, and those to which text messages go."""
_LENGTH = 10
"""So many digits a number has besides its leading nought; a few old ones have one less."""


def number_shape(written: str) -> bool | None:
    """Whether it is a whole number that somebody in Britain can ring; None where it may be."""
    if _SHORT.fullmatch(written):
        return True
    count = len(_national(written)) if _SHAPE.fullmatch(written) else 0
    return None if count == _LENGTH - 1 else count == _LENGTH


def _national(written: str) -> str:
    return re.sub(r"\D", "", written).removeprefix("44").lstrip("0")


def ring(written: str) -> str:
    """The address behind which a telephone rings a number."""
    return f"tel:{digits(written)}"


def send(written: str) -> str:
    """The address behind which a telephone writes a text message to a number."""
    return f"sms:{digits(written)}"


def digits(written: str) -> str:
    """A number as a telephone needs it; of one with its country the nought in brackets is left."""
    return re.sub(r"\(0\)|[^\d+]", "", written)
