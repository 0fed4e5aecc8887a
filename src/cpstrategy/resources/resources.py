"""Resources: what documents need besides the content: templates, editions, packs, pictures.

A council's own stand in for the project's, and these for the shipped ones, file by file; but a
style adds to theirs.
"""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.load import LoadResult, load
from cpstrategy.model.edition import Edition
from cpstrategy.model.lock import Lock
from cpstrategy.model.pictures import PictureSet
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.model.time import Moment
from cpstrategy.registers import lock
from cpstrategy.resources import own_words
from cpstrategy.resources.catalogue import catalogue, of_council, translated
from cpstrategy.resources.edition_names import unknown_editions
from cpstrategy.resources.editions import (
    FILE,
    FOLDER,
    offers,
    read_editions,
)
from cpstrategy.resources.misplaced import tell_misplaced
from cpstrategy.resources.own_words import titled
from cpstrategy.resources.packs import read_packs, word_lists
from cpstrategy.resources.printed import printed
from cpstrategy.resources.themes import read_themes, unknown_theme
from cpstrategy.source import SHARED_PACKS, CouncilFiles, Files, Shipped
from cpstrategy.text.style_layers import COUNCIL, STYLE, layer

_ASIDE = ("templates", "editions", "pictures", "packs")
"""Folders of a council that are not its content."""

_PICTURES = "pictures/pictures.yaml"
_WORDS = (".yaml", ".yml", ".md")


@dataclass(frozen=True, slots=True)
class Resources:
    """What a council is made with besides its content.

    `templates` are all that hold for it, and `assets` the files of its own folder. `editions` are
    all that there are without a fault, in order, and `findings` what is wrong with the others.
    `supplies` are packs, pictures, lock and the editions that the council offers, for its strategy.
    `own` are the places of those templates that are not the program's; `sources` are all files
    that readers' words may stand in, by their places, and `unread` other files of its folder.
    """

    templates: Files
    assets: Files
    editions: tuple[Edition, ...] = ()
    supplies: Supplies = field(default_factory=Supplies)
    findings: tuple[Diagnostic, ...] = ()
    own: Mapping[str, str] = field(default_factory=dict)
    sources: Files = field(default_factory=dict)
    unread: tuple[str, ...] = ()

    @property
    def offered(self) -> tuple[Edition, ...]:
        """The editions that the council makes."""
        return self.supplies.editions


def content_of(council: CouncilFiles) -> Files:
    """The files that the strategy is written in."""
    aside = tuple(f"{council.folder}/{folder}/" for folder in _ASIDE)
    return {
        path: data
        for path, data in council.files.items()
        if not path.startswith(aside) and path != f"{council.folder}/{own_words.FILE}"
    }


def read_resources(
    council: CouncilFiles, shipped: Shipped, strategy: Strategy | None, today: Moment | None = None
) -> tuple[Resources, list[Diagnostic]]:
    """Read what a council is made with, and what in it does not fit its strategy.

    A strategy that cannot be read has no packs, and offers no edition.
    """
    assets = _below(council.files, council.folder)
    own = _own_templates(assets, shipped.templates)
    templates = {**shipped.templates, **{path: assets[place] for path, place in own.items()}}
    edition_files = _edition_files(council, shipped, templates, own)
    editions = read_editions(edition_files, strategy.registers if strategy else {})
    places = _places_of_own(council, shipped, own)
    own_words_of, unfit = of_council(council, editions.names)
    own_titles = own_words_of.words if own_words_of else {}
    misplaced = tell_misplaced(places, templates, editions.names, FOLDER, FILE)
    themes, faulty = read_themes(templates, places)
    resources = Resources(
        templates,
        assets,
        titled(editions.sound, own_titles),
        findings=(*editions.findings, *misplaced, *faulty),
        own=places,
        unread=tuple(path.removeprefix(f"{council.folder}/") for path in council.unread),
        sources={**_with_words(council.files), **_shared_packs(shipped), **edition_files},
    )
    if strategy is None:
        return resources, unfit
    pictures = [*_pictures(council, shipped, assets)]
    packs, unfound = read_packs(strategy, council, shipped)
    of_language, untold = translated(
        strategy.document.language, templates, shipped, places, editions.names
    )
    titles = {**(of_language.words if of_language else {}), **own_titles}
    sound = titled(editions.sound, titles)
    supplies = Supplies(
        packs=packs,
        pictures=tuple(loaded.record for loaded in pictures if loaded.record is not None),
        lock=_lock(council),
        editions=tuple(edition for edition in sound if offers(strategy, edition)),
        today=today,
        printed=tuple(printed(council.folder, assets, templates, places)),
        word_lists=word_lists(shipped),
        themes=themes,
        catalogue=catalogue(strategy.document.language, of_language, own_words_of),
        own_words=(own_words_of,) if own_words_of else (),
    )
    findings = [finding for loaded in pictures for finding in loaded.findings]
    findings += (*unknown_editions(strategy, editions), *unknown_theme(strategy, themes, templates))
    findings += (*unfit, *unfound, *untold)
    return replace(resources, editions=sound, supplies=supplies), findings


def _own_templates(assets: Files, shared: Files) -> dict[str, str]:
    """A council's own templates, each with its place in the folder; editions may lie outside.

    A style adds to one that councils share, and stands in for none.
    """
    start = "templates/"
    editions = {path: path for path in assets if path.startswith(FOLDER)}
    own = {path.removeprefix(start): path for path in assets if path.startswith(start)}
    return {
        layer(path, COUNCIL) if path.endswith(STYLE) and path in shared else path: place
        for path, place in {**editions, **own}.items()
    }


def _places_of_own(
    council: CouncilFiles, shipped: Shipped, own: Mapping[str, str]
) -> dict[str, str]:
    """Where the templates lie that are the project's or the council's, the council's last."""
    mine = {path: f"{council.folder}/{place}" for path, place in own.items()}
    return {**{path: shipped.place(path) for path in sorted(shipped.replaced)}, **mine}


def _with_words(files: Files) -> dict[str, bytes]:
    return {path: data for path, data in files.items() if path.endswith(_WORDS)}


def _shared_packs(shipped: Shipped) -> dict[str, bytes]:
    return {f"{SHARED_PACKS}{path}": data for path, data in _with_words(shipped.packs).items()}


def _edition_files(
    council: CouncilFiles, shipped: Shipped, templates: Files, own: dict[str, str]
) -> Files:
    """The editions' files by the paths where they lie, the shared ones first."""
    paths = [path for path in templates if path.startswith(FOLDER) and path.endswith(FILE)]
    shared = {shipped.place(path): templates[path] for path in paths if path not in own}
    mine = {f"{council.folder}/{own[path]}": templates[path] for path in paths if path in own}
    return {**shared, **mine}


def _pictures(
    council: CouncilFiles, shipped: Shipped, assets: Files
) -> Iterator[LoadResult[PictureSet]]:
    """The sets of pictures, the council's own first."""
    if _PICTURES in assets:
        yield _picture_set(f"{council.folder}/{_PICTURES}", assets[_PICTURES])
    if _PICTURES in shipped.templates:
        yield _picture_set(shipped.place(_PICTURES), shipped.templates[_PICTURES])


@lru_cache(maxsize=256)
def _picture_set(path: str, data: bytes) -> LoadResult[PictureSet]:
    """Read one set; all councils share the shipped one, and its record never changes."""
    return load({path: data}, PictureSet)


def _lock(council: CouncilFiles) -> Lock | None:
    path = posixpath.join(council.folder, lock.NAME)
    return lock.parse(path, council.files[path]) if path in council.files else None


def _below(files: Files, folder: str) -> dict[str, bytes]:
    start = f"{folder}/"
    return {path[len(start) :]: data for path, data in files.items() if path.startswith(start)}
