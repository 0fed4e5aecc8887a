"""Soft breaks: line breaks within a paragraph, which are spaces to whoever reads it."""

import re

from cpstrategy.text.patterns import lazily

_BREAK = lazily(
    r"(?m)^(?P<above>(?![#|:$~=+<`>\[]|Table:)(?![^\n]*\S {2})[^\n\t\u2003]{49,}[^\s\\|\t\u2003])\n"
    # What begins a line that is no more of the paragraph, here or in other programs.
    r"(?=(?!(?:\(?(?:\d{1,9}|[A-Za-z]|[ivxIVX]{1,4})[.)]|[o*])\s|\*\[|\[[^\]\n]*\]:|\[TOC)"
    r"[\w“‘\"'(\[{*£€][^\n\t\u2003]*$)"
)


def without_soft_breaks(markdown: str) -> str:
    """The same text with spaces for them, so that every letter stays in its place."""
    return _BREAK.sub(_joined, markdown) if "\n" in markdown else markdown


def _joined(line: re.Match[str]) -> str:
    return f"{line['above']} "
