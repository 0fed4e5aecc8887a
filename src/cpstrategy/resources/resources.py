"""Supply: what documents need besides the content: templates, editions, packs, pictures.

A council's own stand in for the shipped ones, file by file.
"""

import posixpath
from collections.abc import Iterator
from functools import lru_cache

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.drift import lock
from cpstrategy.language.nearest import nearest
from cpstrategy.load.load import Loaded, load
from cpstrategy.model.edition import Edition
from cpstrategy.model.lock import Lock
from cpstrategy.model.pictures import PictureSet
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.model.time import Moment
from cpstrategy.resolve import resolve_outline
from cpstrategy.resources.packs import read_packs, word_lists
from cpstrategy.rules.ref import unknown_reference
from cpstrategy.source import Council, Files, Shipped

_ASIDE = ("templates", "editions", "pictures", "packs")
"""Folders of a council that are not its content."""


class BuildError(Exception):
    """What a build needs or makes is not fit: why, in one sentence; the content is not to blame."""


def content_of(council: Council) -> Files:
    """The files that the strategy is written in."""
    aside = tuple(f"{council.folder}/{folder}/" for folder in _ASIDE)
    return {path: data for path, data in council.files.items() if not path.startswith(aside)}


def templates_of(council: Council, shipped: Shipped) -> tuple[Files, Files]:
    """The templates, a council's own before the shipped ones, and its pictures."""
    assets = _below(council.files, council.folder)
    editions = {path: data for path, data in assets.items() if path.startswith("editions/")}
    own = _below(council.files, f"{council.folder}/templates")
    return {**shipped.templates, **editions, **own}, assets


def read_editions(templates: Files) -> dict[str, Edition]:
    """Read every edition that there is among templates, by name.

    Raises:
        BuildError: an `edition.yaml` is faulty.

    """
    found: dict[str, Edition] = {}
    for path, data in templates.items():
        if path.startswith("editions/") and path.endswith("/edition.yaml"):
            shown = f"templates/{path}"
            edition, findings = _edition(shown, data)
            if edition is None or findings:
                raise BuildError(f"{shown} is faulty: {findings[0].message}")
            found[edition.name] = edition
    ordered = sorted(found.values(), key=lambda edition: (edition.position, edition.name))
    return {edition.name: edition for edition in ordered}


@lru_cache(maxsize=256)
def _edition(path: str, data: bytes) -> tuple[Edition | None, tuple[Diagnostic, ...]]:
    """Read one edition; many councils share it, and its record never changes."""
    loaded = load({path: data}, Edition)
    outline = loaded.record.sections if loaded.record else ()
    return loaded.record, (*loaded.findings, *resolve_outline(outline))


def offers(strategy: Strategy | None, edition: Edition) -> bool:
    """Whether a council makes an edition: it names it, or names none and has texts for it."""
    if strategy is None:
        return False
    if strategy.document.editions:
        return edition.name in strategy.document.editions
    own = edition.registers[0]
    return own == "full" or any(getattr(text, own) for text in strategy.texts)


def equip(
    strategy: Strategy, council: Council, shipped: Shipped, today: Moment | None = None
) -> tuple[Strategy, list[Diagnostic]]:
    """Give a strategy its packs, pictures, editions and lock, with what is wrong in them."""
    findings: list[Diagnostic] = []
    templates, assets = templates_of(council, shipped)
    mapping = "pictures/pictures.yaml"
    own = _pictures(mapping, assets, council.folder, findings)
    common = _pictures(mapping, shipped.templates, "templates", findings)
    findings += _unknown_editions(strategy, templates)
    packs, found = read_packs(strategy, council, shipped)
    supplies = Supplies(
        packs=packs,
        pictures=tuple(one for one in (own, common) if one is not None),
        lock=_lock(council),
        editions=_offered(strategy, templates),
        today=today,
        word_lists=word_lists(shipped),
    )
    return strategy.adopt(supplies), findings + found


def _offered(strategy: Strategy, templates: Files) -> tuple[Edition, ...]:
    """The editions that the council makes; none if one is faulty, which a build will say."""
    try:
        found = read_editions(templates).values()
    except BuildError:
        return ()
    return tuple(one for one in found if offers(strategy, one))


def _pictures(
    name: str, files: Files, folder: str, findings: list[Diagnostic]
) -> PictureSet | None:
    if name not in files:
        return None
    loaded = _picture_set(f"{folder}/{name}", files[name])
    findings += loaded.findings
    return loaded.record


@lru_cache(maxsize=256)
def _picture_set(path: str, data: bytes) -> Loaded[PictureSet]:
    """Read one set; all councils share the shipped one, and its record never changes."""
    return load({path: data}, PictureSet)


def _unknown_editions(strategy: Strategy, templates: Files) -> Iterator[Diagnostic]:
    known = [
        path.split("/")[1]
        for path in templates
        if path.startswith("editions/") and path.endswith("/edition.yaml")
    ]
    for position, name in enumerate(strategy.document.editions):
        if name not in known:
            near = nearest(name, known)
            hint = f"did you mean `{near}`?" if near else f"the editions are {', '.join(known)}"
            span = strategy.document.at("editions", position)
            yield unknown_reference.UNIT.diagnostic(span, f"there is no edition `{name}`", hint)


def _lock(council: Council) -> Lock | None:
    path = posixpath.join(council.folder, lock.NAME)
    return lock.parse(path, council.files[path]) if path in council.files else None


def _below(files: Files, folder: str) -> dict[str, bytes]:
    start = f"{folder}/"
    return {path[len(start) :]: data for path, data in files.items() if path.startswith(start)}
