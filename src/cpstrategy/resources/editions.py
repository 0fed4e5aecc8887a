"""Editions: those that a council can make, and everything that is wrong with any of them.

A faulty one is left out, as any faulty record is, so that the others can still be checked.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType
from unicodedata import normalize

from pydantic import Field, model_validator

from cpstrategy.diagnostic import Diagnostic, errors
from cpstrategy.formatting.formatter import ANSWERED, PARTS
from cpstrategy.load.load import load
from cpstrategy.model.base import empty
from cpstrategy.model.edition import Edition, TriedRegister
from cpstrategy.model.listed import marked
from cpstrategy.model.name import REGISTERS
from cpstrategy.model.publication import OutlineEntry
from cpstrategy.model.registers import declaration
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import OwnText, Register
from cpstrategy.output import Output
from cpstrategy.registers.addresses import words_in
from cpstrategy.render import formats
from cpstrategy.resolve import resolve_outline
from cpstrategy.resources.addressed import speaks_to_readers
from cpstrategy.resources.alike import unlike, with_model
from cpstrategy.resources.followed import unfollowed, with_sections
from cpstrategy.resources.furniture import unused_furniture
from cpstrategy.resources.own_words import tell_words
from cpstrategy.resources.rows import without_rows
from cpstrategy.rules.ref import duplicate_id, unknown_reference
from cpstrategy.source import Files, Span
from cpstrategy.text.enumeration import in_code
from cpstrategy.text.nearest import nearest

FOLDER, FILE = "editions/", "/edition.yaml"
"""Where the file of an edition lies among templates: `editions/<folder>/edition.yaml`."""

RESERVED = ("index", "report", "status")
"""What pages of a council's own are called, so that no edition can be."""


class _AsWritten(Edition):
    """Whatever can be read of a faulty edition, to look for its other faults."""

    name: str = ""
    title: str = ""
    registers: list[TriedRegister] = Field(default_factory=empty)
    sections: list[OutlineEntry] = Field(default_factory=empty)
    outputs: list[str] = Field(default_factory=empty)

    @model_validator(mode="after")
    def _is_whole(self) -> "_AsWritten":
        return self


@dataclass(frozen=True, slots=True)
class _EditionFile:
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
        return self.edition.name if self.edition else _folder(self.path)


@dataclass(frozen=True, slots=True)
class Editions:
    """The editions without a fault, in order; the names of all; and what is wrong with some.

    `short` are the names of those that show what people have marked for them.
    """

    sound: tuple[Edition, ...]
    names: tuple[str, ...]
    short: tuple[str, ...]
    findings: tuple[Diagnostic, ...]


def read_editions(
    files: Files, registers: Mapping[str, Register] = MappingProxyType({})
) -> Editions:
    """Read every edition, of files by their true paths: of two that clash the second is faulty.

    `registers` are those of a council's own, each with the one that it is like.
    """
    written = [_in_registers(_edition_file(path, data), registers) for path, data in files.items()]
    edition_files = [_in_rows(file, registers) for file in _alike(written)]
    clashes = dict(_clashes([file for file in edition_files if file.edition]))
    sound = [
        file.edition.in_registers(registers)
        for file in edition_files
        if file.edition and file.is_sound and file.path not in clashes and file.edition.registers
    ]
    ordered = sorted(with_sections(sound), key=lambda edition: (edition.position, edition.name))
    readable = [file.edition for file in edition_files if file.edition]
    findings = [finding for file in edition_files for finding in file.findings]
    unread = [file.name for file in edition_files if not file.edition]
    findings += (*unfollowed(readable, unread), *unlike(readable, unread))
    names = dict.fromkeys(file.name for file in edition_files)
    short = (file.name for file in edition_files if file.edition and file.edition.short)
    return Editions(tuple(ordered), tuple(names), tuple(short), (*findings, *clashes.values()))


def offers(strategy: Strategy | None, edition: Edition) -> bool:
    """Whether a council makes an edition: it names it, or names none and has texts for it."""
    if strategy is None:
        return False
    if strategy.document.editions:
        return edition.name in strategy.document.editions
    if edition.only_marked and not any(
        any(marked([one], edition.name)) for one in strategy.records
    ):
        return False
    own = edition.tried[0]
    texts = (text for text in strategy.texts if not isinstance(text, OwnText))
    has_words = own == "full" or any(words_in(text, own) for text in texts)
    return has_words or ("full" in edition.registers and speaks_to_readers(strategy, edition))


@lru_cache(maxsize=256)
def _edition_file(path: str, data: bytes) -> _EditionFile:
    """Read one edition; many councils share it, and its record never changes."""
    loaded = load({path: data}, Edition)
    edition = loaded.record or load({path: data}, _AsWritten).record
    if edition is not None and not edition.name:
        edition = edition.model_copy(update={"name": _folder(path)})
    findings = list(loaded.findings)
    if edition is not None:
        findings += resolve_outline(edition.sections)
        findings += _outputs(edition, formats())
        findings += _parts(edition)
        findings += tell_words(edition, edition.words)
        findings += unused_furniture(edition)
    return _EditionFile(path, edition, tuple(findings))


def _folder(path: str) -> str:
    return path.removesuffix(FILE).rpartition("/")[2]


def _in_registers(file: _EditionFile, own: Mapping[str, Register]) -> _EditionFile:
    """Find the registers that there are not: each council may have some of its own."""
    names = (*REGISTERS, *own)
    written = enumerate(file.edition.registers if file.edition else ())
    unknown = [(position, name) for position, name in written if name not in names]
    if not file.edition or not unknown:
        return file
    found = (_no_register(file.edition.at("registers", at), name, names) for at, name in unknown)
    return replace(file, findings=(*file.findings, *found))


def _no_register(span: Span, name: str, names: Sequence[str]) -> Diagnostic:
    near = nearest(name, names)
    hint = f"did you mean `{near}`?" if near else f"declare it in the content: {declaration(name)}"
    return unknown_reference.UNIT.diagnostic(span, f"there is no register `{name}`", hint)


def _alike(files: Sequence[_EditionFile]) -> Iterator[_EditionFile]:
    """Fill in those that are like another, if there is one; what is faulty may lack anything."""
    models = {file.name: file.edition for file in files if file.edition and not file.edition.like}
    for file in files:
        if file.edition and file.edition.like in models:
            yield replace(file, edition=with_model(file.edition, models[file.edition.like]))
        else:
            yield file


def _in_rows(file: _EditionFile, own: Mapping[str, Register]) -> _EditionFile:
    found = without_rows(file.edition, own) if file.edition else ()
    return replace(file, findings=(*file.findings, *found))


def _outputs(edition: Edition, names: Collection[str]) -> Iterator[Diagnostic]:
    """Find the outputs that there are not, and those named twice."""
    for position, name in enumerate(edition.outputs):
        span = edition.at("outputs", position)
        if name not in names:
            near = nearest(name, names)
            listed = ", ".join(f"`{output}`" for output in names)
            hint = f"did you mean `{near}`?" if near else f"the outputs are {listed}"
            yield unknown_reference.UNIT.diagnostic(span, f"there is no output `{name}`", hint)
        elif name in edition.outputs[:position]:
            message = f"`outputs` names `{name}` twice"
            yield duplicate_id.UNIT.diagnostic(span, message, "delete one of the two")


def _parts(edition: Edition) -> Iterator[Diagnostic]:
    """Find names of parts that no priority has: they would change nothing."""
    for position, name in enumerate(edition.parts):
        yield from _part(name, edition.at("parts", position), PARTS)
    for name in edition.headings:
        yield from _part(name, edition.at("headings", name), (*PARTS, ANSWERED))


def _part(name: str, span: Span, known: Sequence[str]) -> Iterator[Diagnostic]:
    if name not in known:
        near = nearest(name, known)
        hint = f"did you mean `{near}`?" if near else f"the parts are {in_code(known)}"
        message = f"a priority has no part `{name}`"
        yield unknown_reference.UNIT.diagnostic(span, message, hint)


def _clashes(editions: Sequence[_EditionFile]) -> Iterator[tuple[str, Diagnostic]]:
    """Find those whose names are taken, by an edition before them or by a page, by their paths."""
    first: dict[str, _EditionFile] = {}
    written: dict[str, tuple[_EditionFile, str]] = {}
    for file in editions:
        names = [file.name + output.suffix for output in _formats_of(file)]
        taken = next((name for name in names if _plain(name) in written), "")
        if _plain(file.name) in RESERVED:
            message = f"an edition cannot be called `{file.name}`: each council has such a page"
            yield file.path, _clash(file, message)
        elif other := first.get(_plain(file.name)):
            yield file.path, _clash(file, f"two editions are called `{other.name}`", other)
        elif taken:
            other, file_name = written[_plain(taken)]
            message = f"the editions `{other.name}` and `{file.name}` both make `{file_name}`"
            yield file.path, _clash(file, message, other)
        else:
            first[_plain(file.name)] = file
            written |= {_plain(name): (file, name) for name in names}


def _formats_of(file: _EditionFile) -> Iterator[Output]:
    names = file.edition.outputs if file.edition else ()
    return (output for name, output in formats().items() if name in names)


def _clash(file: _EditionFile, message: str, other: _EditionFile | None = None) -> Diagnostic:
    related = ((_name_of(other), "first given here"),) if other else ()
    hint = "give the edition another name"
    return duplicate_id.UNIT.diagnostic(_name_of(file), message, hint, related)


def _name_of(file: _EditionFile) -> Span:
    return file.edition.at("name") if file.edition else Span(file.path)


def _plain(name: str) -> str:
    """A file's name as a disk may see it that knows no capitals."""
    return normalize("NFC", name).casefold()
