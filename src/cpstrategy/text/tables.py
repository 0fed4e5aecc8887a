"""Tables: those that a text holds, by their lines."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cpstrategy.text.patterns import lazily

CAPTION = "Table:"
"""What the line above a table begins with that is its caption."""

_DELIMITER = lazily(r" {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_CELL_END = lazily(r"(?<!\\)\|")


class TextTable(NamedTuple):
    """A table from the line `first` to before the line `end`; the caption is one of them."""

    first: int
    end: int
    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def may_have_table(markdown: str) -> bool:
    """Tell quickly of most texts that they have no table."""
    return "|" in markdown and "-" in markdown and "\n" in markdown


def tables(lines: Sequence[str]) -> Iterator[TextTable]:
    """Walk the tables: a line of heads, one of dashes below it, and all lines to an empty one."""
    here = 1
    while here < len(lines):
        head = _cells(lines[here - 1])
        if not _is_delimiter(lines[here], len(head)) or not lines[here - 1].strip():
            here += 1
            continue
        end = here + 1
        while end < len(lines) and lines[end].strip() and not _begins_other(lines[end]):
            end += 1
        rows = tuple(_filled(_cells(line), len(head)) for line in lines[here + 1 : end])
        first, caption = _above(lines, here - 1)
        yield TextTable(first, end, caption, head, rows)
        here = end + 1


def _is_delimiter(line: str, columns: int) -> bool:
    has_bar = "|" in line or columns == 1
    return (
        has_bar
        and "-" in line
        and bool(_DELIMITER.fullmatch(line))
        and (len(_cells(line)) == columns)
    )


def _begins_other(line: str) -> bool:
    return line.lstrip().startswith((">", "#", "- ", "* ", "+ "))


def _above(lines: Sequence[str], head: int) -> tuple[int, str]:
    """Where a table begins with its caption, which may have an empty line below it."""
    above = head - 1
    if above > 0 and not lines[above].strip():
        above -= 1
    line = lines[above].strip() if above >= 0 else ""
    is_alone = above == 0 or (above > 0 and not lines[above - 1].strip())
    if line.startswith(CAPTION) and is_alone:
        return above, line.removeprefix(CAPTION).strip()
    return head, ""


def _cells(line: str) -> tuple[str, ...]:
    bare = line.strip().removeprefix("|")
    bare = bare[:-1] if bare.endswith("|") and not bare.endswith("\\|") else bare
    return tuple(cell.replace("\\|", "|").strip() for cell in _CELL_END.split(bare))


def _filled(cells: tuple[str, ...], count: int) -> tuple[str, ...]:
    return (*cells, *("",) * count)[:count]
