"""Printed: the words in drawings, templates and styles that are the council's or the project's."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from cpstrategy.model.printed import PrintedFile, PrintedRun
from cpstrategy.source import Files, Span
from cpstrategy.text.normal_form import single_spaced

if TYPE_CHECKING:
    from cpstrategy.pictures.drawn_words import DrawnRun

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
    if not place.lower().endswith(".svg"):
        return ()
    # Few councils draw, and to load XML takes long.
    from cpstrategy.pictures.drawn_words import drawn_words

    return tuple(_evened(place, drawn_words(data)))


def _evened(place: str, runs: "Iterable[DrawnRun]") -> Iterator[PrintedRun]:
    """Leave out blanks that nobody sees, such as those before each line of the file."""
    between = ""
    for run in runs:
        words = single_spaced(run.words)
        lead = len(run.words) - len(run.words.lstrip())
        between = max(between, run.parted or (" " if lead else ""), key=_BREAKS.index)
        if words:
            column = run.column + lead
            span = Span(place, run.line, column, run.line, column + len(words))
            yield PrintedRun(words, between, span)
            between = " " if run.words[-1].isspace() else ""
