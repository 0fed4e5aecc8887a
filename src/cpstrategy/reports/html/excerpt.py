"""Excerpt: the sentence that a finding is about, without the signs of YAML, its place marked."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from cpstrategy.model.words import FieldWords
from cpstrategy.source import Span
from cpstrategy.text.around import sentences_at

_LONGEST = 320
"""More letters of the marked words would bury the rest; half as many stand on either side."""
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_APART = re.compile(r"\n[ \t]*(?:\n|(?=[-*+#] |\d{1,3}[.)] ))")
"""What ends a paragraph or begins an item."""
_SIGN = re.compile(r"(?:[-*+]|#{1,6}|\d{1,3}[.)]) ")
_ESCAPED = re.compile(r"\\(?:\n\s*|(.))")

Cut = tuple[str, str, str]
"""What stands before a place, what stands there, and what stands behind it."""


class Excerpt(NamedTuple):
    """Words around a place; `is_source` if they are a line of the file as it is written."""

    before: str
    marked: str
    after: str
    is_source: bool = False


def excerpt(span: Span, lines: Sequence[str], words: FieldWords | None) -> Excerpt | None:
    """Cut out the sentence around a place among words for readers, or else the line."""
    if words is None:
        return _line(span, lines)
    around = words.span
    if (around[:3], around[3:]) == (span[:3], span[3:]):
        return Excerpt("", _shortened(_squeezed(words.words)), "")
    cut = _sentence(_unquoted(_cut(span, around, lines), is_yaml=not span.path.endswith(".md")))
    return Excerpt(*_around(cut))


def _line(span: Span, lines: Sequence[str]) -> Excerpt | None:
    """The first line of a place, if there is anything on it."""
    line = lines[span.line - 1] if 0 < span.line <= len(lines) else ""
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    cut = line[: span.column - 1].lstrip(), line[span.column - 1 : end], line[end:].rstrip()
    whole = _around((_seen(cut[0]), _seen(cut[1]), _seen(cut[2])))
    return Excerpt(*whole, is_source=True) if any(map(str.strip, whole)) else None


def _cut(span: Span, around: Span, lines: Sequence[str]) -> Cut:
    return (
        _between(lines, (around.line, around.column), (span.line, span.column)),
        _between(lines, (span.line, span.column), (span.end_line, span.end_column)),
        _between(lines, (span.end_line, span.end_column), (around.end_line, around.end_column)),
    )


def _between(lines: Sequence[str], start: tuple[int, int], end: tuple[int, int]) -> str:
    part = list(lines[start[0] - 1 : end[0]])
    if not part:
        return ""
    part[-1] = part[-1][: end[1] - 1]
    part[0] = part[0][start[1] - 1 :]
    return "\n".join(part)


def _unquoted(cut: Cut, *, is_yaml: bool) -> Cut:
    """Take away the signs in which YAML wraps a text."""
    before, marked, after = cut
    sign = before[:1] if is_yaml else ""
    if sign and sign in "|>":
        return before.partition("\n")[2], marked, after
    if sign == "'":
        before, marked, after = (part.replace("''", "'") for part in (before[1:], marked, after))
        return before, marked, after.removesuffix("'")
    if sign == '"':
        after = after.removesuffix('"')
        before, marked, after = (
            _ESCAPED.sub(lambda match: match[1] or "", part) for part in (before[1:], marked, after)
        )
    return before, marked, after


def _sentence(cut: Cut) -> Cut:
    """Keep the sentence, or those sentences, in which the place is."""
    before = _squeezed(_APART.split(cut[0])[-1]).lstrip()
    before = before[sign.end() :] if (sign := _SIGN.match(before)) else before
    marked, after = _squeezed(cut[1]), _squeezed(_APART.split(cut[2])[0]).rstrip()
    text = before + marked + after
    start, end = len(before), len(before) + len(marked)
    first, last = sentences_at(text, start, end)
    return text[first:start], marked, text[end:last]


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", _seen(text))


def _seen(text: str) -> str:
    """Leave out what no page may hold."""
    return _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", text)


def _around(cut: Cut) -> Cut:
    before, marked, after = cut
    side = _LONGEST // 2
    if len(before) > side:
        before = "… " + before[-side:].partition(" ")[2]
    if len(after) > side:
        after = after[:side].rpartition(" ")[0] + " …"
    return before, _shortened(marked), after


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rpartition(" ")[0] + " …"
