"""Starter: what init writes shows in small what a council can have, and nothing is wrong in it."""

import shutil
from pathlib import Path

import pytest
import yaml

from .conftest import Run

EDITIONS = ("full", "youth", "easy-read", "large-print", "pledge")


@pytest.fixture
def project(started: Path, tmp_path: Path) -> Path:
    """What init wrote, in the test's own folder."""
    shutil.copytree(started, tmp_path, dirs_exist_ok=True)
    return tmp_path


@pytest.fixture
def written(project: Path) -> dict[str, object]:
    """All that init wrote, as one mapping."""
    files = sorted((project / "content/wigan").glob("*.yaml"))
    return {key: value for path in files for key, value in yaml.safe_load(path.read_text()).items()}


@pytest.mark.usefixtures("project")
def test_it_is_valid_and_has_every_edition(run: Run) -> None:
    """Whoever begins sees no finding, and each way to read it."""
    judged = run("validate", "content/wigan")
    assert judged.returncode == 0
    assert "No problems found" in judged.stdout + judged.stderr
    planned = run("plan", "content").stdout
    for edition in EDITIONS:
        assert f"wigan/{edition}.html" in planned


def test_each_priority_has_a_sign_a_colour_and_answers(written: dict[str, object]) -> None:
    """What was told has an answer, so that both stand side by side."""
    priorities = written["priorities"]
    assert isinstance(priorities, list)
    for one in priorities:
        assert one["icon"]
        assert one["colour"]
        done = [*one.get("achievements", ()), *one["next-steps"]]
        answered = {told for each in done for told in each["answers"]}
        assert answered == {told["id"] for told in one["told-us"]}


def test_what_councils_overlook_is_there(written: dict[str, object], project: Path) -> None:
    """Lead figures, groups of promises, a theme, help to fill in, and a choice for young people."""
    text = "".join(path.read_text() for path in (project / "content/wigan").glob("*.yaml"))
    for shown in ("lead: true", "theme: calm #", "in: [youth]", "# phone:", "tell-us:"):
        assert shown in text
    assert isinstance(written["pledges"], list)
    assert len(written["pledges"][0]["groups"]) > 1
