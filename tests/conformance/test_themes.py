"""Test themes: in each of them all editions of one council pass every gate.

It is the council that has every edition. In the theme of its own choice it is among the worked
examples, which are built and judged with every change; in the others its young people's version
is, which has a cover, openers, drawings, figures and answers on a few pages.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sampled import sampled

from . import gates
from .gate import ROOT, report, require

THEMES = sorted(folder.name for folder in (ROOT / "templates" / "themes").iterdir())
COUNCIL, SAMPLE = "wigan", "youth"


def _chosen(council: str) -> str:
    """The theme that a worked example names."""
    written = (ROOT / "content" / council / "strategy.yaml").read_text("utf-8")
    return next(
        line.split()[-1] for line in written.splitlines() if line.strip().startswith("theme:")
    )


OTHERS = [theme for theme in THEMES if theme != _chosen(COUNCIL)]


def _built(theme: str, folder: Path, *arguments: str) -> Path:
    """The council in a theme, as the command a council would use makes it."""
    content = folder / "content" / COUNCIL
    shutil.copytree(ROOT / "content" / COUNCIL, content)
    strategy = content / "strategy.yaml"
    own = f"theme: {_chosen(COUNCIL)}"
    strategy.write_text(strategy.read_text("utf-8").replace(own, f"theme: {theme}"), "utf-8")
    command = [sys.executable, "-m", "cpstrategy", "build", "--output", "build", *arguments]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True)  # noqa: S603 # Our own.
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return folder / "build"


@pytest.fixture(scope="session", params=sampled(OTHERS, 3))
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The young people's version in one theme."""
    return _built(request.param, tmp_path_factory.mktemp(request.param), "-e", SAMPLE)


@pytest.fixture(scope="session", params=OTHERS)
def themed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every edition in one theme."""
    return _built(request.param, tmp_path_factory.mktemp(request.param))


def test_each_worked_example_has_a_theme_of_its_own() -> None:
    """So that every theme is looked at with every change."""
    councils = (path.parent.name for path in (ROOT / "content").glob("*/strategy.yaml"))
    assert sorted(map(_chosen, councils)) == THEMES


def test_the_council_has_every_edition() -> None:
    """Or a theme would not be held in one of them."""
    command = [sys.executable, "-m", "cpstrategy", "plan", f"content/{COUNCIL}"]
    planned = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S603 # Our own.
    editions = [path.parent.name for path in (ROOT / "templates/editions").glob("*/edition.yaml")]
    assert [name for name in editions if f"{COUNCIL}/{name}." not in planned] == []


@pytest.mark.parametrize("gate", gates.PDF)
def test_sample_on_paper(gate: str, sample: Path) -> None:
    """The young people's version as a PDF, in each of the other themes."""
    _assert_passes(gate, sample, "*.pdf")


@pytest.mark.parametrize("gate", [gate for gate in gates.HTML if gate not in gates.SLOW])
def test_sample_on_screen(gate: str, sample: Path) -> None:
    """The young people's version as a page, in each of the other themes."""
    _assert_passes(gate, sample, f"{SAMPLE}.html")


@pytest.mark.whole
@pytest.mark.parametrize("gate", gates.PDF)
def test_paper(gate: str, themed: Path) -> None:
    """Every PDF of every edition, in each of the other themes."""
    _assert_passes(gate, themed, "*.pdf")


@pytest.mark.whole
@pytest.mark.parametrize("gate", gates.PNG)
def test_pictures(gate: str, themed: Path) -> None:
    """Every picture for social media, in each of the other themes."""
    _assert_passes(gate, themed, "*.png")


@pytest.mark.whole
@pytest.mark.parametrize("gate", gates.HTML)
def test_screen(gate: str, themed: Path) -> None:
    """Every page of every edition, in each of the other themes."""
    _assert_passes(gate, themed, "*.html")


def _assert_passes(gate: str, built: Path, pattern: str) -> None:
    require(gates.ALL[gate])
    paths = sorted(path for path in built.rglob(pattern) if ".fragment." not in path.name)
    assert paths, "the build made no such file"
    assert report(gates.ALL[gate].check(paths)) == ""
