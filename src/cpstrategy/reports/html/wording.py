"""Wording: messages and hints as sentences of a page."""

import re

from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.printable import printable

_QUOTED = re.compile(r"`([^`]*)`")


def sentence(words: str) -> str:
    """Begin with a capital, end with a stop, and put quotation marks for backticks."""
    told = _QUOTED.sub(r"“\1”", printable(single_spaced(words)))
    if not told:
        return ""
    return f"{told[0].upper()}{told[1:]}{'' if told[-1] in '.?!' else '.'}"
