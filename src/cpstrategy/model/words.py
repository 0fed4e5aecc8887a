"""Words: everything of a strategy that readers may read, field by field."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from cpstrategy.model.base import Record, Ref
from cpstrategy.model.text import EasyLine, Text
from cpstrategy.source import Span

_ENOUGH = 20
"""So many finds in one text show what is wrong; to place each of thousands would take too long."""

_AMONG_EDITORS = frozenset({"id", "note", "because"})


class Written(NamedTuple):
    """Words of one field; `path` leads to one entry of a list. Names and facts are not Markdown."""

    record: Record
    field: str
    words: str
    is_markdown: bool
    path: tuple[int, ...] = ()

    def find(self, pattern: re.Pattern[str], group: int = 0) -> Iterator[tuple[str, Span]]:
        """Walk what a pattern's group matches, and where that was written."""
        matches = (match for match in pattern.finditer(self.words) if match[group])
        for match in islice(matches, _ENOUGH):
            nth = self.words.count(match[group], 0, match.start(group))
            yield match[group], self.record.place_of(self.field, match[group], nth, *self.path)


def written(root: Record) -> Iterator[Written]:
    """Walk all words below a record; notes among editors, ids and references are none."""
    for record in root.walk():
        is_markdown = isinstance(record, Text | EasyLine)
        for field in _fields(type(record)):
            value = getattr(record, field)
            if isinstance(value, str):
                yield Written(record, field, value, is_markdown)
            else:
                for position, words in enumerate(value):
                    yield Written(record, field, words, is_markdown, (position,))


@cache
def _fields(kind: type[Record]) -> tuple[str, ...]:
    return tuple(
        field
        for field, info in kind.model_fields.items()
        if info.annotation in (str, list[str])
        and field not in _AMONG_EDITORS
        and not any(isinstance(mark, Ref) for mark in info.metadata)
    )
