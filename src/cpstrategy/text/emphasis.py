"""Emphasis: underscores that set words in italics, which to patterns are letters of those words."""

import re

from cpstrategy.text.patterns import lazily

_OPENS = lazily(r"(?:(?<=[\s(\[“\"‘'*>|–—])|\A)_{1,3}(?=[^\s_])")
_CLOSES = lazily(r"(?<=[^\s_])_{1,3}(?=[\s.,;:!?…)\]”\"’'*|–—]|\Z)")


def with_asterisks(markdown: str) -> str:
    """The same text with asterisks for them, so that every letter stays in its place."""
    if "_" not in markdown:
        return markdown
    return _CLOSES.sub(_stars, _OPENS.sub(_stars, markdown))


def _stars(marks: re.Match[str]) -> str:
    return "*" * len(marks[0])
