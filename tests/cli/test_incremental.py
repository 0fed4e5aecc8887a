"""Incremental: findings that are kept are those that would be found, and no others."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cpstrategy.build import incremental
from cpstrategy.build.incremental import validate_changed
from cpstrategy.build.reading import read
from cpstrategy.build.survey import examine
from cpstrategy.build.validate_request import ValidateRequest
from cpstrategy.disk.findings_cache import FindingsCache
from cpstrategy.disk.read import shipped_folder
from cpstrategy.document.options import Options
from tests.sampled import sampled

from .conftest import Run

DAY = "2026-06-01"
REPORTS = ("text", "concise", "json", "github", "sarif", "html", "junit")
SECONDS = re.compile(r"\(\d+\.\d\d s\)|time=\"[\d.]+\"")


def looked(project: Path, cache: FindingsCache, **asked: Any) -> bool:
    """Validate, and tell whether anything was looked for anew; it must be right anyway."""
    assert cache.folder
    before = set(cache.folder.iterdir()) if cache.folder.is_dir() else set()
    options = {name: asked.pop(name) for name in ("profile", "today") if name in asked}
    request = ValidateRequest(Options(**{"today": DAY, **options}), **asked)
    told = validate_changed(read(project), request, cache)
    assert told.findings == examine(read(project), request.policy()).verdict.findings
    return set(cache.folder.iterdir()) > before


@pytest.fixture
def cache(tmp_path: Path) -> FindingsCache:
    return FindingsCache(tmp_path / "cache")


def _append(path: str, content: bytes) -> Callable[[Path], None]:
    def change(project: Path) -> None:
        file = project / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes((file.read_bytes() if file.exists() else b"") + content)

    return change


def _replace_pack(name: str) -> Callable[[Path], None]:
    def change(project: Path) -> None:
        own = project / "content/packs" / name
        own.parent.mkdir(parents=True)
        own.write_bytes((shipped_folder("packs") / name).read_bytes() + b"\n")

    return change


def _drop(path: str) -> Callable[[Path], None]:
    return lambda project: (project / path).unlink()


CHANGES = {
    "a file of the council": _append("content/wigan/pledge.yaml", b"\n"),
    "a file that is gone": _drop("content/wigan/pledge.yaml"),
    "a new file": _append("content/wigan/note.md", b"New.\n"),
    "the lock": _append("content/wigan/registers.lock.json", b"{}"),
    "a picture": _append("content/wigan/pictures/a.png", b"\x89PNG"),
    "an edition": _append("content/wigan/editions/mine/edition.yaml", b"name: mine\n"),
    "a template": _append("templates/page.css", b"p {}"),
    "a pack": _replace_pack("england.yaml"),
    "a word list": _replace_pack("american.txt"),
    "a pack of the council": _append("content/wigan/packs/own.yaml", b"title: Ours\n"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_whatever_changes_is_seen(project: Path, cache: FindingsCache, name: str) -> None:
    """Findings are looked for anew, once."""
    assert looked(project, cache)
    assert not looked(project, cache)
    CHANGES[name](project)
    assert looked(project, cache)
    assert not looked(project, cache)


@pytest.mark.parametrize(
    "asked",
    [{"profile": "draft"}, {"today": "2031-01-01"}, {"select": ("ACC",)}, {"ignore": ("SYN",)}],
    ids=str,
)
def test_whatever_is_asked_for_is_seen(
    spoilt: Path, cache: FindingsCache, asked: dict[str, object]
) -> None:
    """Each way to ask has findings of its own."""
    assert looked(spoilt, cache)
    assert looked(spoilt, cache, **asked)
    assert not looked(spoilt, cache)
    assert not looked(spoilt, cache, **asked)


def test_another_program_is_seen(
    project: Path, cache: FindingsCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an older version has found may not be what this one would find."""
    assert looked(project, cache)
    monkeypatch.setattr(incremental, "checking_key", lambda: "another")
    assert looked(project, cache)


def test_only_the_council_that_has_changed_is_validated(
    project: Path, cache: FindingsCache
) -> None:
    """The findings of the others are those that were kept."""
    shutil.copytree(project / "content/wigan", project / "content/leigh")
    assert looked(project, cache)
    assert cache.folder
    kept = set(cache.folder.iterdir())
    assert len(kept) == 2
    CHANGES["a file of the council"](project)
    assert looked(project, cache)
    assert len(set(cache.folder.iterdir()) - kept) == 1


@pytest.mark.parametrize("report", sampled(REPORTS, 3))
@pytest.mark.usefixtures("spoilt")
def test_kept_findings_are_told_as_new_ones(run: Run, report: str, tmp_path: Path) -> None:
    """The same bytes but for the seconds, the same code, for every report and however much."""
    for options in ((), ("-v",), ("-q",), ("--strict", "--color", "always")):
        command = ("validate", "--report", report, "--today", DAY, *options)
        new = run(*command, XDG_CACHE_HOME=str(tmp_path / "cache" / str(len(options))))
        kept = [run(*command, XDG_CACHE_HOME=str(tmp_path / "kept")) for _ in range(2)][-1]
        for one in (new, kept):
            one.stdout = SECONDS.sub("", one.stdout)
        assert (kept.returncode, kept.stdout, kept.stderr) == (
            *(new.returncode, new.stdout, new.stderr),
        )


def test_remedies_are_never_taken_from_what_was_kept(run: Run, spoilt: Path) -> None:
    """A file is mended by what is wrong in it now, and afterwards it is validated as it is."""
    pledge = spoilt / "content/wigan/pledge.yaml"
    found = run("validate", "--report", "concise", "-q").stdout
    run("validate", "--fix")
    assert run("validate", "--report", "concise", "-q").stdout == (
        run("validate", "--report", "concise", "-q", XDG_CACHE_HOME="/dev/null").stdout
    )
    assert "SYN002" in found
    assert pledge.exists()


def test_without_a_home_or_a_cache_all_is_as_before(run: Run, project: Path) -> None:
    """Nothing is kept, and nothing is said of it."""
    ran = run("validate", cwd=project, XDG_CACHE_HOME="/dev/null", HOME="")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("No problems found")
