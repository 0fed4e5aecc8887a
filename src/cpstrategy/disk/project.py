"""Project: which folder the work is in, and which councils it holds."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from cpstrategy.disk.files import DiskError, said_plainly
from cpstrategy.text.folder_names import misnamed, one_name

_YAML = (".yaml", ".yml")
_PACKS = "packs"


@dataclass(frozen=True, slots=True)
class Project:
    """`councils` maps a council's name to its folder, relative to `root`; `whole` means all."""

    root: Path
    councils: Mapping[str, str]
    whole: bool = False


def find_project(start: Path | None) -> Project:
    """Find the councils that `start` means: a project, a folder of councils, or one council.

    Without `start`, the nearest project above the current folder: a folder that holds `content/`.
    """
    with said_plainly(f"look into {start or 'the current folder'}"):
        return _project_at(start) if start else _nearest(Path.cwd())


def _nearest(here: Path) -> Project:
    for folder in (here, *here.parents):
        if (folder / "content").is_dir():
            return _whole(folder)
    raise DiskError(
        "there is no project here: no folder `content` in this folder or above it; "
        "begin one with `cpstrategy init NAME`, or name the folder of a council"
    )


def _project_at(start: Path) -> Project:
    if not start.exists():
        raise DiskError(f"there is no folder `{start}`")
    if not start.is_dir():
        raise DiskError(f"`{start}` is a file; name the folder of the council instead")
    folder = start.resolve()
    if (folder / "content").is_dir():
        return _whole(folder)
    content = next((above for above in (folder, *folder.parents) if above.name == "content"), None)
    council = _outermost_council(folder, content)
    if council:
        return _project(content.parent if content else council.parent, [council])
    councils = list(_councils_in(folder))
    if not councils:
        raise DiskError(f"there is no council in `{start}`: a council is a folder with YAML files")
    root = content.parent if content else folder
    return _project(root, councils, whole=folder in (content, root))


def _whole(root: Path) -> Project:
    councils = list(_councils_in(root / "content"))
    if not councils:
        raise DiskError(
            f"there is no council in `{root / 'content'}`: begin one with `cpstrategy init NAME`"
        )
    return _project(root, councils, whole=True)


def _outermost_council(folder: Path, content: Path | None) -> Path | None:
    """A folder inside a council, such as `content/wigan/priorities`, means the council."""
    inside = [folder]
    if content:
        inside += [above for above in folder.parents if content in above.parents]
    return next(
        (
            candidate
            for candidate in reversed(inside)
            if _is_council(candidate) and candidate != content
        ),
        None,
    )


def _is_council(folder: Path) -> bool:
    if folder.name == _PACKS or not folder.is_dir():
        return False
    return any(
        entry.suffix.lower() in _YAML and not entry.name.startswith(".") and entry.is_file()
        for entry in folder.iterdir()
    )


def _councils_in(folder: Path) -> Iterator[Path]:
    for entry in sorted(folder.iterdir()):
        if not entry.name.startswith(".") and _is_council(entry):
            if entry.is_symlink() and not entry.resolve().is_relative_to(folder.resolve()):
                raise DiskError(f"`{entry}` is a link out of the project; put the folder here")
            yield entry


def _project(root: Path, councils: list[Path], *, whole: bool = False) -> Project:
    _refuse_twins(councils)
    folders = {_checked(council.name): council.relative_to(root).as_posix() for council in councils}
    return Project(root, dict(sorted(folders.items())), whole)


def _refuse_twins(councils: Iterable[Path]) -> None:
    """Two folders that are one on another computer would be written over one another there."""
    first: dict[str, str] = {}
    for council in councils:
        other = first.setdefault(one_name(council.name), council.name)
        if other != council.name:
            raise DiskError(
                f"`{other}` and `{council.name}` are one folder on Windows and macOS: "
                "give one of them another name"
            )


def _checked(name: str) -> str:
    """Outputs and sums are named after the council, so its name must be plain text."""
    if not name.isprintable() or "\\" in name:
        raise DiskError(f"the folder name {name!a} has characters that cannot be printed")
    why = misnamed(name)
    if why:
        raise DiskError(f"{why}: give the council's folder another name")
    return name
