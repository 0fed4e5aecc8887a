"""Nothing twice: what was made is made again only when something that made it has changed."""

import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]

NOTHING = "Nothing has changed, so build is as it was.\n"
STATE = "review/.cpstrategy-state.json"
ABOUT = {
    *("review/wigan/status.html", "review/wigan/report.html"),
    *("wigan/index.html", "index.html"),
}
"""What tells of a council, and shows none of its words as readers have them."""


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that has been built, with a second council."""
    import subprocess

    from tests.cli.conftest import environment

    folder = tmp_path_factory.mktemp("built")
    for arguments in (["init", "bury"], ["init", "wigan"], ["build", "--today", "2026-06-01"]):
        subprocess.run(  # noqa: S603  # Our own program.
            [sys.executable, "-m", "cpstrategy", *arguments],
            cwd=folder,
            env=environment(),
            check=True,
            capture_output=True,
        )
    return folder


@pytest.fixture
def built(once: Path, tmp_path: Path) -> Path:
    shutil.copytree(once, tmp_path, dirs_exist_ok=True)
    return tmp_path


def made(ran: CompletedProcess[str]) -> set[str]:
    """What a build says that it has made."""
    assert ran.returncode == 0, ran.stderr
    lines = (line.split() for line in ran.stderr.splitlines() if " KB " in line)
    return {line[-1].removeprefix("build/") for line in lines}


def listed(project: Path) -> set[str]:
    """Every artefact there is, those for editors by their folder."""
    return {
        f"{prefix}{artefact['path']}"
        for folder, prefix in (("build", ""), ("review", "review/"))
        for artefact in json.loads((project / folder / "manifest.json").read_bytes())["artefacts"]
    }


def build(run: Run, *more: str) -> CompletedProcess[str]:
    return run("build", "--today", "2026-06-01", *more)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_a_clone_and_a_touch_make_nothing(run: Run, built: Path) -> None:
    """Contents count, dates do not; the verdict is told all the same."""
    for path in built.rglob("*"):
        os.utime(path, (1, 1))
    ran = build(run)
    assert ran.stderr.startswith(NOTHING)
    files = [path for path in built.rglob("content/*/*") if path.is_file()]
    assert ran.stdout.startswith(f"No problems found in {len(files)} files")


def test_nothing_that_makes_documents_is_imported(run: Run, built: Path) -> None:
    """A build that has nothing to do costs next to nothing."""
    assert (built / STATE).is_file()
    ran = run("build", "--today", "2026-06-01", PYTHONPROFILEIMPORTTIME="1")
    imported = {line.rpartition("|")[2].strip() for line in ran.stderr.splitlines()}
    assert "cpstrategy.disk" in imported
    assert not {"weasyprint", "jinja2", "pydantic", "cpstrategy.pipeline"} & imported


def test_one_promise_makes_what_shows_it(run: Run, built: Path) -> None:
    """And the pages that list sizes and findings; not the other council, nor other editions."""
    change(built / "content/wigan/pledge.yaml", 'full: "We will:"', 'full: "We shall:"')
    assert made(build(run)) == {
        *("wigan/full.html", "wigan/full.fragment.html", "wigan/full.pdf"),
        *("wigan/large-print.html", "wigan/large-print.pdf", *ABOUT),
    }
    assert build(run).stderr.startswith(NOTHING)


def test_a_note_among_editors_makes_no_document(run: Run, built: Path) -> None:
    """It is never published, so no document shows it."""
    people = built / "content/wigan/people.yaml"
    people.write_text(people.read_text("utf-8") + "note: Ask Jo.\n", "utf-8")
    assert made(build(run)) == ABOUT


def test_a_style_makes_everything_again(run: Run, built: Path) -> None:
    """A template of the project stands in for the shipped one, in every document."""
    (built / "templates/style").mkdir(parents=True)
    (built / "templates/style/fonts.css").write_text("", "utf-8")
    assert made(build(run)) == listed(built)


@pytest.mark.parametrize(
    "path", ["wigan/full.pdf", "bury/full.html", "index.html", "review/wigan/report.html"]
)
def test_what_is_gone_or_edited_is_made_again(run: Run, built: Path, path: str) -> None:
    """With the pages that list it; so are pages for editors."""
    target = built / (path if path.startswith("review") else f"build/{path}")
    before = target.read_bytes()
    target.unlink()
    assert path in made(build(run))
    assert target.read_bytes() == before
    target.write_bytes(before + b" ")
    assert path in made(build(run))
    assert target.read_bytes() == before


@pytest.mark.parametrize("state", ["", "{}", '{"format": "cpstrategy-state-0"}', "[1, 2"])
def test_a_broken_record_is_as_good_as_none(run: Run, built: Path, state: str) -> None:
    """It is said, and everything is made again, to the same bytes."""
    before = (built / "build/SHA256SUMS").read_bytes()
    (built / STATE).write_text(state, "utf-8")
    ran = build(run, "-f", "html")
    assert "everything is made again" in ran.stderr
    assert "wigan/full.html" in made(ran)
    (built / STATE).unlink()
    assert "wigan/full.html" in made(build(run, "-f", "html"))
    assert (built / "build/SHA256SUMS").read_bytes() == before


def test_another_day_looks_again_but_makes_nothing(run: Run, built: Path) -> None:
    """What is out of date depends on the day; documents do not."""
    ran = run("build", "--today", "2026-06-02")
    assert {path.replace("bury", "wigan") for path in made(ran)} == ABOUT
    assert "more are as they were." in ran.stderr
    assert (built / "build/wigan/full.pdf").is_file()


def test_what_was_put_back_is_made_again_after_a_kill(run: Run, built: Path) -> None:
    """What a build wrote that died before it could note anything is not taken for the last one."""
    pledge = built / "content/wigan/pledge.yaml"
    before, state = pledge.read_bytes(), (built / STATE).read_bytes()
    page = (built / "build/wigan/full.html").read_bytes()
    change(pledge, "We will", "We always will")
    assert build(run).returncode == 0
    (built / STATE).write_bytes(state)
    pledge.write_bytes(before)
    assert "wigan/full.html" in made(build(run))
    assert (built / "build/wigan/full.html").read_bytes() == page


def test_a_part_builds_on_a_whole_and_a_whole_on_a_part(run: Run, built: Path) -> None:
    """What was left out by name is known all the same."""
    change(built / "content/wigan/pledge.yaml", "We will", "We always will")
    assert "wigan/full.pdf" not in made(build(run, "-f", "html"))
    left = made(build(run))
    assert "wigan/full.pdf" in left
    assert "wigan/full.html" not in left
    assert build(run).stderr.startswith(NOTHING)


def test_a_council_that_is_gone_goes(run: Run, built: Path) -> None:
    """Although nothing else has changed."""
    shutil.rmtree(built / "content/bury")
    assert "bury/full.html, which is not made any more" in build(run).stderr
    assert not (built / "build/bury").exists()
    assert build(run).stderr.startswith(NOTHING)


def test_a_build_of_one_council_forgets_no_other(run: Run, built: Path) -> None:
    """The other's record stays, so that the next build of all has nothing to do for it."""
    change(built / "content/wigan/pledge.yaml", "We will", "We always will")
    assert "bury/full.pdf" not in made(build(run, "content/wigan"))
    assert {path for path in made(build(run)) if path.startswith("bury/")} == set()
