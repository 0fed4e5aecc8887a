"""Starter: a small council to begin with, written only where nothing is yet."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from cpstrategy.disk.files import DiskError, said_plainly
from cpstrategy.disk.read import shipped_folder

_PLACES = {"gitignore": ".gitignore", "vscode-settings.json": ".vscode/settings.json"}
"""Where the starter's other files go; the package keeps them under names that are not hidden."""


@dataclass(frozen=True, slots=True)
class StarterFiles:
    """Paths relative to `root`: those written, and those that were there already and were kept."""

    root: Path
    council: str
    written: tuple[str, ...]
    kept: tuple[str, ...]


def start(
    name: str,
    schema_name: str,
    schemas: Mapping[str, bytes],
    records: Mapping[str, str],
    *,
    pledge: bool = False,
) -> StarterFiles:
    """Write a council called `name` into the project around the current folder, or begin one.

    `schemas` are the files for editors that are written beside the council, by their names, and
    `schema_name` is that of its content. `records` are what kinds of record show of themselves
    besides, by their key. With `pledge` it has a pledge and nothing else.
    """
    root = _root()
    council = f"content/{name}"
    for there in _named_alike(root, name):
        raise DiskError(f"there is a council in `content/{there}` already; choose another name")
    files = {
        **{f"{council}/{key}.yaml": _record(text, schema_name) for key, text in records.items()},
        **dict(_filled(name, schema_name, pledge=pledge)),
        **{f"content/{file}": schema for file, schema in schemas.items()},
    }
    kept = tuple(sorted(path for path in files if (root / path).exists()))
    written = tuple(sorted(files.keys() - set(kept)))
    _write_new(root, {path: files[path] for path in written})
    return StarterFiles(root, council, written, kept)


def _named_alike(root: Path, name: str) -> Iterator[str]:
    """Folders with content that are called so, in whatever letters: some systems see no others."""
    for folder in (root / "content").glob("*/"):
        if folder.name.casefold() == name.casefold() and folder.is_dir() and any(folder.iterdir()):
            yield folder.name


def _root() -> Path:
    here = Path.cwd()
    around = (here, *here.parents)
    return next((folder for folder in around if (folder / "content").is_dir()), here)


def _filled(name: str, schema_name: str, *, pledge: bool) -> Iterator[tuple[str, bytes]]:
    folder = shipped_folder("templates") / "starter"
    title = name.replace("-", " ").title()
    with said_plainly(f"read {folder}"):
        for below, path in _starter_files(folder, pledge=pledge):
            text = path.read_text("utf-8").replace("SCHEMA-NAME", schema_name)
            text = text.replace("COUNCIL-TITLE", title)
            place = below.replace("council/", f"content/{name}/", 1)
            yield _PLACES.get(below, place), text.encode()


def _starter_files(folder: Path, *, pledge: bool) -> Iterator[tuple[str, Path]]:
    """The files of a starter; one with a pledge alone has another council."""
    of_pledge = folder.with_name(f"{folder.name}-pledge")
    for root in (folder, of_pledge) if pledge else (folder,):
        for path in sorted(entry for entry in root.rglob("*") if entry.is_file()):
            below = path.relative_to(root).as_posix()
            if not (pledge and root == folder and below.startswith("council/")):
                yield below, path


def _record(text: str, schema_name: str) -> bytes:
    return f"# yaml-language-server: $schema=../{schema_name}\n{text}".encode()


def _write_new(root: Path, files: Mapping[str, bytes]) -> None:
    """Write files that do not exist; if one cannot be written, take the others back."""
    done: list[Path] = []
    try:
        for path, content in files.items():
            with said_plainly(f"write {path}"):
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                with (root / path).open("xb") as file:
                    done.append(root / path)
                    file.write(content)
    except BaseException:
        for target in done:
            target.unlink(missing_ok=True)
        raise
