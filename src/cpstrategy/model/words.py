"""Words: everything of a strategy that readers may read, field by field."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from itertools import islice
from typing import NamedTuple, cast

from cpstrategy.model.base import Code, Record, Ref
from cpstrategy.model.name import REGISTERS, Name
from cpstrategy.model.text import OWN, EasyLine, Register, Text
from cpstrategy.source import Span, count
from cpstrategy.text.catalogue import without_places
from cpstrategy.text.emphasis import with_asterisks
from cpstrategy.text.patterns import small
from cpstrategy.text.soft_breaks import without_soft_breaks

MOST_FINDS = 20
"""So many finds in one text show what is wrong; to place each of thousands would take too long."""

_AMONG_EDITORS = frozenset({"id", "note", "because", "packs", "rules", "allow"})


class Voice(StrEnum):
    """Whose words they are, which decides what may be asked of them."""

    COUNCIL = "council"
    """What the council says, in any register."""
    NAME = "name"
    """Names, titles and facts: nothing that anybody would word otherwise."""
    YOUNG_PEOPLE = "young people"
    """What young people ask for, or say in a message of their own."""
    QUOTE = "quote"
    """What one of them said: it is never rewritten."""

    @property
    def is_of_the_young(self) -> bool:
        """Whether young people chose the words, which nobody else changes."""
        return self in (Voice.YOUNG_PEOPLE, Voice.QUOTE)


class FieldWords(NamedTuple):
    """Words of one field of a record, or of one entry of it, to which `path` leads.

    A line break within a paragraph is a space in them, as it is to readers, and an underscore of an
    emphasis is an asterisk.

    `owner` is the record that a text belongs to, or the record itself. Names and facts are not
    Markdown, and have no `register`, but where one is worded for the readers of another: then
    `path` leads to it.
    """

    record: Record
    field: str
    words: str
    is_markdown: bool
    path: tuple[int | str, ...]
    owner: Record
    voice: Voice
    register: Register | None

    def stands_in(self, text: object) -> bool:
        """Whether they are a text's own, in a register that all have or in one of the council's."""
        own = text.own if isinstance(text, Text) else ()
        return any(one is self.record for one in (text, *own))

    @property
    def span(self) -> Span:
        """Where the words are written."""
        return self.record.at(self.field, *self.path)

    def place(self, start: int, end: int) -> Span:
        """Where a part of the words is written. White space is any, since YAML folds lines."""
        # An emphasis may have been written with underscores.
        words = getattr(self.record, self.field) if "*" in self.words[start:end] else self.words
        words = words if isinstance(words, str) else self.words
        part, nth = words[start:end], count(words[start:end], words[:start])
        return self.record.place_of(self.field, part, nth, *self.path)

    def find(self, pattern: re.Pattern[str], group: int = 0) -> Iterator[tuple[str, Span]]:
        """Walk what a pattern's group matches, and where that was written."""
        matches = (match for match in pattern.finditer(self.words) if match[group])
        for match in islice(matches, MOST_FINDS):
            yield match[group], self.place(*match.span(group))

    def find_small(self, pattern: re.Pattern[str], group: int = 0) -> Iterator[tuple[str, Span]]:
        """The same of a pattern for small letters, which finds large ones too."""
        matches = (match for match in pattern.finditer(small(self.words)) if match[group])
        for match in islice(matches, MOST_FINDS):
            start, end = match.span(group)
            yield self.words[start:end], self.place(start, end)


def written(root: Record) -> Iterator[FieldWords]:
    """Walk all words below a record; notes among editors, ids and references are none."""
    return _below(root, root, Voice.COUNCIL)


def _below(record: Record, owner: Record, voice: Voice) -> Iterator[FieldWords]:
    is_markdown = isinstance(record, Text | EasyLine)
    for field in worded_fields(type(record)):
        value = getattr(record, field)
        # What stands in the place of the program's words, the council says, as its full text.
        is_said = is_markdown or isinstance(value, dict)
        whose = voice if is_said else _voice_of(record, field)
        register = _register_of(record, field) if is_said else None
        if isinstance(value, Name):
            yield from _of_name(record, field, value, whose)
            continue
        for path, words in _entries(value):
            if words:
                read = with_asterisks(without_soft_breaks(words)) if is_markdown else words
                yield FieldWords(record, field, read, is_said, path, owner, whose, register)
    for field, child in record.children():
        if field not in _AMONG_EDITORS and not isinstance(child, Name):
            belongs = isinstance(child, Text | EasyLine)
            speaker = Voice.YOUNG_PEOPLE if field in record.of_the_young else voice
            yield from _below(child, owner if belongs else child, speaker)


def _of_name(record: Record, field: str, name: Name, voice: Voice) -> Iterator[FieldWords]:
    """The name proper, and what the council words for other readers than those of the full text."""
    for register, words in zip(REGISTERS, name.written(), strict=True):
        if words:
            is_full = register == "full"
            whose, tried = (voice, None) if is_full else (Voice.COUNCIL, register)
            yield FieldWords(record, field, words, False, (register,), record, whose, tried)
    for number, own in enumerate(name.own):
        for register, words in zip(REGISTERS, own.written(), strict=True):
            if words:
                path = (OWN, number, register)
                yield FieldWords(record, field, words, False, path, record, Voice.COUNCIL, register)


def _register_of(text: Record, field: str) -> Register:
    if isinstance(text, Text):
        return cast(Register, field)
    return "easy" if isinstance(text, EasyLine) else "full"


def _entries(
    value: str | list[str] | dict[str, str] | None,
) -> Iterator[tuple[tuple[int | str, ...], str]]:
    if isinstance(value, str):
        yield (), value
    elif isinstance(value, dict):
        # Nobody knows what the program puts into their places.
        yield from (((key,), without_places(words)) for key, words in value.items())
    else:
        yield from (((position,), words) for position, words in enumerate(value or ()))


def _voice_of(record: Record, field: str) -> Voice:
    """Whose words a field holds that is no text."""
    return Voice.QUOTE if field in record.quoted else Voice.NAME


@cache
def worded_fields(kind: type[Record]) -> tuple[str, ...]:
    """The fields of a record that hold words, in the order of the model."""
    return tuple(
        field
        for field, info in kind.model_fields.items()
        if info.annotation in (str, list[str], dict[str, str], Name, Name | None)
        and field not in _AMONG_EDITORS
        and not any(isinstance(mark, Ref | Code) for mark in info.metadata)
    )
