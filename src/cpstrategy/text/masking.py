"""Masking: what is no wording is covered, so that all else stays where it was."""

import re

from cpstrategy.text.patterns import lazily
from cpstrategy.text.references import ADDRESS, REFERENCE, may_have_address

MASK = ";"
"""Covers a letter: words and sentences go on behind it, as they do behind a semicolon."""

_CITED = lazily(rf"{REFERENCE.pattern}|{ADDRESS.pattern}")


def mask(pattern: re.Pattern[str], words: str, sign: str = MASK) -> str:
    """Cover whatever a pattern finds, each letter with one sign."""
    return pattern.sub(lambda match: sign * len(match[0]), words)


def mask_references(words: str) -> str:
    """Cover the references to records."""
    # Most texts cite nothing, and looking closely takes long.
    return mask(REFERENCE, words) if "{" in words else words


def mask_cited(words: str) -> str:
    """Cover the references to records, and web and e-mail addresses."""
    return mask(_CITED, words) if may_have_address(words) else mask_references(words)
