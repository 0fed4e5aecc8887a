"""Usual blocks: tables, footnotes and lists of letters as the paragraphs that their words are."""

import re
from collections.abc import Iterator

from cpstrategy.text.list_markers import lettered, lines_of_lists
from cpstrategy.text.patterns import lazily
from cpstrategy.text.tables import may_have_table, tables

_UNUSUAL = lazily(r"^[ \t>]*(?:\(?\w{1,6}\)|[–—])[ \t]|^ {0,3}\[\^", re.MULTILINE)
"""What few texts have, and looking closely takes long."""
_NOTE = lazily(r"^ {0,3}\[\^[^\[\]\s]+\]:[ \t]*", re.MULTILINE)


def in_usual_blocks(markdown: str) -> str:
    """The same words in paragraphs, lists, headings and quotations alone.

    Each cell of a table is a paragraph, as people read it, and so is each note.
    """
    if may_have_table(markdown):
        markdown = "\n".join(_lines_without_tables(markdown.split("\n")))
    if _UNUSUAL.search(markdown):
        markdown = _NOTE.sub("\n\n", _with_bullets(markdown))
    return markdown


def _lines_without_tables(lines: list[str]) -> Iterator[str]:
    end = 0
    for table in tables(lines):
        yield from lines[end : table.first]
        for cell in (table.caption, *table.head, *(cell for row in table.rows for cell in row)):
            yield from ("", cell)
        yield ""
        end = table.end
    yield from lines[end:]


def _with_bullets(markdown: str) -> str:
    lines = markdown.split("\n")
    for number in lines_of_lists(lines):
        line = lines[number]
        if marker := lettered(line):
            lines[number] = f"{line[: marker.start]}- {line[marker.end :]}"
    return "\n".join(lines)
