"""Ownership: what no build has made is never written over nor deleted."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from cpstrategy.build.ownership import refuse_place
from cpstrategy.disk import DiskError, Project

Run = Callable[..., CompletedProcess[str]]

MINE = "mine"
WRITTEN = (
    *("index.html", "SHA256SUMS", "wigan/index.html", "wigan/full.html", "wigan/large-print.html"),
    "wigan/large-print.html",
)
"""What `build -f html` writes, besides the manifest."""


@pytest.mark.parametrize("path", WRITTEN)
def test_what_no_build_has_made_is_not_written_over(run: Run, project: Path, path: str) -> None:
    """It is named, with a way out, before anything is made."""
    mine = project / "build" / path
    mine.parent.mkdir(parents=True)
    mine.write_text(MINE)
    ran = run("build", "-f", "html", cwd=project)
    assert ran.returncode == 2
    assert f"error: `build/{path}` was not made by a build, which would write over it" in ran.stderr
    assert "move it away, or choose another folder with --output" in ran.stderr
    assert " s " not in ran.stderr
    assert [file.read_text() for file in project.glob("build/**/*") if file.is_file()] == [MINE]
    assert run("build", "-f", "html", "-o", "mine", cwd=project).returncode == 0


def test_pages_for_editors_are_not_written_over_others(run: Run, project: Path) -> None:
    """The folder beside is no more the program's than the other one."""
    mine = project / "review/wigan/report.html"
    mine.parent.mkdir(parents=True)
    mine.write_text(MINE)
    ran = run("build", cwd=project)
    assert (ran.returncode, mine.read_text()) == (2, MINE)
    assert "`review/wigan/report.html` was not made by a build" in ran.stderr
    assert not (project / "build").exists()


def test_builds_put_together_are_not_written_over_others(run: Run, project: Path) -> None:
    """Merging keeps to the same law."""
    assert run("build", "-f", "html", "-o", "part", cwd=project).returncode == 0
    (project / "build").mkdir()
    (project / "build/index.html").write_text(MINE)
    ran = run("merge", "part", cwd=project)
    assert (ran.returncode, (project / "build/index.html").read_text()) == (2, MINE)
    assert "`build/index.html` was not made by a build" in ran.stderr


def test_what_lies_beside_stays(run: Run, project: Path) -> None:
    """Files of other names, before and after a build that removes its own."""
    (project / "build/wigan").mkdir(parents=True)
    for path in ("keep.txt", "wigan/notes.docx", "wigan/.hidden"):
        (project / "build" / path).write_text(MINE)
    assert run("build", "-f", "html", cwd=project).returncode == 0
    assert run("build", "-f", "fragment", "-e", "full", cwd=project).returncode == 0
    for path in ("keep.txt", "wigan/notes.docx", "wigan/.hidden"):
        assert (project / "build" / path).read_text() == MINE


@pytest.mark.parametrize("output", [".", "..", "content", "content/wigan", "content/x/y", "/", ""])
@pytest.mark.parametrize("command", ["build", "plan", "merge"])
def test_folders_that_are_not_for_builds_are_refused(
    run: Run, project: Path, command: str, output: str
) -> None:
    """In a sentence, and nothing is written."""
    before = sorted(project.rglob("*"))
    folders = ["nowhere"] if command == "merge" else []
    ran = run(command, *folders, "-o", output, cwd=project)
    assert ran.returncode == 2
    assert "choose a folder of its own with --output" in ran.stderr or "name a folder" in ran.stderr
    assert sorted(project.rglob("*")) == before


def test_a_home_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also by a link, and the folder of all homes; one of its own in it is fine."""
    home = tmp_path / "homes/jo"
    (home / "strategy/content").mkdir(parents=True)
    (tmp_path / "link").symlink_to(home)
    monkeypatch.setenv("HOME", str(home))
    project = Project(home / "strategy", {})
    for output in (home, tmp_path / "homes", tmp_path / "link"):
        with pytest.raises(DiskError, match="is your home folder, or one that holds it"):
            refuse_place(output, project)
    refuse_place(home / "public", project)
    refuse_place(home / "strategy/build", project)
