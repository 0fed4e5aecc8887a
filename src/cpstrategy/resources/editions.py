"""Editions: those that a council can make, and everything that is wrong with any of them.

A faulty one is left out, as any faulty record is, so that the others can still be checked.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import normalize

from pydantic import Field

from cpstrategy.diagnostic import Diagnostic, errors
from cpstrategy.load.load import load
from cpstrategy.model.base import empty
from cpstrategy.model.edition import Edition
from cpstrategy.model.publication import OutlineEntry
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from cpstrategy.output import Output
from cpstrategy.render import formats
from cpstrategy.resolve import resolve_outline
from cpstrategy.rules.ref import duplicate_id, unknown_reference
from cpstrategy.source import Files, Span
from cpstrategy.text.nearest import nearest

FOLDER, FILE = "editions/", "/edition.yaml"
"""Where the file of an edition lies among templates: `editions/<folder>/edition.yaml`."""

RESERVED = ("index", "report", "status")
"""What pages of a council's own are called, so that no edition can be."""


class _AsWritten(Edition):
    """Whatever can be read of a faulty edition, to look for its other faults."""

    name: str = ""
    title: str = ""
    registers: list[Register] = Field(default_factory=empty)
    sections: list[OutlineEntry] = Field(default_factory=empty)
    outputs: list[str] = Field(default_factory=empty)


@dataclass(frozen=True, slots=True)
class _Read:
    """One edition as it was read, and what is wrong with it by itself."""

    path: str
    edition: Edition | None
    findings: tuple[Diagnostic, ...]

    @property
    def is_sound(self) -> bool:
        """Whether all of it could be read, and nothing is wrong with it by itself."""
        return not isinstance(self.edition, _AsWritten) and not errors(self.findings)

    @property
    def name(self) -> str:
        """What it is called, or else its folder."""
        folder = self.path.removesuffix(FILE).rpartition("/")[2]
        return (self.edition.name if self.edition else "") or folder


@dataclass(frozen=True, slots=True)
class Editions:
    """The editions without a fault, in order; the names of all; and what is wrong with some."""

    sound: tuple[Edition, ...]
    names: tuple[str, ...]
    findings: tuple[Diagnostic, ...]


def read_editions(files: Files) -> Editions:
    """Read every edition, of files by their true paths: of two that clash the second is faulty."""
    read = [_read(path, data) for path, data in files.items()]
    clashes = dict(_clashes([one for one in read if one.edition]))
    sound = (one.edition for one in read if one.is_sound and one.path not in clashes)
    ordered = sorted(filter(None, sound), key=lambda edition: (edition.position, edition.name))
    findings = (finding for one in read for finding in one.findings)
    names = dict.fromkeys(one.name for one in read)
    return Editions(tuple(ordered), tuple(names), (*findings, *clashes.values()))


def offers(strategy: Strategy | None, edition: Edition) -> bool:
    """Whether a council makes an edition: it names it, or names none and has texts for it."""
    if strategy is None:
        return False
    if strategy.document.editions:
        return edition.name in strategy.document.editions
    own = edition.registers[0]
    return own == "full" or any(getattr(text, own) for text in strategy.texts)


def unknown_editions(strategy: Strategy, known: Sequence[str]) -> Iterator[Diagnostic]:
    """Find the editions that a council names and that there are not."""
    for position, name in enumerate(strategy.document.editions):
        if name not in known:
            near = nearest(name, known)
            hint = f"did you mean `{near}`?" if near else f"the editions are {', '.join(known)}"
            span = strategy.document.at("editions", position)
            yield unknown_reference.UNIT.diagnostic(span, f"there is no edition `{name}`", hint)


@lru_cache(maxsize=256)
def _read(path: str, data: bytes) -> _Read:
    """Read one edition; many councils share it, and its record never changes."""
    loaded = load({path: data}, Edition)
    edition = loaded.record or load({path: data}, _AsWritten).record
    findings = list(loaded.findings)
    if edition is not None:
        findings += resolve_outline(edition.sections)
        findings += _outputs(edition, formats())
    return _Read(path, edition, tuple(findings))


def _outputs(edition: Edition, known: Collection[str]) -> Iterator[Diagnostic]:
    """Find the outputs that there are not, and those named twice."""
    for position, name in enumerate(edition.outputs):
        span = edition.at("outputs", position)
        if name not in known:
            near = nearest(name, known)
            listed = ", ".join(f"`{each}`" for each in known)
            hint = f"did you mean `{near}`?" if near else f"the outputs are {listed}"
            yield unknown_reference.UNIT.diagnostic(span, f"there is no output `{name}`", hint)
        elif name in edition.outputs[:position]:
            message = f"`outputs` names `{name}` twice"
            yield duplicate_id.UNIT.diagnostic(span, message, "delete one of the two")


def _clashes(editions: Sequence[_Read]) -> Iterator[tuple[str, Diagnostic]]:
    """Find those whose names are taken, by an edition before them or by a page, by their paths."""
    first: dict[str, _Read] = {}
    written: dict[str, tuple[_Read, str]] = {}
    for one in editions:
        names = [one.name + output.suffix for output in _formats_of(one)]
        taken = next((name for name in names if _plain(name) in written), "")
        if _plain(one.name) in RESERVED:
            message = f"an edition cannot be called `{one.name}`: each council has such a page"
            yield one.path, _taken(one, message)
        elif other := first.get(_plain(one.name)):
            yield one.path, _taken(one, f"two editions are called `{other.name}`", other)
        elif taken:
            other, file_name = written[_plain(taken)]
            message = f"the editions `{other.name}` and `{one.name}` both make `{file_name}`"
            yield one.path, _taken(one, message, other)
        else:
            first[_plain(one.name)] = one
            written |= {_plain(name): (one, name) for name in names}


def _formats_of(one: _Read) -> Iterator[Output]:
    named = one.edition.outputs if one.edition else ()
    return (output for name, output in formats().items() if name in named)


def _taken(one: _Read, message: str, other: _Read | None = None) -> Diagnostic:
    related = ((_name_of(other), "first given here"),) if other else ()
    hint = "give the edition another name"
    return duplicate_id.UNIT.diagnostic(_name_of(one), message, hint, related)


def _name_of(one: _Read) -> Span:
    return one.edition.at("name") if one.edition else Span(one.path)


def _plain(name: str) -> str:
    """A file's name as a disk may see it that knows no capitals."""
    return normalize("NFC", name).casefold()
