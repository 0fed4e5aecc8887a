"""Wording: messages and hints as sentences of a page."""

import re

from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.printable import printable

_QUOTED = re.compile(r"`([^`]*)`")


def sentence(words: str) -> str:
    """Begin with a capital, end with a stop, and put quotation marks for backticks."""
    text = _QUOTED.sub(r"“\1”", printable(single_spaced(words)))
    if not text:
        return ""
    return f"{text[0].upper()}{text[1:]}{'' if text[-1] in '.?!' else '.'}"
