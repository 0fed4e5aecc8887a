"""Heads: what stands at the head of a page or of a table names what is below it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from .gate import Verdicts
from .pen import Words
from .sheets import Element, Sheets, sheets

HEADINGS = ("H2", "H3")
"""The levels that the head of a page may name."""


def available() -> str | None:
    """Nothing can be missing: it is all in this module."""
    return None


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge every page with a head that speaks of a section, and every table of several pages."""
    verdicts: Verdicts = {}
    for path in paths:
        read = sheets(path)
        verdicts[path] = [*_wrong_heads(read), *_lost_heads(read)]
    return verdicts


def _wrong_heads(read: Sheets) -> Iterator[str]:
    known = {_close(heading.text) for heading in read.root.below(*HEADINGS)}
    in_force = _in_force(read.root)
    for page, head in sorted(_heads(read).items()):
        named = {_close(title) for title in in_force.get(page, ())}
        if _close(head) in known and page in in_force and _close(head) not in named:
            whose = " or ".join(f"“{title}”" for title in in_force[page]) or "nothing"
            yield f"heads: page {page + 1} is headed “{head}” and begins in {whose}"


def _close(title: str) -> str:
    """A title without its spaces: the number of a priority stands on a line of its own."""
    return "".join(title.split())


def _heads(read: Sheets) -> dict[int, str]:
    """What stands at the head of each page, at its outer edge."""
    heads: dict[int, list[Words]] = {}
    for words in read.words:
        if words.kind == "Pagination Header":
            heads.setdefault(words.page, []).append(words)
    return {page: " ".join("".join(one.text for one in run).split()) for page, run in heads.items()}


def _in_force(root: Element) -> dict[int, list[str]]:
    """The headings that what each page begins with stands below, the lowest one last."""
    found: dict[int, list[str]] = {}
    titles: dict[str, str] = {}
    for element in root.below():
        if element.role in HEADINGS:
            titles = {level: text for level, text in titles.items() if level < element.role}
            titles[element.role] = element.text
        for words in element.kids:
            if isinstance(words, Words) and words.text.strip():
                found.setdefault(words.page, list(titles.values()))
    return found


def _lost_heads(read: Sheets) -> Iterator[str]:
    repeated: dict[int, str] = {}
    for words in read.words:
        if words.kind == "Pagination":
            repeated[words.page] = repeated.get(words.page, "") + words.text
    for table in read.root.below("Table"):
        head = next((kid for kid in table.below("THead")), None)
        rows = [row for body in table.below("TBody") for row in body.words]
        if head is not None and any(words.visible for words in head.words):
            title = "".join(head.text.split())
            first = {words.page for words in head.words}
            for page in sorted({words.page for words in rows} - first):
                if title not in "".join(repeated.get(page, "").split()):
                    yield f"heads: on page {page + 1} a table goes on without “{head.text}”"
