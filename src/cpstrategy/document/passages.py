"""Passages: how much room the texts of authors take, with the little Markdown that they hold."""

import re
from collections.abc import Iterator

from cpstrategy.document.room import PLAIN, Chunk, Letters, height, set_words, with_below
from cpstrategy.text.links import links
from cpstrategy.text.patterns import lazily
from cpstrategy.text.plain_text import plain_text

_BLANK = lazily(r"\n[ \t]*\n")
_ITEM = lazily(r"(?m)^([ \t]*+)(?:[-*+–]|\w{1,9}[.)]|\(\w{1,4}\))[ \t]++")
_HEADING = lazily(r"(?m)^ {0,3}#{1,6}[ \t]++")
_RULE = lazily(r"(?m)^[ \t]*+\|?[ \t]*+:?-+:?[ \t]*+(?:\||$)[-|: \t]*+$")
_STRONG = ("**", "__", "#")
_PRINTED = ("https://", "http://", "mailto:")

_INDENT = 1.4
_CELL = Letters(leading=1.4)


def inline(text: str, width: float, letters: Letters = PLAIN) -> tuple[Chunk, ...]:
    """Set a text of one run, such as a promise; addresses of links are printed as well."""
    strong = letters.bold or any(mark in text for mark in _STRONG)
    set_bold = Letters(letters.size, strong, letters.leading, letters.least)
    return set_words(plain_text(_with_addresses(text)), width, set_bold)


def passage(text: str, width: float, letters: Letters = PLAIN) -> tuple[Chunk, ...]:
    """Set a text of paragraphs, lists, tables and pictures."""
    told = [
        piece for block in _BLANK.split(text.strip()) for piece in _block(block, width, letters)
    ]
    return with_below(told, 0.0)


def _with_addresses(text: str) -> str:
    for link in reversed(list(links(text))):
        if not link.is_picture and link.target.lower().startswith(_PRINTED):
            text = f"{text[: link.end]} ({link.target}){text[link.end :]}"
    return text


def _block(block: str, width: float, letters: Letters) -> Iterator[Chunk]:
    em = letters.size
    if "![" in block:
        # Nobody has looked at the picture; hardly any is higher than wide.
        yield Chunk(width, 1.4 * em)
    if _RULE.search(block):
        yield from _table(block, width, letters)
    elif _HEADING.match(block):
        yield Chunk(
            height(inline(block, width, Letters(2 * em, bold=True, leading=1.15))), 3.1 * em
        )
    elif _ITEM.search(block):
        yield from _list(block, width, letters)
    else:
        quoted = block.startswith(">")
        indent = _INDENT * em if quoted else 0.0
        for line in re.split(r"\\\n| {2,}\n", block):
            yield from inline(line, width - indent, letters)
        yield Chunk(0.0, 0.85 * em)


def _list(block: str, width: float, letters: Letters) -> Iterator[Chunk]:
    starts = [match.start() for match in _ITEM.finditer(block)]
    for start, end in zip([0, *starts], [*starts, len(block)], strict=True):
        line = block[start:end]
        depth = 1 + (len(line) - len(line.lstrip())) // 2
        told = inline(line, max(width - _INDENT * letters.size * depth, width / 4), letters)
        yield from with_below(told, 0.4 * letters.size)
    yield Chunk(0.0, 0.85 * letters.size)


def _table(block: str, width: float, letters: Letters) -> Iterator[Chunk]:
    rows = [row.strip().strip("|").split("|") for row in block.splitlines()]
    many = max(map(len, rows))
    for cells in rows:
        room = max(width / many - 0.9 * letters.size, width / 20)
        tallest = max(
            height(inline(cell, room, Letters(letters.size, True, 1.4))) for cell in cells
        )
        yield Chunk(tallest + 1.2 * letters.size)
    yield Chunk(0.0, 0.85 * letters.size)
