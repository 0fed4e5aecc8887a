"""Read: the files of a council, and those that travel with the program."""

import os
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISLNK, S_ISREG

from cpstrategy.disk.files import DiskError, said_plainly
from cpstrategy.disk.own_code import PACKAGE, code_key
from cpstrategy.disk.project import Project
from cpstrategy.disk.whole import TooLargeError, read_whole
from cpstrategy.source import Files, Shipped, without_layer
from cpstrategy.text.style_layers import PROJECT, STYLE, layer

_SUFFIXES = (
    *(".yaml", ".yml", ".md", ".lock.json"),
    *(".css", ".j2", ".otf", ".ttf", ".woff2"),
    *(".jpeg", ".jpg", ".png", ".svg"),
)
_LISTS = (".txt",)
"""Lists, which a council has none of: its texts are Markdown."""
_LARGEST = 20_000_000
_CHECKOUT = PACKAGE.parents[1]


def read_council(project: Project, name: str) -> Files:
    """Read what a council's folder holds, by path from the project's root, sorted."""
    folder = project.root / project.councils[name]
    return dict(_read(folder, project.root, _SUFFIXES, within=project.root))


def list_unread(project: Project, name: str) -> tuple[str, ...]:
    """List what else lies in a council's folder, by path from the project's root, sorted.

    A folder `build` is listed as a whole, with a slash behind, unless a build has made it.
    """
    folder = project.root / project.councils[name]
    begin = len(os.path.join(project.root, ""))
    found = []
    for here, folders, names in os.walk(folder):
        if "build" in folders and not os.path.isfile(os.path.join(here, "build", "manifest.json")):
            found.append(os.path.join(here, "build", ""))
        folders[:] = [one for one in folders if not one.startswith(".") and one != "build"]
        found += [
            os.path.join(here, one)
            for one in names
            if not one.startswith(".") and not one.lower().endswith(_SUFFIXES)
        ]
    places = (path[begin:].replace(os.sep, "/") for path in found)
    return tuple(sorted(place for place in places if place.isprintable()))


def read_shipped(project: Project | None = None) -> Shipped:
    """Read templates and packs; a project's own stand in for the shipped ones, file by file."""
    templates, own = _shadowed("templates", "templates", project, (*_SUFFIXES, *_LISTS))
    packs, _ = _shadowed("packs", "content/packs", project, (*_SUFFIXES, *_LISTS))
    place = shipped_folder("templates")
    is_inside = project is not None and place.is_relative_to(project.root)
    installed = place.relative_to(project.root) if project and is_inside else place
    return Shipped(templates, packs, installed.as_posix(), own, _prepared())


def shipped_paths(project: Project, shipped: Shipped) -> Iterator[Path]:
    """Where the files lie that `read_shipped` has found for a project."""
    for kind, place, files in (
        ("templates", "templates", shipped.templates),
        ("packs", "content/packs", shipped.packs),
    ):
        for path in files:
            own = project.root / place / without_layer(path)
            is_added_to = layer(path, PROJECT) in files
            is_own = own.is_file() and not is_added_to
            yield own if is_own else shipped_folder(kind) / path


def shipped_folder(kind: str) -> Path:
    """Tell where `templates` or `packs` lie: in the installed package, or in the checkout."""
    packaged = PACKAGE / "shipped" / kind
    if packaged.is_dir():
        return packaged
    return _CHECKOUT / ("content/packs" if kind == "packs" else kind)


def shipped_words() -> str:
    """The program's own words, as people read them."""
    return (shipped_folder("templates") / "words" / "en-GB.yaml").read_text("utf-8")


def prepared_file() -> Path:
    """Tell where the packs lie as trees, if the wheel was made or the checkout was set up."""
    packaged = PACKAGE / "shipped"
    return (packaged if packaged.is_dir() else _CHECKOUT / ".setup") / "prepared-packs.txt"


def _prepared() -> bytes:
    """Read the packs as trees; nothing if they are not there, or if other code has made them."""
    try:
        prepared = prepared_file().read_bytes()
    except OSError:
        return b""
    return prepared if prepared.startswith(f"{code_key()}\n".encode()) else b""


def _shadowed(
    kind: str, place: str, project: Project | None, suffixes: tuple[str, ...]
) -> tuple[Files, frozenset[str]]:
    """The shipped files of a kind with a project's own in their place, and which those are.

    A style adds to the shipped one. A copy that nobody has changed is the program's still.
    """
    shipped = shipped_folder(kind)
    installed = dict(_read(shipped, shipped, suffixes, within=shipped)) if shipped.is_dir() else {}
    own = project.root / place if project else shipped
    mine: dict[str, bytes] = {}
    if project and own.is_dir() and own.resolve() != shipped.resolve():
        mine = dict(_read(own, own, suffixes, within=project.root))
    changed = {
        layer(path, PROJECT) if path.endswith(STYLE) and path in installed else path: data
        for path, data in mine.items()
        if installed.get(path) != data
    }
    files = {path: data for path, data in {**installed, **changed}.items() if _is_shared(path)}
    return dict(sorted(files.items())), frozenset(changed)


def _is_shared(path: str) -> bool:
    """The council to begin with is no template."""
    return not path.startswith(("starter/", "starter-pledge/"))


def _read(
    folder: Path, base: Path, suffixes: tuple[str, ...], *, within: Path
) -> Iterator[tuple[str, bytes]]:
    """Walk the files below a folder, by path from `base`; no link may lead out of `within`."""
    # Names are handled as the system gives them: as paths they take longer than to be read.
    begin = len(os.path.join(base, ""))
    with said_plainly(f"read {folder}"):
        paths = ((path[begin:].replace(os.sep, "/"), path) for path in _walk(folder, suffixes))
        for place, path in sorted(paths):
            kind = os.lstat(path).st_mode
            if S_ISLNK(kind) and not _leads_inside(path, within):
                raise DiskError(
                    f"`{place}` is a link out of the project, or to nothing; put the file here"
                )
            if S_ISREG(kind) or os.path.isfile(path):
                yield _checked(place), _content(path, place)


def _leads_inside(link: str, within: Path) -> bool:
    target = Path(os.path.realpath(link))
    return target.exists() and target.is_relative_to(os.path.realpath(within))


def _walk(folder: Path, suffixes: tuple[str, ...]) -> Iterator[str]:
    for here, folders, names in os.walk(folder, onerror=_stop):
        folders[:] = [name for name in folders if not name.startswith(".") and name != "build"]
        linked = next((name for name in folders if Path(here, name).is_symlink()), None)
        if linked:
            raise DiskError(f"`{Path(here, linked)}` is a link to a folder; put the files here")
        for name in names:
            if not name.startswith(".") and name.lower().endswith(suffixes):
                yield os.path.join(here, name)


def _stop(error: OSError) -> None:
    """Pass on what `os.walk` would keep quiet: a folder that cannot be read."""
    raise error


def _content(path: str, place: str) -> bytes:
    with said_plainly(f"read {place}"):
        try:
            return read_whole(path, _LARGEST)
        except TooLargeError as error:
            size = error.size // 1_000_000
            raise DiskError(f"`{place}` has {size} MB; no file may have more than 20") from error


def _checked(place: str) -> str:
    if not place.isprintable():
        raise DiskError(f"the name of {place!a} has characters that cannot be printed")
    return place
