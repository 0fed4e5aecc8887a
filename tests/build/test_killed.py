"""A build that is killed, or meets a full disk: what was there before stays whole."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import cpstrategy
from cpstrategy.build.folders import read_manifest
from cpstrategy.build.pool import Pool
from cpstrategy.build.recovery import recover
from cpstrategy.disk.files import READY
from cpstrategy.disk.lock import locked
from cpstrategy.document.options import Options
from cpstrategy.preview.press import Press
from cpstrategy.preview.preview import Preview

if sys.platform == "win32":
    pytest.skip("Windows has neither signals nor limits", allow_module_level=True)

import resource

BUILD = """
import os, signal, sys
from collections import namedtuple
from pathlib import Path
from cpstrategy.build.entry import Origin
from cpstrategy.build.store import write_build

Page = namedtuple("Page", "path council edition format content pages listed is_review")
folder, word, size, moves = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
ending = getattr(signal, sys.argv[5] if len(sys.argv) > 5 else "SIGKILL")
left = [moves]

def die_at_a_move(event, _arguments):
    if event == "os.rename":
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), ending)

def artefacts():
    for number in range(3):
        content = (word * size).encode()
        path = f"wigan/{word if number == 2 else number}.html"
        page = Page(path, "wigan", str(number), "html", content, 0, {}, False)
        yield page, Origin.of({}, {"word": word})
        if moves < 0 and number == -moves - 1:
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(die_at_a_move)
write_build(folder, artefacts(), lambda entry: True)
"""


def build(
    folder: Path,
    word: str,
    *,
    size: int = 10,
    moves: int = 0,
    limit: int = 0,
    by: str = "SIGKILL",
) -> subprocess.CompletedProcess[str]:
    """Build three pages of a word; kill it after -`moves` pages or at the `moves`th move.

    `by` is the signal that ends it at a move. No file may get longer than `limit` bytes, which is
    how a full disk looks from inside.
    """

    def restrict() -> None:
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        # Whoever started the tests may mind no hang-up, and what they start minds none then.
        if by != "SIGKILL":
            signal.signal(signal.Signals[by], signal.SIG_DFL)

    return subprocess.run(  # noqa: S603  # Our own script.
        [sys.executable, "-c", BUILD, str(folder), word, str(size), str(moves), by],
        env={**os.environ, "PYTHONPATH": str(Path(cpstrategy.__file__).parents[1])},
        preexec_fn=restrict,
        capture_output=True,
        text=True,
        check=False,
    )


def told(folder: Path) -> dict[str, bytes]:
    """What is there for a reader, with the sums checked; not the files in the making."""
    manifest = read_manifest(folder)
    subprocess.run(
        ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"],  # noqa: S607
        cwd=folder,
        check=True,
    )
    assert len(manifest.entries) == 3
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }


def hidden(folder: Path) -> list[Path]:
    return [path for path in folder.rglob(".*") if path.is_file()]


@pytest.mark.parametrize("pages", [1, 2, 3])
def test_a_build_killed_while_it_writes_changes_nothing(tmp_path: Path, pages: int) -> None:
    """What it left half done is cleared away by the next build."""
    build(tmp_path, "old")
    before = told(tmp_path)
    assert build(tmp_path, "new", moves=-pages).returncode == -9
    assert told(tmp_path) == before
    assert len(hidden(tmp_path)) == pages + 1  # The lock, which holds nobody up.
    assert build(tmp_path, "old").returncode == 0
    assert told(tmp_path) == before
    assert not hidden(tmp_path)


@pytest.mark.parametrize("moves", range(1, 7))
def test_a_build_killed_among_the_moves_is_finished_by_the_next(tmp_path: Path, moves: int) -> None:
    """Each file is whole at every moment; the next build, even one that fails, ends the moves.

    The moves are: the manifest becomes ready, three pages, the sums, the manifest.
    """
    build(tmp_path, "old")
    before = told(tmp_path)
    build(tmp_path / "elsewhere", "new")
    after = told(tmp_path / "elsewhere")
    assert build(tmp_path, "new", moves=moves).returncode == -9
    for path in tmp_path.glob("wigan/*.html"):
        assert path.read_text() in ("old" * 10, "new" * 10)
    build(tmp_path, "x", size=100_000, limit=50_000)
    expected = before if moves == 1 else after
    assert {path: data for path, data in told(tmp_path).items() if "else" not in path} == expected
    assert not hidden(tmp_path)


@pytest.mark.parametrize("name", ["SIGHUP", "SIGINT", "SIGTERM"])
@pytest.mark.parametrize("moves", range(2, 7))
def test_a_signal_among_the_moves_waits_for_the_last(tmp_path: Path, name: str, moves: int) -> None:
    """The program ends by it as ever, and all files are of the new build by then."""
    build(tmp_path, "old")
    ended = build(tmp_path, "new", moves=moves, by=name)
    assert ended.returncode == -getattr(signal, name)
    assert {page.read_text()[:3] for page in tmp_path.glob("wigan/*.html")} == {"new"}
    assert set(told(tmp_path)) >= {"SHA256SUMS", "manifest.json", "wigan/new.html"}


def test_a_preview_ends_the_moves_too(tmp_path: Path) -> None:
    """Before it shows anything: what lies beside it would be of two builds."""
    content = tmp_path / "content/wigan/strategy.yaml"
    content.parent.mkdir(parents=True)
    content.write_text("council: {name: Wigan Council}\n", "utf-8")
    for word, moves in (("old", 0), ("new", 3)):
        build(tmp_path / "build", word, moves=moves)
    pages = tmp_path.glob("build/wigan/*.html")
    assert {page.read_text()[:3] for page in pages} == {"old", "new"}
    Preview(tmp_path, Options, Press(Pool(1), "this program")).end()
    pages = tmp_path.glob("build/wigan/*.html")
    assert {page.read_text()[:3] for page in pages} == {"new"}


@pytest.mark.parametrize("moves", range(2, 7))
def test_whoever_comes_next_ends_the_moves(tmp_path: Path, moves: int) -> None:
    """Also a command that builds nothing; while another build is at them, it leaves them alone."""
    build(tmp_path, "old")
    assert build(tmp_path, "new", moves=moves).returncode == -9
    with locked(tmp_path):
        recover(tmp_path)
        assert (tmp_path / READY).exists()
    recover(tmp_path)
    assert {page.read_text()[:3] for page in tmp_path.glob("wigan/*.html")} == {"new"}
    assert told(tmp_path)
    assert not hidden(tmp_path)


def test_a_rest_that_no_build_left_is_put_away(tmp_path: Path) -> None:
    """Junk under the name of a manifest that is ready stops no build."""
    build(tmp_path, "old")
    (tmp_path / READY).write_text("junk")
    recover(tmp_path)
    assert not hidden(tmp_path)
    assert {page.read_text()[:3] for page in tmp_path.glob("wigan/*.html")} == {"old"}


def test_there_are_six_moves(tmp_path: Path) -> None:
    """The test above meets each of them."""
    build(tmp_path, "old")
    assert build(tmp_path, "new", moves=7).returncode == 0


def test_a_full_disk_changes_nothing(tmp_path: Path) -> None:
    """It is said in one sentence, and nothing half done stays."""
    build(tmp_path, "old")
    before = told(tmp_path)
    failed = build(tmp_path, "new", size=100_000, limit=50_000)
    assert "DiskError" in failed.stderr
    assert "the disk is full" in failed.stderr
    assert told(tmp_path) == before
    assert not hidden(tmp_path)


BOTH = BUILD.replace("content, 0, {}, False)", "content, 0, {}, number == 1)")
"""The same, with one of the three pages for editors."""
MOVES = 8
"""The manifest becomes ready; page, sums and manifest for editors; two pages, sums, manifest."""


def built(folder: Path, word: str, moves: int = 0) -> int:
    """Build into two folders, and die at the `moves`th move."""
    arguments = [str(folder / "build"), word, "10", str(moves)]
    return subprocess.run(  # noqa: S603  # Our own script.
        [sys.executable, "-c", BOTH, *arguments],
        env={**os.environ, "PYTHONPATH": str(Path(cpstrategy.__file__).parents[1])},
        check=False,
    ).returncode


def words(folder: Path) -> dict[str, str]:
    """What each folder shows to readers."""
    pages = (*folder.glob("build/wigan/*.html"), *folder.glob("review/wigan/*.html"))
    return {page.relative_to(folder).as_posix(): page.read_text()[:3] for page in pages}


@pytest.mark.parametrize("moves", [-1, -2, -3, *range(1, MOVES + 1)])
def test_two_folders_are_of_one_build_after_a_kill(tmp_path: Path, moves: int) -> None:
    """Whenever it is killed, the next build leaves both as they were, or both as they should be."""
    assert built(tmp_path, "old") == 0
    before = words(tmp_path)
    assert set(before.values()) == {"old"}
    assert built(tmp_path, "new", moves) == -9
    left = {*words(tmp_path).values()}
    assert left <= ({"old"} if moves < 2 else {"old", "new"})
    build(tmp_path / "build", "x", size=100_000, limit=50_000)
    assert set(words(tmp_path).values()) == ({"old"} if moves < 2 else {"new"})
    assert not hidden(tmp_path)


def test_there_are_eight_moves_for_two_folders(tmp_path: Path) -> None:
    """The test above meets each of them."""
    assert built(tmp_path, "old") == 0
    assert built(tmp_path, "new", MOVES + 1) == 0
