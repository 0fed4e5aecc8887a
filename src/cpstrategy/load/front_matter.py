"""Front matter: lines for another program at the top of a text, which readers do not get."""

import re

from cpstrategy.source import Scalar, Span
from cpstrategy.text.patterns import lazily

SIGN = "---"
_LINES = lazily(
    r"---[ \t]*\n[ \t]*[\w-]+:[^\n]*\n(?:[ \t]*(?:[\w-]+:[^\n]*|- [^\n]*|#[^\n]*|[ \t][^\n]*)?\n)*?"
    r"[ \t]*(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)
_LETTER = re.compile(r"[^\n]")


def without_front_matter(text: Scalar) -> tuple[Scalar, Span] | None:
    """The text without such lines, each of its words where it was, and the place of the lines."""
    found = _LINES.match(text)
    written = _LINES.search(text.raw)
    if found is None or written is None:
        return None
    lines = written[0]
    raw = text.raw.replace(lines, _LETTER.sub(" ", lines), 1)
    first = text.place_of(SIGN)
    place = Span(first.path, first.line, first.column, first.line, first.column + len(SIGN))
    return Scalar(text[found.end() :], text.span, raw, plain=False), place
