"""Parts: councils built in shares, or on several machines, give what one build gives."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import chdir
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from cpstrategy.cli import app

NAMES = ("bury", "oldham", "salford", "wigan")

Call = Callable[..., Result]


def snapshot(folder: Path) -> dict[str, bytes]:
    """What a reader gets: everything but what the program remembers."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".cpstrategy-state.json"
    }


def called(project: Path, *arguments: str) -> Result:
    """Run the program in this process, which is quicker."""
    with chdir(project):
        return CliRunner().invoke(app(), list(arguments))


def built(project: Path, *arguments: str) -> Result:
    """Build web pages only, which takes little."""
    ran = called(project, "build", "-f", "fragment", "--today", "2026-06-01", *arguments)
    assert ran.exit_code == 0, ran.output
    return ran


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four small councils, built as a whole and each by itself."""
    folder = tmp_path_factory.mktemp("country")
    for name in NAMES:
        assert called(folder, "init", name).exit_code == 0
        built(folder, "--only", name, "-o", f"parts/{name}")
    built(folder, "-o", "whole")
    return folder


@pytest.fixture
def output(project: Path) -> Iterator[Path]:
    yield project / "out"
    shutil.rmtree(project / "out", ignore_errors=True)


@pytest.mark.parametrize("order", [*permutations(("1/3", "2/3", "3/3"))])
def test_shares_build_into_one_folder_in_any_order(
    project: Path, output: Path, order: tuple[str, ...]
) -> None:
    """The last one leaves what a build of all would have left."""
    for shard in order:
        built(project, "--shard", shard, "-o", "out")
    assert snapshot(output) == snapshot(project / "whole")


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.permutations(NAMES), st.integers(1, 4))
def test_parts_merge_in_any_order(project: Path, order: list[str], first: int) -> None:
    """All at once, or some first and the others beside them, also twice."""
    folders = [f"parts/{name}" for name in order]
    for given_ in (folders[:first], ["out", *folders[first:]], folders):
        assert called(project, "merge", *given_, "-o", "out").exit_code == 0
        if len(given_) < len(NAMES) and given_[0] != "out":
            assert set(snapshot(project / "out")) < set(snapshot(project / "whole"))
        elif given_[0] == "out":
            assert snapshot(project / "out") == snapshot(project / "whole")
    assert snapshot(project / "out") == snapshot(project / "whole")
    shutil.rmtree(project / "out")


def test_a_share_knows_its_councils(project: Path, output: Path) -> None:
    """Every second by name, and nothing of the others."""
    built(project, "--shard", "2/2", "-o", "out")
    assert {path.name for path in output.iterdir() if path.is_dir()} == {"oldham", "wigan"}
    ran = built(project, "--shard", "9/9", "-o", "out-9")
    assert "There is nothing to make" in ran.output
    assert not (project / "out-9").exists()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--only", "wigna"), "did you mean 'wigan'?"),
        (("--shard", "0/4"), "write 1/4 for the first of four"),
        (("--shard", "5/4"), "is no share"),
        (("--shard", "1"), "is no share"),
        (("--shard", "1/x"), "is no share"),
    ],
)
def test_what_is_no_share_is_refused(project: Path, arguments: tuple[str, str], says: str) -> None:
    """With the name that was meant, or how a share is written."""
    ran = called(project, "build", *arguments, "-o", "out")
    assert ran.exit_code == 2
    assert says in " ".join(ran.output.replace("│", " ").split())
    assert not (project / "out").exists()


def test_a_merge_leaves_out_what_is_in_no_part(project: Path, output: Path) -> None:
    """A council that is gone goes, as in a build of all."""
    assert called(project, "merge", "parts/bury", "parts/wigan", "-o", "out").exit_code == 0
    ran = called(project, "merge", "parts/wigan", "-o", "out")
    assert "Removed out/bury/full.fragment.html, which is not made any more." in ran.output
    assert "bury" not in (output / "index.html").read_text("utf-8")


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def spoil(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b" ")


def test_a_part_that_was_not_copied_whole_is_refused(project: Path, tmp_path: Path) -> None:
    """An artefact that is missing or cut off; what was there stays."""
    part = tmp_path / "part"
    shutil.copytree(project / "parts/bury", part)
    spoil(part / "bury/full.fragment.html")
    ran = called(project, "merge", str(part), "-o", str(tmp_path / "out"))
    assert "is not as it was made: copy it again" in str(ran.exception)
    (part / "bury/full.fragment.html").unlink()
    ran = called(project, "merge", str(part), "-o", str(tmp_path / "out"))
    assert "cannot read" in str(ran.exception)
    (part / "manifest.json").unlink()
    ran = called(project, "merge", str(part), "-o", str(tmp_path / "out"))
    assert "there is no build in" in str(ran.exception)
    assert not (tmp_path / "out").exists()


def test_two_builds_of_a_council_that_differ_are_refused(project: Path, tmp_path: Path) -> None:
    """Whichever stands first; two that are the same are no trouble."""
    own = tmp_path / "content/bury"
    shutil.copytree(project / "content/bury", own)
    built(tmp_path, "-o", "same")
    change(own / "strategy.yaml", "Our corp", "The corp")
    built(tmp_path, "-o", "other")
    part = str(project / "parts/bury")
    assert called(tmp_path, "merge", part, "same", "-o", "out").exit_code == 0
    for order in ((part, "other"), ("other", part)):
        ran = called(tmp_path, "merge", *order, "-o", "out")
        assert "have different builds of bury" in str(ran.exception)


def test_other_templates_are_refused(project: Path, tmp_path: Path) -> None:
    """The page of all councils would not match theirs."""
    (tmp_path / "content").mkdir()
    shutil.copytree(project / "content/bury", tmp_path / "content/bury")
    (tmp_path / "templates/style").mkdir(parents=True)
    (tmp_path / "templates/style/fonts.css").write_text("")
    ran = called(tmp_path, "merge", str(project / "parts/wigan"))
    assert ran.exit_code == 1
    assert "wigan was made with another templates/style/fonts.css" in ran.output
    assert not (tmp_path / "build").exists()


def test_a_merge_is_a_build_that_the_next_one_goes_on_from(tmp_path: Path) -> None:
    """With all formats and pages: nothing is made again, and a share forgets no other council."""
    for name in ("bury", "wigan"):
        assert called(tmp_path, "init", name).exit_code == 0
        change(
            tmp_path / "content" / name / "strategy.yaml",
            "\n  title",
            "\n  editions: [full]\n  title",
        )
        build = ("build", "--today", "2026-06-01")
        assert called(tmp_path, *build, "--only", name, "-o", name, "-j", "1").exit_code == 0
    assert called(tmp_path, "merge", "wigan", "bury").exit_code == 0
    assert "Nothing has changed" in called(tmp_path, *build).output
    assert called(tmp_path, *build, "-o", "whole", "-j", "1").exit_code == 0
    assert snapshot(tmp_path / "build") == snapshot(tmp_path / "whole")
    change(tmp_path / "content/bury/pledge.yaml", "We will", "We always will")
    told = called(tmp_path, *build, "--shard", "1/2", "-j", "1").output
    assert "build/bury/full.pdf" in told
    assert "build/wigan" not in told
    assert "Nothing has changed" in called(tmp_path, *build).output
