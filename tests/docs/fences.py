"""Fences: the code blocks of a Markdown page, and the changes to files that it tells of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_EDIT = re.compile(r'^<!-- In (\S+), "(.*)" becomes "(.*)"\. -->$', re.MULTILINE)
_MEASURED = re.compile(r"\b\d[\d.]* (s|KB|MB|rules)\b")
_BLANKS = re.compile(r" +")


@dataclass(frozen=True)
class Command:
    """A command of a `console` block and what the page says that it prints."""

    command: str
    printed: str


@dataclass(frozen=True)
class Edit:
    """What a reader is told to type into a file, in a comment that only tests see."""

    file: str
    old: str
    new: str


def blocks(page: str, language: str) -> list[str]:
    """Return the code blocks of one language."""
    return [source for found, source in _FENCE.findall(page) if found == language]


def steps(page: str) -> list[Command | Edit]:
    """Return commands and edits in the order of the page."""
    found: list[tuple[int, Command | Edit]] = []
    for match in _EDIT.finditer(page):
        found.append((match.start(), Edit(*match.groups())))
    for match in _FENCE.finditer(page):
        if match[1] == "console":
            found += [(match.start(), command) for command in _commands(match[2])]
    return [step for _, step in sorted(found, key=lambda each: each[0])]


def matches(expected: str, printed: str) -> bool:
    """Compare what was printed with the page, where `...` stands for anything.

    Times and sizes differ from one computer to the next, and so do the spaces before them; rules
    are added without a word about it on each page.
    """
    pattern = ".*".join(map(re.escape, _steady(expected).split("...")))
    return re.fullmatch(pattern, _steady(printed), re.DOTALL) is not None


def _steady(printed: str) -> str:
    joined = printed.strip().replace("\n...\n", "\n...")
    return _BLANKS.sub(" ", _MEASURED.sub(r"N \1", joined))


def _commands(block: str) -> Iterator[Command]:
    count = 0

    def number(line: str) -> int:
        nonlocal count
        count += line.startswith("$ ")
        return count

    for _, lines in groupby(block.splitlines(), key=number):
        first, *rest = lines
        yield Command(first.removeprefix("$ "), "\n".join(rest))
