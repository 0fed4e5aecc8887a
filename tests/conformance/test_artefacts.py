"""Test artefacts: every file that a build makes passes every gate."""

import gzip
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest

from . import gates
from .gate import ROOT, report, require
from .trap import document

PATIENT = [
    pytest.param(gate, marks=pytest.mark.whole) if gate in gates.SLOW else gate
    for gate in gates.HTML
]
"""Every gate of web pages; for the slow ones on every page somebody has to wait."""


SHARES = [8, pytest.param(1, marks=pytest.mark.whole)]
"""Of many pages of one kind every eighth is asked at every change, and all at last."""

MOST_PAGES = 40
"""Of a full strategy: more, and nobody reads to the end."""


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every council of this repository, and one that was just begun, built as a council would."""
    folder = tmp_path_factory.mktemp("build")
    shutil.copytree(ROOT / "content", folder / "content")
    _run(folder, "init", "anytown")
    _run(folder, "build", "--output", "build")
    return folder


@pytest.fixture(scope="session")
def site_pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The full edition of every council a chapter a page, as a server would have it."""
    folder = tmp_path_factory.mktemp("sites")
    shutil.copytree(ROOT / "content", folder / "content")
    _run(folder, "build", "-f", "site", "-e", "full", "-o", "build")
    for packed in (folder / "build").glob("*/full.site.zip"):
        ZipFile(packed).extractall(packed.parent)
    return sorted((folder / "build").glob("*/full/*.html"))


def _run(folder: Path, *arguments: str) -> None:
    command = [sys.executable, "-m", "cpstrategy", *arguments]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True)  # noqa: S603 # Our own.
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("gate", gates.PDF)
def test_pdfs(gate: str, build: Path) -> None:
    """Every PDF conforms to PDF/UA-1, and tells a listener what a viewer sees."""
    _assert_passes(gate, sorted((build / "build").rglob("*.pdf")))


def test_no_page_is_wasted(build: Path) -> None:
    """The largest of the examples tells all that it has on forty pages."""
    with pikepdf.open(build / "build" / "wigan" / "full.pdf") as full:
        assert len(full.pages) <= MOST_PAGES


@pytest.mark.parametrize("gate", gates.PNG)
def test_pictures(gate: str, build: Path) -> None:
    """Every picture has its size, can be read, and has its words beside it."""
    _assert_passes(gate, sorted((build / "build").rglob("*.png")))


@pytest.mark.parametrize("every", [3, pytest.param(1, marks=pytest.mark.whole)])
@pytest.mark.parametrize("gate", PATIENT)
def test_pages(gate: str, every: int, build: Path) -> None:
    """Every page is valid HTML and meets WCAG 2.2 AA on a phone and a desk, by day and night.

    What no standard asks for holds as well: versions and contents in the first screen, equal bars
    for equal words, a print that leaves nothing out.
    """
    _assert_passes(gate, _pages(build)[::every])


@pytest.mark.parametrize("every", SHARES)
@pytest.mark.parametrize("gate", PATIENT)
def test_sites(gate: str, every: int, site_pages: list[Path]) -> None:
    """A chapter by itself is as good a page as all of them on one."""
    _assert_passes(gate, site_pages[::every])


@pytest.mark.parametrize("gate", gates.SLOW)
def test_a_page_of_each_kind(gate: str, build: Path) -> None:
    """What takes long is asked of one page of each edition, and of each page for editors."""
    _assert_passes(gate, list({page.name: page for page in _pages(build)}.values()))


@pytest.fixture(scope="session", params=SHARES)
def findings_pages(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> list[Path]:
    """The page about findings of published documents, and of one with errors, folded and unfolded.

    Errors stop a build, so that no build makes such a page.
    """
    folder = tmp_path_factory.mktemp("findings")
    broken = folder / "broken" / "content"
    (broken / "broken").mkdir(parents=True)
    (broken / "broken" / "strategy.yaml").write_text(
        "council: {name: Broken\nvision: \x07 'a'\n", "utf-8"
    )
    published = sorted((ROOT / "tests" / "published").glob("*/content"))
    return [
        page
        for content in (*published[:: request.param], broken)
        for page in _told(content, folder)
    ]


def _told(content: Path, folder: Path) -> Iterator[Path]:
    command = [sys.executable, "-m", "cpstrategy", "validate", str(content), "--report", "html"]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603 # Our own.
    assert "report-found" in told
    for name, page in (("folded", told), ("open", told.replace("<details", "<details open"))):
        path = folder / f"{content.parent.name}-{name}.html"
        path.write_text(page, encoding="utf-8")
        yield path


@pytest.mark.parametrize("gate", PATIENT)
def test_pages_of_findings(gate: str, findings_pages: list[Path]) -> None:
    """The page about findings passes however many there are."""
    _assert_passes(gate, findings_pages)


def test_lists_of_files_are_light(build: Path) -> None:
    """Whoever looks for a version has the list of them at once, on any connection: in 25 KB."""
    lists = list((build / "build").rglob("index.html"))
    assert len(lists) > 1
    assert {str(page): page.stat().st_size for page in lists if page.stat().st_size > 25_000} == {}


def test_a_long_strategy_is_light(build: Path) -> None:
    """All of Wigan's is 60 KB as servers send it, pictures aside; without the whole typeface."""
    page = (build / "build/wigan/full.html").read_text("utf-8")
    bare = re.sub(r"data:image/(?:jpeg|png)[^\"')]*", "", page)
    assert len(gzip.compress(bare.encode())) <= 60_000


def test_fragments(build: Path, tmp_path: Path) -> None:
    """Every fragment is valid inside a page that has a first heading of its own."""
    for fragment in filter(_is_fragment, _html(build)):
        page = tmp_path / "-".join(fragment.relative_to(build).parts)
        page.write_text(document(fragment.read_text(encoding="utf-8")), encoding="utf-8")
    for gate in ("nu", "cells"):
        _assert_passes(gate, sorted(tmp_path.iterdir()))


def _assert_passes(gate: str, paths: list[Path]) -> None:
    require(gates.ALL[gate])
    assert paths, "the build made no such file"
    assert report(gates.ALL[gate].check(paths)) == ""


def _html(project: Path) -> list[Path]:
    """What is published, and what is for editors."""
    return sorted(page for name in ("build", "review") for page in (project / name).rglob("*.html"))


def _pages(project: Path) -> list[Path]:
    return [page for page in _html(project) if not _is_fragment(page)]


def _is_fragment(page: Path) -> bool:
    return page.name.endswith(".fragment.html")
