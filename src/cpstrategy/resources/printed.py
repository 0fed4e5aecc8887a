"""Printed: the words in drawings, templates and styles that are the council's or the project's."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from cpstrategy.model.printed import PrintedFile, PrintedRun
from cpstrategy.source import Files, Span
from cpstrategy.text.normal_form import single_spaced

if TYPE_CHECKING:
    from cpstrategy.resources.literal import LiteralRun

_DRAWN_WITH = (".css", ".j2")
_ICONS = "icons/"
_BREAKS = ("", " ", "\n")
"""What parts words, the least first."""


def printed(
    folder: str, assets: Files, templates: Files, own: Mapping[str, str]
) -> Iterator[PrintedFile]:
    """Walk the files with words, each once.

    `own` are the places of own templates. Nobody can tell which pictures those ask for, so that
    where there are any, all are taken to be shown.
    """
    asks = any(name.endswith(_DRAWN_WITH) for name in own)
    files = {f"{folder}/{name}": (name, data) for name, data in assets.items()}
    files |= {place: (name, templates[name]) for name, place in own.items()}
    for place, (name, data) in files.items():
        runs = _runs(place, data)
        if runs:
            is_asked = name.lower().endswith(".svg") and not (asks or name.startswith(_ICONS))
            yield PrintedFile(name if is_asked else "", runs)


@lru_cache(maxsize=512)
def _runs(place: str, data: bytes) -> tuple[PrintedRun, ...]:
    """The words of one file; one that nobody has changed is read once."""
    if place.lower().endswith(".svg"):
        # Few councils draw, and to load XML takes long.
        from cpstrategy.pictures.drawn_words import drawn_words

        return tuple(_evened(place, drawn_words(data)))
    return tuple(_evened(place, _literal(place, data))) if place.endswith(_DRAWN_WITH) else ()


def _literal(place: str, data: bytes) -> Iterator[tuple[str, str, int, int]]:
    # As few have templates of their own.
    from cpstrategy.resources.literal import literal_words

    text = data.decode("utf-8-sig", "replace")
    lines = [0, *(found.end() for found in re.finditer("\n", text))]
    for run in literal_words(place, text):
        for words, start, parted in _by_line(run):
            line = bisect_right(lines, start)
            yield words, parted, line, start - lines[line - 1] + 1


def _by_line(run: "LiteralRun") -> Iterator[tuple[str, int, str]]:
    start, parted = run.start, run.parted
    for words in run.words.replace("\0", " ").splitlines(keepends=True):
        yield words, start, parted
        start, parted = start + len(words), ""


def _evened(place: str, runs: Iterable[tuple[str, str, int, int]]) -> Iterator[PrintedRun]:
    """Leave out blanks that nobody sees, such as those before each line of the file."""
    between = ""
    for written, parted, line, column in runs:
        words = single_spaced(written)
        lead = len(written) - len(written.lstrip())
        between = max(between, parted or (" " if lead else ""), key=_BREAKS.index)
        if words:
            begins = column + lead
            yield PrintedRun(words, between, Span(place, line, begins, line, begins + len(words)))
            between = " " if written[-1].isspace() else ""
