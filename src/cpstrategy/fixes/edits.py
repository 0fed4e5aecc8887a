"""Edits: words put in the place of others by their positions; every other byte stays as it was."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cpstrategy.source import Span

_BREAK = re.compile(r"\r\n|\r|\n")
_MARK = "\ufeff"
"""The byte order mark that some editors put first; it is in no column."""


class Edit(NamedTuple):
    """Words that are to stand in the place of a span."""

    span: Span
    words: str


def apply_edits(content: bytes, edits: Iterable[Edit]) -> bytes:
    """Put words in the place of spans of one file, which is UTF-8; of two that meet, the first."""
    text = content.decode()
    starts = [text.startswith(_MARK) * 1, *(match.end() for match in _BREAK.finditer(text))]
    done = 0
    pieces = []
    for edit in apart(edits):
        start, end = (_offset(starts, text, *place) for place in _ends(edit.span))
        pieces += [text[done:start], edit.words]
        done = end
    return "".join([*pieces, text[done:]]).encode()


def apart(edits: Iterable[Edit]) -> Iterator[Edit]:
    """Walk the edits in the order of the file, without those that meet an earlier one."""
    reached = (0, 0)
    for edit in sorted(edits):
        start, end = _ends(edit.span)
        if start > reached or (start == reached and end > start):
            reached = end
            yield edit


def _ends(span: Span) -> tuple[tuple[int, int], tuple[int, int]]:
    return (span.line, span.column), (span.end_line, span.end_column)


def _offset(starts: list[int], text: str, line: int, column: int) -> int:
    return min(starts[line - 1] + column - 1, len(text)) if line <= len(starts) else len(text)
