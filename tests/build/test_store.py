"""Writing a build: all of it or nothing, with a manifest that says what is there."""

import json
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from cpstrategy.build.entry import BuildArtefact, Entry, Origin
from cpstrategy.build.folders import read_manifest
from cpstrategy.build.store import write_build
from cpstrategy.disk import DiskError

ORIGIN = Origin.of({"content/wigan/a.yaml": b"a: b"}, {"weasyprint": "70.0"})


@dataclass(frozen=True)
class Page:
    """An artefact made by hand."""

    path: str
    content: bytes = b"words"
    pages: int = 0
    is_review: bool = False

    @property
    def council(self) -> str:
        return self.path.split("/")[0]

    @property
    def edition(self) -> str:
        return self.path.split("/")[1].split(".")[0]

    @property
    def format(self) -> str:
        return self.path.rsplit(".")[-1]

    @property
    def listed(self) -> dict[str, str]:
        return {}


def made(*pages: Page) -> Iterator[tuple[BuildArtefact, Origin]]:
    return ((page, ORIGIN) for page in pages)


def all_of(_entry: Entry) -> bool:
    return True


def only(council: str) -> Callable[[Entry], bool]:
    return lambda entry: entry.council == council


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_manifest_lists_every_artefact_with_its_sum_and_what_it_was_made_from(
    tmp_path: Path,
) -> None:
    """Size, pages, the sum of each input and the version of each library."""
    write_build(tmp_path, made(Page("wigan/full.pdf", b"%PDF", 12)), all_of)
    told = json.loads((tmp_path / "manifest.json").read_bytes())
    [artefact] = told["artefacts"]
    assert artefact["path"] == "wigan/full.pdf"
    assert artefact["sha256"] == sha256(b"%PDF").hexdigest()
    assert (artefact["size"], artefact["pages"]) == (4, 12)
    origin = told["made_from"][artefact["made_from"]]
    assert origin["files"] == {"content/wigan/a.yaml": sha256(b"a: b").hexdigest()}
    assert origin["libraries"] == {"weasyprint": "70.0"}


def test_sha256sum_agrees(tmp_path: Path) -> None:
    """SHA256SUMS is in the form that `sha256sum -c` reads, also with spaces in names."""
    write_build(tmp_path, made(Page("st helens/full.pdf"), Page("wigan/full.pdf")), all_of)
    checked = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"],  # noqa: S607  # The one on PATH.
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert checked.stdout == "st helens/full.pdf: OK\nwigan/full.pdf: OK\n"


def test_the_same_build_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    """The manifest holds no time, and the order of making does not matter."""
    one, two = Page("wigan/full.pdf"), Page("wigan/plain.pdf")
    write_build(tmp_path / "a", made(one, two), all_of)
    write_build(tmp_path / "b", made(two, one), all_of)
    write_build(tmp_path / "b", made(two, one), all_of)
    assert snapshot(tmp_path / "a") == snapshot(tmp_path / "b")


def test_what_is_not_made_any_more_is_removed(tmp_path: Path) -> None:
    """Also a folder that becomes empty."""
    write_build(tmp_path, made(Page("wigan/full.pdf"), Page("bury/full.pdf")), all_of)
    written = write_build(tmp_path, made(Page("wigan/full.pdf")), all_of)
    assert written.removed == (tmp_path / "bury/full.pdf",)
    assert sorted(snapshot(tmp_path)) == ["SHA256SUMS", "manifest.json", "wigan/full.pdf"]
    assert not (tmp_path / "bury").exists()


def test_a_build_of_one_council_leaves_the_others(tmp_path: Path) -> None:
    """Their files stay, and so do their entries in the manifest."""
    write_build(tmp_path, made(Page("wigan/old.pdf"), Page("bury/full.pdf")), all_of)
    written = write_build(tmp_path, made(Page("wigan/full.pdf")), only("wigan"))
    assert written.removed == (tmp_path / "wigan/old.pdf",)
    assert list(read_manifest(tmp_path).entries) == ["bury/full.pdf", "wigan/full.pdf"]
    assert len((tmp_path / "SHA256SUMS").read_text().splitlines()) == 2


def test_what_somebody_edited_is_not_removed(tmp_path: Path) -> None:
    """It is left where it is, and said, but the manifest does not vouch for it any more."""
    write_build(tmp_path, made(Page("wigan/full.html"), Page("wigan/old.html")), all_of)
    (tmp_path / "wigan/old.html").write_text("my own words")
    written = write_build(tmp_path, made(Page("wigan/full.html")), all_of)
    assert (written.removed, written.edited) == ((), (tmp_path / "wigan/old.html",))
    assert (tmp_path / "wigan/old.html").read_text() == "my own words"
    assert list(read_manifest(tmp_path).entries) == ["wigan/full.html"]


def test_files_that_no_build_made_are_never_touched(tmp_path: Path) -> None:
    """A reader's own file in the folder is not the program's."""
    (tmp_path / "wigan").mkdir()
    (tmp_path / "wigan/notes.txt").write_text("mine")
    write_build(tmp_path, made(Page("wigan/full.pdf")), all_of)
    write_build(tmp_path, made(), all_of)
    assert (tmp_path / "wigan/notes.txt").read_text() == "mine"


def test_what_somebody_deleted_is_not_vouched_for(tmp_path: Path) -> None:
    """An artefact of another council that is gone from the disk goes from the manifest too."""
    write_build(tmp_path, made(Page("wigan/full.pdf"), Page("bury/full.pdf")), all_of)
    (tmp_path / "bury/full.pdf").unlink()
    write_build(tmp_path, made(Page("wigan/full.pdf")), only("wigan"))
    assert list(read_manifest(tmp_path).entries) == ["wigan/full.pdf"]


def test_a_failure_on_the_way_leaves_everything_as_it_was(tmp_path: Path) -> None:
    """Of an error in the third artefact, nothing of the first two is to be seen."""

    def failing() -> Iterator[tuple[BuildArtefact, Origin]]:
        yield from made(Page("wigan/full.pdf", b"new"), Page("leeds/full.pdf", b"new"))
        raise KeyboardInterrupt

    write_build(tmp_path, made(Page("wigan/full.pdf"), Page("bury/full.pdf")), all_of)
    before = snapshot(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        write_build(tmp_path, failing(), all_of)
    assert snapshot(tmp_path) == before
    assert not (tmp_path / "leeds").exists()


def test_a_folder_in_the_way_is_said_before_anything_is_moved(tmp_path: Path) -> None:
    """A file cannot take the place of a folder."""
    (tmp_path / "wigan/full.pdf").mkdir(parents=True)
    with pytest.raises(DiskError, match="was not made by a build, which would write over it"):
        write_build(tmp_path, made(Page("wigan/a.pdf"), Page("wigan/full.pdf")), all_of)
    assert not snapshot(tmp_path)


def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path) -> None:
    """`--output notes.txt` is a slip."""
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(DiskError, match="cannot write to"):
        write_build(tmp_path / "notes.txt", made(Page("wigan/a.pdf")), all_of)


@pytest.mark.parametrize(
    "manifest",
    [
        "{}",
        "not JSON",
        '{"name": "a web application"}',
        '{"format": "cpstrategy-build-1", "made_from": {"k": {"files": {}, "libraries": {}}},'
        ' "artefacts": [{"path": "../secret", "council": "", "edition": "", "format": "",'
        ' "sha256": "", "size": 0, "pages": 0, "made_from": "k"}]}',
    ],
)
def test_a_manifest_of_somebody_else_is_not_overwritten(tmp_path: Path, manifest: str) -> None:
    """Nor is one obeyed that names files outside its folder."""
    (tmp_path / "manifest.json").write_text(manifest)
    with pytest.raises(DiskError, match="did not write"):
        write_build(tmp_path, made(Page("wigan/a.pdf")), all_of)
    assert snapshot(tmp_path) == {"manifest.json": manifest.encode()}


def test_two_builds_at_once_do_not_mix(tmp_path: Path) -> None:
    """The second is sent away while the first is at work."""

    def meanwhile() -> Iterator[tuple[BuildArtefact, Origin]]:
        with pytest.raises(DiskError, match="another build is writing"):
            write_build(tmp_path, made(Page("wigan/b.pdf")), all_of)
        yield from made(Page("wigan/a.pdf"))

    write_build(tmp_path, meanwhile(), all_of)
    assert list(read_manifest(tmp_path).entries) == ["wigan/a.pdf"]
