"""Test themes: in each of them every edition of one council passes every gate.

That each theme passes in one council at least is seen with the worked examples, which have one
each.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from . import gates
from .gate import ROOT, report, require

THEMES = sorted(folder.name for folder in (ROOT / "templates" / "themes").iterdir())
COUNCIL = "wigan"


@pytest.fixture(scope="session", params=THEMES)
def themed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The council in one theme, as a build makes it."""
    folder = tmp_path_factory.mktemp(request.param)
    content = folder / "content" / COUNCIL
    shutil.copytree(ROOT / "content" / COUNCIL, content)
    strategy = content / "strategy.yaml"
    written = strategy.read_text("utf-8")
    own = next(line for line in written.splitlines() if line.strip().startswith("theme:"))
    strategy.write_text(written.replace(own, f"    theme: {request.param}"), "utf-8")
    command = [sys.executable, "-m", "cpstrategy", "build", "--output", "build"]
    built = subprocess.run(command, cwd=folder, capture_output=True, text=True)  # noqa: S603 # Our own.
    assert built.returncode == 0, built.stdout + built.stderr
    return folder / "build"


@pytest.mark.whole
@pytest.mark.parametrize("gate", gates.PDF)
def test_pdfs(gate: str, themed: Path) -> None:
    """Every PDF of every edition, in every theme."""
    require(gates.ALL[gate])
    assert report(gates.ALL[gate].check(sorted(themed.rglob("*.pdf")))) == ""


@pytest.mark.whole
@pytest.mark.parametrize("gate", gates.HTML)
def test_pages(gate: str, themed: Path) -> None:
    """Every page of every edition, in every theme."""
    require(gates.ALL[gate])
    pages = [page for page in themed.rglob("*.html") if ".fragment." not in page.name]
    assert report(gates.ALL[gate].check(sorted(pages))) == ""


def test_each_worked_example_has_a_theme_of_its_own() -> None:
    """So that every theme is looked at with every change."""
    chosen = [
        line.split()[-1]
        for path in (ROOT / "content").glob("*/strategy.yaml")
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("    theme:")
    ]
    assert sorted(chosen) == THEMES
