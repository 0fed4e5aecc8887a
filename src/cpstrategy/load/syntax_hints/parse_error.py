"""Parse error: where and over what the parser stopped, and the lines around that place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from cpstrategy.invariants import present
from cpstrategy.text.patterns import lazily

LINE = lazily(
    r"""(?P<indent>[ ]*)(?P<dashes>(?:-[ ]+)*)
    (?:(?P<key>[^\s\#'"\[{][^:\#]*?|"[^"]*"|'[^']*'):(?:[ ]+|\Z))?(?P<value>.*)""",
    re.VERBOSE,
)
"""One line of YAML as an author sees it; matches any line."""

_LONGEST_SHOWN = 40
_NEAR = 200


class SyntaxHint(NamedTuple):
    """What an author did, what to type instead, and the offsets between which it stands."""

    message: str
    hint: str
    start: int
    end: int


class Line(NamedTuple):
    """One line of the text: the offset at which it starts, and itself without its break."""

    start: int
    text: str


@dataclass(frozen=True, slots=True)
class ParseError:
    """The parser's complaint: offsets into the text, and its own words (never shown)."""

    text: str
    at: int
    """Where it stopped."""
    opened: int
    """Where that began which it was reading; `at` if it does not say."""
    last: tuple[int, int]
    """Between which offsets the last scalar stands that it had read."""
    words: str


def line_at(text: str, offset: int) -> Line:
    """Line that holds the character at an offset."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return Line(start, text[start : end if end >= 0 else len(text)])


def lines_above(text: str, line: Line) -> Iterator[Line]:
    """Lines before one, the nearest first, without blank lines and comments."""
    while line.start > 0:
        line = line_at(text, line.start - 1)
        if line.text.strip() and not line.text.lstrip().startswith("#"):
            yield line


def lines_below(text: str, line: Line) -> Iterator[Line]:
    """Lines after one, without blank lines and comments."""
    while (end := line.start + len(line.text) + 1) < len(text):
        line = line_at(text, end)
        if line.text.strip() and not line.text.lstrip().startswith("#"):
            yield line


def in_quotes(text: str) -> str:
    """A text as YAML would have it quoted, shortened for a hint."""
    # A tab, as between the signs of a list from a word processor, cannot be seen, nor typed here.
    text = text.strip().replace("\t", " ")
    if text[:1] == "“" and text.find("”") == len(text) - 1:
        # They were to be the straight ones.
        text = text[1:-1]
    if len(text) > _LONGEST_SHOWN:
        text = text[:_LONGEST_SHOWN].rsplit(" ", 1)[0] + " …"
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def with_quotes(line: Line) -> str:
    """A line as it should be typed for its value to be text."""
    parts = present(LINE.match(line.text), "the pattern matches any line")
    key = parts["key"] or ""
    if len(key) > _LONGEST_SHOWN:
        # So long a key is the first half of a sentence.
        return parts["dashes"] + in_quotes(line.text[parts.start("key") :])
    return parts["dashes"] + (f"{key}: " if key else "") + in_quotes(parts["value"])


def typed_as_text(text: str, offset: int) -> str:
    """Hint for a text that needs quotes: what to type, where a line's value starts there."""
    # Only what is near counts, or a file in one line would be read again for every value.
    before, after = text[max(offset - _NEAR, 0) : offset], text[offset : offset + _NEAR]
    start = before.rfind("\n") + 1
    line = Line(offset - len(before) + start, (before[start:] + after).split("\n")[0])
    parts = LINE.match(line.text)
    whole = parts and line.start + parts.start("value") == offset
    return f"type `{with_quotes(line)}`" if whole else "put the text in quotes"
