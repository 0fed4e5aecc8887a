"""Source: a project's files as bytes, and YAML values that know where they were written."""

import re
from collections.abc import Iterator
from collections.abc import Mapping as MappingABC
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple

Files = MappingABC[str, bytes]
"""Path, relative to the project and with forward slashes, to content."""
SHARED_PACKS = "content/packs/"
"""Where the packs lie that all councils share."""
LAYER = "//"
"""Parts the folder of a style from whose it is, where it adds to another of the same path; no file
has such a path."""


@dataclass(frozen=True, slots=True)
class CouncilFiles:
    """A council's files: `folder` and the keys of `files` are relative to the project.

    `unread` are files and folders that lie there besides, whose names say nothing to the program.
    """

    name: str
    folder: str
    files: Files
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shipped:
    """What all councils share: keys are relative to the folder of templates or packs.

    `installed` is where the program's own templates lie, and `replaced` names those that the
    project has in their place, in its folder `templates`. `prepared` has packs as trees, and
    changes nothing but how soon they are read.
    """

    templates: Files
    packs: Files
    installed: str = "templates"
    replaced: frozenset[str] = frozenset()
    prepared: bytes = b""

    def place(self, template: str) -> str:
        """Where a template lies, from the project's folder."""
        folder = "templates" if template in self.replaced else self.installed
        return f"{folder}/{without_layer(template)}"


def without_layer(name: str) -> str:
    """The path of a template among those of whoever it is from, if it adds to another's."""
    folder, is_layer, rest = name.partition(LAYER)
    return "/".join(filter(None, (folder, rest.partition("/")[2]))) if is_layer else name


class Span(NamedTuple):
    """A stretch of one file; lines and columns count code points from 1, the end is exclusive."""

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1

    @property
    def is_shared(self) -> bool:
        """Whether it lies in a file that councils share: a pack or a template of no council."""
        is_content = not self.path or self.path.startswith("content/")
        return not is_content or self.path.startswith(SHARED_PACKS)

    def contains(self, other: "Span") -> bool:
        """Whether another begins within it: what begins where this one ends does not."""
        return self.path == other.path and self[1:3] <= other[1:3] < self[3:]

    def encloses(self, other: "Span") -> bool:
        """Whether another is in it from its beginning to its end; both may end at one place."""
        return self.path == other.path and self[1:3] <= other[1:3] and other[3:] <= self[3:]


def count(words: str, text: str) -> int:
    """How often some words stand in a text, whatever white space is between them."""
    sought = _sought(words, text)
    if isinstance(sought, str):
        return text.count(sought) if sought else 0
    return len(sought.findall(text))


def _occurrences(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Walk where they stand."""
    sought = _sought(words, text)
    if not isinstance(sought, str):
        yield from (match.span() for match in sought.finditer(text))
        return
    start = text.find(sought) if sought else -1
    while start >= 0:
        yield start, start + len(sought)
        start = text.find(sought, start + len(sought))


def _sought(words: str, text: str) -> str | re.Pattern[str]:
    pieces = words.split()
    # Most words can be found as they are; a pattern of them takes much longer to make.
    if len(pieces) > 1 and text.split() != text.strip(" ").split(" "):
        return re.compile(r"\s+".join(map(re.escape, pieces)))
    return " ".join(pieces) or words


class Scalar(str):
    """A YAML scalar as text, whatever it looks like, with its place and its raw spelling."""

    __slots__ = ("plain", "raw", "span")

    span: Span
    raw: str
    plain: bool

    def __new__(cls, value: str, span: Span, raw: str = "", *, plain: bool = True) -> "Scalar":
        """Make a scalar; `raw` is the source between start and end, quotes and all."""
        self = str.__new__(cls, value)
        self.span, self.raw, self.plain = span, raw or value, plain
        return self

    def place_of(self, words: str, nth: int = 0) -> Span:
        """Span of the nth occurrence of `words` in the source; of the whole value if not found.

        White space between words matches any white space, because YAML folds lines.
        """
        found = next(islice(_occurrences(words, self.raw), nth, None), None)
        return self._part(*found) if found else self.span

    def _part(self, start: int, end: int) -> Span:
        line, column = _advance(self.raw[:start], self.span.line, self.span.column)
        end_line, end_column = _advance(self.raw[start:end], line, column)
        return Span(self.span.path, line, column, end_line, end_column)


class Listing(list[Any]):
    """A YAML sequence with its place."""

    __slots__ = ("span",)

    span: Span

    def __init__(self, items: list[Any], span: Span) -> None:
        list.__init__(self, items)
        self.span = span


class Mapping(dict[str, Any]):
    """A YAML mapping with its place and the place of every key."""

    __slots__ = ("keys_at", "span")

    span: Span
    keys_at: dict[str, Span]

    def __init__(self, entries: dict[str, Any], span: Span, keys_at: dict[str, Span]) -> None:
        dict.__init__(self, entries)
        self.span, self.keys_at = span, keys_at


Node = Scalar | Listing | Mapping


def _advance(text: str, line: int, column: int) -> tuple[int, int]:
    breaks = text.count("\n")
    return (line + breaks, len(text) - text.rfind("\n")) if breaks else (line, column + len(text))
