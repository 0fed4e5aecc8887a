"""Ahead: PDFs are begun while rules still look at the content, and thrown away if it is faulty."""

import re
from pathlib import Path

import pytest

from cpstrategy import pipeline
from cpstrategy.build import pool
from cpstrategy.build.artefact import Artefact, Job, make
from cpstrategy.build.pool import Pool
from cpstrategy.source import Files

from .test_parts import called, change

BEGUN = [
    *("begun out/easy-read.pdf", "begun out/full.pdf", "begun out/large-print.pdf"),
    *("begun out/pledge.cards.pdf", "begun out/pledge.leaflet.pdf"),
    *("begun out/pledge.portrait.png", "begun out/pledge.poster-a3.pdf"),
    *("begun out/pledge.poster.pdf", "begun out/pledge.square.png", "begun out/youth.pdf"),
]
FAULTY = """\
narratives:
  - id: rights
    heading: Rights
    text: {full: Every child has rights., youth: You have 17 rights.}
"""


HERE: list[str] = []
"""What one process has made of a build, in its order."""
RESULT = pool._result


def noted(job: Job, templates: Files, assets: Files) -> Artefact:
    """Make an artefact as ever."""
    HERE.append(job.path)
    return make(job, templates, assets)


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was begun and judged, one after the other."""
    seen: list[str] = []
    judge, submit = pipeline.judge, Pool.submit

    def judged(opened: pipeline.OpenedCouncil, *policy: object) -> pipeline.CheckedCouncil:
        seen.append(f"judged {opened.council.name}")
        return judge(opened, *policy)  # type: ignore[arg-type]

    def submitted(pool: Pool, job: Job, templates: Files, assets: Files) -> object:
        task = submit(pool, job, templates, assets)
        seen.extend([f"begun {job.path}"] * task.elsewhere)
        return task

    monkeypatch.setattr(pipeline, "judge", judged)
    monkeypatch.setattr(Pool, "submit", submitted)
    return seen


@pytest.fixture
def project(tmp_path: Path) -> Path:
    assert called(tmp_path, "init", "out").exit_code == 0
    return tmp_path


def test_what_takes_long_is_begun_before_anything_is_judged(project: Path, log: list[str]) -> None:
    """By several processes; one alone makes nothing before it knows that nothing is wrong."""
    for jobs, begun in (("2", BEGUN), ("1", [])):
        log.clear()
        assert called(project, "build", "-j", jobs, "-o", f"out-{jobs}").exit_code == 0
        assert [sorted(log[:-1]), log[-1]] == [begun, "judged out"]


def test_pages_are_made_once_and_before_others_are_waited_for(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first process has nothing else to do; and what others take is told as their time."""
    seen: list[str] = []
    monkeypatch.setattr(pool, "make", noted)

    def awaited(*given: object) -> object:
        seen.extend(HERE)
        return RESULT(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(pool, "_result", awaited)
    HERE.clear()
    ran = called(project, "build", "-j", "2")
    assert ran.exit_code == 0
    assert sorted(HERE) == [
        *("out/easy-read.html", "out/full.fragment.html", "out/full.html"),
        *("out/large-print.html", "out/pledge.html"),
        *("out/pledge.portrait.txt", "out/pledge.square.txt", "out/youth.html"),
    ]
    assert sorted(seen[: len(HERE)]) == sorted(HERE)
    assert ".pdf" in ran.output
    assert not re.search(r"\b0\.00 s.*\.pdf", ran.output)


def test_what_was_begun_is_thrown_away_if_a_rule_finds_an_error(
    project: Path, log: list[str]
) -> None:
    """The folder stays as it is, and what is wrong is told."""
    (project / "content/out/rights.yaml").write_text(FAULTY, "utf-8")
    ran = called(project, "build", "-j", "2")
    assert ran.exit_code == 1
    assert "`17` is not in the full text" in ran.output
    assert "Nothing was built" in ran.output
    assert {*BEGUN} <= {*log[:-1]}
    assert log[-1] == "judged out"
    assert not (project / "build").exists()


def test_what_cannot_be_read_is_not_begun(project: Path, log: list[str]) -> None:
    """There is nothing to make."""
    change(project / "content/out/strategy.yaml", "\nvision:", "\nvisoin:")
    assert called(project, "build", "-j", "2").exit_code == 1
    assert log == ["judged out"]
