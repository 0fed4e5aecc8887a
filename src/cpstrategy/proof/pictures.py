"""Pictures: every picture that a council asks for is there, and can be shown."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from cpstrategy.analysis.text_links import pictures_in_texts
from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.model.council import Photograph
from cpstrategy.model.icons import DRAWING, is_own
from cpstrategy.model.strategy import Strategy
from cpstrategy.proof.file_fault import FileFault
from cpstrategy.proof.letters import signs_lacking
from cpstrategy.proof.photograph import photograph_faults
from cpstrategy.proof.places import place
from cpstrategy.proof.signs import called
from cpstrategy.rule import Rule
from cpstrategy.rules.ref import faulty_picture, missing_picture
from cpstrategy.source import Files, Span
from cpstrategy.text.nearest import nearest
from cpstrategy.text.style_addresses import FONTS, addresses, place_of
from cpstrategy.text.style_layers import STYLE

LARGEST = 10_000_000
"""Bytes of one picture, at most."""
LARGE = 2_000_000
"""Bytes of one drawing that readers wait for."""

_TEXT = (".j2", ".css")
_ASKED = re.compile(r"""\bpicture\(\s*["']([^"']+)["']\s*\)""")
_KINDS = {"jpeg": "jpg", "jpg": "jpg", "png": "png", "svg": "svg"}


class Request(NamedTuple):
    """A picture that is asked for: its path, where it is named, and among which files it lies."""

    path: str
    span: Span
    among: Files


def requests(strategy: Strategy, assets: Files, templates: Files) -> Iterator[Request]:
    """Walk every picture that is asked for: what a page shows comes from here, and only here.

    `assets` are the files of the council's folder; sets of pictures are templates.
    """
    for record in strategy.records:
        if isinstance(record, Photograph):
            yield Request(record.file_name, record.at("file_name"), assets)
    for priority in strategy.priorities:
        if is_own(priority.icon) and priority.icon.lower().endswith(DRAWING):
            yield Request(priority.icon, priority.at("icon"), assets)
    for path, span in pictures_in_texts(strategy):
        yield Request(path, span, assets)
    beside = {**templates, **assets}
    for picture_set in strategy.pictures:
        for depiction in picture_set.pictures:
            yield Request(f"pictures/{depiction.image}", depiction.at("image"), beside)


def requests_of(own: Mapping[str, str], templates: Files, assets: Files) -> Iterator[Request]:
    """Walk the pictures that own templates ask for; those that are not there are told in any case.

    `own` are their places by name.
    """
    for name, path in own.items():
        text = templates[name].decode("utf-8-sig", "replace") if name.endswith(_TEXT) else ""
        for found in _ASKED.finditer(text):
            if found[1] in assets:
                yield Request(found[1], place(path, text, found.start(1), len(found[1])), assets)
        if name.endswith(STYLE):
            yield from _styled(name, path, text, templates, assets)


def _styled(name: str, path: str, text: str, templates: Files, assets: Files) -> Iterator[Request]:
    """Walk the pictures that a style names, as far as they are there; fonts are none."""
    for found, wanted in addresses(text):
        there = place_of(wanted, name, templates, assets)
        if there and not there.lower().endswith(FONTS):
            span = place(path, text, found.start("path"), len(wanted))
            own = there.removeprefix("templates/")
            yield Request(own, span, assets if own == there else templates)


def pictures(wanted: Iterable[Request], covered: frozenset[str]) -> Iterator[Diagnostic]:
    """Find the pictures that are not there or cannot be shown, each where it is first named.

    What is set in type within a drawing needs letters that are `covered`.
    """
    looked_at: set[str] = set()
    for path, span, among in wanted:
        if path not in looked_at:
            looked_at.add(path)
            found = _fault(path, among) or _unset(path, among, covered)
            if found:
                rule, fault = found
                yield rule.diagnostic(span, fault.message, fault.hint, severity=fault.severity)


def _fault(path: str, files: Files) -> tuple[Rule, FileFault] | None:
    kind = _KINDS.get(path.rpartition(".")[2].lower(), "")
    if "://" in path:
        hint = "save the picture into the council's folder, and write its name here"
        return missing_picture.UNIT, FileFault(f"`{path}` is an address, and no file", hint)
    if not kind:
        hint = "save it as .png or .jpg, a drawing as .svg, and write the new name here"
        return faulty_picture.UNIT, FileFault(f"`{path}` is of no kind that can be shown", hint)
    if path not in files:
        return missing_picture.UNIT, FileFault(f"there is no picture `{path}`", _near(path, files))
    fault = next(iter(picture_faults(kind, files[path])), None)
    if fault is None:
        return None
    return faulty_picture.UNIT, fault._replace(message=f"`{path}` {fault.message}")


def _unset(path: str, files: Files, covered: frozenset[str]) -> tuple[Rule, FileFault] | None:
    """What a drawing has letters of that cannot be set."""
    if not path.lower().endswith(".svg") or b"<text" not in files[path]:
        return None
    from cpstrategy.proof.drawing import drawing_text

    signs = signs_lacking(drawing_text(files[path]), covered)
    if not signs:
        return None
    message = f"`{path}` has text with {called(signs[0])}, which no font of the PDFs has"
    return faulty_picture.UNIT, FileFault(message, "turn its text into paths where it was drawn")


def _near(path: str, files: Files) -> str:
    """Say what it may be called, or else where it belongs."""
    there = [name for name in files if name.rpartition(".")[2].lower() in _KINDS]
    same = next((name for name in there if name.casefold() == path.casefold()), "")
    if same:
        return f"write `{same}`: large and small letters count"
    near = nearest(path, there)
    folders = [name for name in there if name.rpartition("/")[2] == path.rpartition("/")[2]]
    near = folders[0] if folders else near
    return f"did you mean `{near}`?" if near else ""


@lru_cache(maxsize=512)
def picture_faults(kind: str, data: bytes) -> tuple[FileFault, ...]:
    """What is wrong with a picture by itself, the worst first; the same file is read once."""
    if not data:
        return (FileFault("is empty", "copy the file again"),)
    if len(data) > LARGEST:
        return (_too_heavy(data, Severity.ERROR),)
    faults = _drawing_faults(data) if kind == "svg" else photograph_faults(kind, data)
    # Of a photograph a page gets no more pixels than it needs.
    is_heavy = kind == "svg" and len(data) > LARGE
    heavy = [_too_heavy(data, Severity.WARNING)] if is_heavy else []
    return (*faults, *heavy)


def _drawing_faults(data: bytes) -> Iterable[FileFault]:
    # Few councils draw, and to load XML takes long.
    from cpstrategy.proof.drawing import drawing_faults

    return drawing_faults(data)


def _too_heavy(data: bytes, severity: Severity) -> FileFault:
    most = _megabytes(LARGEST if severity is Severity.ERROR else LARGE)
    message = f"has {_megabytes(len(data))}, which every reader has to load; {most} are the most"
    return FileFault(
        message, "make it smaller: 3,000 pixels are ample, and .jpg for photographs", severity
    )


def _megabytes(count: int) -> str:
    return f"{count / 1_000_000:.1f} MB"
