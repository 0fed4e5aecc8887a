"""Without PDFs: where they cannot be made, all else is, and it is said what is missing."""

import os
from collections.abc import Callable
from http.client import HTTPConnection
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from .conftest import SOURCE
from .test_serve import begun_to_serve


@pytest.fixture
def project(whole: Path) -> Path:
    """With every edition."""
    return whole


Run = Callable[..., CompletedProcess[str]]

PDFS = (
    *("build/wigan/full.pdf", "build/wigan/large-print.pdf"),
    *("build/wigan/pledge.poster.pdf", "build/wigan/pledge.poster-a3.pdf"),
    *("build/wigan/pledge.leaflet.pdf", "build/wigan/pledge.cards.pdf"),
    *("build/wigan/pledge.square.png", "build/wigan/pledge.portrait.png"),
)
PAGES = (
    *("build/index.html", "build/wigan/index.html", "build/wigan/full.html"),
    *("build/wigan/full.fragment.html", "build/wigan/large-print.html", "review/wigan/report.html"),
)
CURE = "PDFs need the Pango library: "


@pytest.fixture
def hidden(project: Path) -> dict[str, str]:
    """An environment in which WeasyPrint fails as it does where there is no Pango."""
    broken = project / "broken"
    broken.mkdir()
    (broken / "weasyprint.py").write_text("raise OSError('cannot load library libpango')\n")
    return {"PYTHONPATH": f"{broken}{os.pathsep}{SOURCE}"}


NO_SEMAPHORES = {
    "no shared memory": "",
    "shared memory that may not be written to": """\
def sem_unlink(name): ...
class SemLock:
    SEM_VALUE_MAX = 1
    def __init__(self, *arguments): raise OSError(30, "Read-only file system")
""",
}


@pytest.fixture(params=NO_SEMAPHORES)
def alone(project: Path, request: pytest.FixtureRequest) -> dict[str, str]:
    """An environment in which Python makes no semaphores."""
    broken = project / "alone"
    broken.mkdir()
    (broken / "_multiprocessing.py").write_text(NO_SEMAPHORES[request.param])
    return {"PYTHONPATH": f"{broken}{os.pathsep}{SOURCE}"}


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_all_else_is_made(run: Run, project: Path, hidden: dict[str, str], jobs: str) -> None:
    """Each PDF is named, with what to install and how to do without; the code is 4, every time."""
    for _ in range(2):
        ran = run("build", "-j", jobs, cwd=project, **hidden)
        assert ran.returncode == 4
        assert [line for line in ran.stderr.splitlines() if line.startswith("Not made: ")] == [
            f"Not made: {path}" for path in PDFS
        ]
        assert CURE in ran.stderr
        assert "`cpstrategy build -f html` makes web pages alone" in ran.stderr
        assert ran.stdout.count("No problems found") == 1
    assert all((project / path).is_file() for path in PAGES)
    assert not any((project / path).exists() for path in PDFS)
    assert not any(".pdf" in (project / path).read_text("utf-8") for path in PAGES)


def test_no_old_pdf_stays_beside_new_pages(run: Run, project: Path, hidden: dict[str, str]) -> None:
    """It would look current; it is removed, which is said, and made again where that can be."""
    assert run("build", cwd=project).returncode == 0
    pages = {path: (project / path).read_bytes() for path in (*PAGES, *PDFS)}
    strategy = project / "content/wigan/strategy.yaml"
    text = strategy.read_text("utf-8")
    strategy.write_text(text.replace("title: Our corp", "title: The corp"), "utf-8")
    ran = run("build", cwd=project, **hidden)
    assert ran.returncode == 4
    for path in PDFS:
        assert f"Removed {path}" in ran.stderr
        assert not (project / path).exists()
    strategy.write_text(text, "utf-8")
    assert run("build", cwd=project).returncode == 0
    assert {path: (project / path).read_bytes() for path in pages} == pages


def test_where_only_pdfs_are_wanted_nothing_changes(
    run: Run, project: Path, hidden: dict[str, str]
) -> None:
    """There is nothing that could be made; and who asks for web pages alone misses nothing."""
    ran = run("build", "-f", "pdf", cwd=project, **hidden)
    assert (ran.returncode, CURE in ran.stderr) == (2, True)
    assert not (project / "build").exists()
    assert run("build", "-f", "html", cwd=project, **hidden).returncode == 0
    page = (project / "build/wigan/full.html").read_text("utf-8")
    assert ".pdf" not in page


def test_the_doctor_finds_it(run: Run, project: Path, hidden: dict[str, str]) -> None:
    """With what to install; web pages can be made all the same."""
    ran = run("doctor", cwd=project, **hidden)
    assert (ran.returncode, ran.stderr) == (2, "")
    assert f"{CURE}" in ran.stdout
    assert "web pages can be made without" in ran.stdout


def test_where_no_process_can_be_started_one_does_all(
    run: Run, project: Path, alone: dict[str, str]
) -> None:
    """It says so, makes the same files, and the doctor finds it."""
    assert run("build", "-o", "other", cwd=project).returncode == 0
    ran = run("build", "-j", "2", cwd=project, **alone)
    assert ran.returncode == 0
    assert ran.stderr.startswith("No other processes can be started (")
    sums = [(project / folder / "SHA256SUMS").read_text() for folder in ("other", "build")]
    assert sums[0] == sums[1]
    ran = run("doctor", cwd=project, **alone)
    assert ran.returncode == 0
    assert "Processes: none can be started" in ran.stdout


def test_the_doctor_keeps_a_library_quiet(run: Run, project: Path) -> None:
    """It has a word on a system without fonts, which no page of ours needs."""
    fonts = project / "fonts.conf"
    fonts.write_text("<fontconfig></fontconfig>")
    ran = run("doctor", cwd=project, FONTCONFIG_FILE=str(fonts))
    assert (ran.returncode, ran.stderr) == (0, "")


def test_a_preview_says_so_where_a_pdf_is_asked_for_alone(
    project: Path, hidden: dict[str, str]
) -> None:
    """Every page is shown as ever."""
    with begun_to_serve(project, **hidden) as (_, port):
        for path in ("", "findings", "wigan/index.html", "wigan/full.html", "wigan/full.pdf"):
            connection = HTTPConnection("127.0.0.1", port, timeout=60)
            connection.request("GET", f"/{path}")
            answer = connection.getresponse()
            is_pdf = path.endswith(".pdf")
            assert answer.status == (500 if is_pdf else 200), path
            assert (CURE in answer.read().decode()) == is_pdf, path
            connection.close()
