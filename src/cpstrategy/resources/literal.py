"""Literal: the words that a template or a style of the council's own says by itself."""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

_CODE = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_QUOTED = re.compile(r"\"([^\"]*)\"|'([^']*)'")
_COMMENT = re.compile(r"/\*.*?\*/|<!--.*?-->", re.DOTALL)
_STYLED = re.compile(r"\bcontent\s*:([^;}]*)", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(?:([0-9a-f]{1,6})\s?|(.))", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(
    r"<(?P<unread>style|script)\b.*?</(?P=unread)\s*>|</?(?P<name>[a-z]\w*)[^<>]*>|<[!?][^<>]*>|\0+",
    re.IGNORECASE | re.DOTALL,
)
_TOLD = re.compile(
    r"\b(?:alt|aria-\w+|content|label|placeholder|title|value)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')",
    re.IGNORECASE,
)
_WITHIN = frozenset(
    ("a", "abbr", "b", "bdi", "cite", "em", "i", "mark", "q", "small", "span", "strong", "sub")
) | {"sup", "tspan", "u"}
"""Elements that part no words."""


class LiteralRun(NamedTuple):
    """Words, what parts them from those before, and after how many letters of the file."""

    words: str
    parted: str
    start: int


def literal_words(name: str, text: str) -> Iterator[LiteralRun]:
    """Walk the words of a template, or of a style if that is its name."""
    for code in _CODE.finditer(text):
        yield from _phrases(code)
    bare = _COMMENT.sub(_blank, _CODE.sub(_blank, text))
    for styled in _STYLED.finditer(bare):
        for number, found in enumerate(_QUOTED.finditer(bare, *styled.span(1))):
            words = _ESCAPED.sub(_meant, found[1] or found[2] or "")
            yield LiteralRun(words, "" if number else "\n", found.start() + 1)
    if not name.endswith(".css"):
        yield from _between_tags(bare)


def _phrases(code: re.Match[str]) -> Iterator[LiteralRun]:
    """Walk the strings of some code; one word alone is a name."""
    for found in _QUOTED.finditer(code[0]) if not code[0].startswith("{#") else ():
        words = found[1] or found[2] or ""
        if " " in words:
            yield LiteralRun(words, "\n", code.start() + found.start() + 1)


def _between_tags(bare: str) -> Iterator[LiteralRun]:
    end, parted = 0, "\n"
    for tag in _TAG.finditer(bare):
        if words := bare[end : tag.start()]:
            yield LiteralRun(unescape(words), parted, end)
            parted = ""
        between = _parts(tag)
        parted = "\n" if "\n" in (parted, between) else parted or between
        end = tag.end()
        for told in _TOLD.finditer(tag[0]) if tag["name"] else ():
            words, start = told[1] or told[2] or "", tag.start() + told.start(told.lastindex or 0)
            yield LiteralRun(unescape(words), "\n", start)
            parted = "\n"
    yield LiteralRun(unescape(bare[end:]), parted, end)


def _parts(tag: re.Match[str]) -> str:
    """What code or a tag puts between the words around it."""
    if not tag["name"]:
        return "\n" if tag["unread"] else " "
    return "" if tag["name"].lower() in _WITHIN else "\n"


def _blank(code: re.Match[str]) -> str:
    """Keep the place of what is no word."""
    return "\0" * len(code[0])


def _meant(escaped: re.Match[str]) -> str:
    number = int(escaped[1], 16) if escaped[1] else 0
    return chr(number) if 0 < number < 0x110000 else escaped[2] or " "
