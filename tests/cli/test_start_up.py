"""Start-up: what a command imports, because that is what its users wait for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import cpstrategy

SOURCE = str(Path(cpstrategy.__file__).parents[1])
SCRIPT = """
import sys
sys.argv = ["cpstrategy", *sys.argv[1:]]
from cpstrategy.cli import main
try:
    main()
finally:
    print(*sys.modules, file=sys.stderr)
"""


def imported(project: Path, *arguments: str) -> set[str]:
    """Run a command, and list the packages that are loaded at its end."""
    return {name.partition(".")[0] for name in modules(project, *arguments)}


def modules(project: Path, *arguments: str) -> set[str]:
    """Run a command, and list the modules that are loaded at its end."""
    return set(last_words(project, SCRIPT, *arguments))


def last_words(project: Path, script: str, *arguments: str) -> list[str]:
    """Run a script with a command, and give the words of the last line that it tells."""
    ran = subprocess.run(  # noqa: S603  # Our own script.
        [sys.executable, "-c", script, *arguments],
        cwd=project,
        env={
            "PYTHONPATH": SOURCE,
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"],
        },
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stderr.splitlines()[-1].split()


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_load_nothing_of_ours_but_the_command_line(
    project: Path, option: str
) -> None:
    """Neither YAML nor the model nor what makes documents."""
    heavy = {"jinja2", "markdown_it", "pydantic", "rich", "watchfiles", "weasyprint", "yaml"}
    assert not imported(project, option) & heavy


def test_validate_loads_nothing_that_makes_documents(project: Path) -> None:
    """The commonest command is the one that is run after each change."""
    packages = imported(project, "validate")
    assert "pydantic" in packages
    assert not packages & {"jinja2", "rich", "watchfiles", "weasyprint"}


def test_validate_does_not_load_what_pydantic_looks_for_plugins_with(project: Path) -> None:
    """There are none, and what reads the lists of packages can read e-mail as well."""
    assert not modules(project, "validate") & {"importlib.metadata", "email", "zipfile"}


def test_validate_loads_nothing_that_writes(project: Path) -> None:
    """What keeps a build folder is of no use to those who have no build."""
    loaded = modules(project, "validate")
    assert "cpstrategy.disk.read" in loaded
    assert not loaded & {f"cpstrategy.build.{name}" for name in ("store", "manifest", "state")}


def test_validate_loads_nothing_that_looks_for_findings_where_nothing_has_changed(
    project: Path,
) -> None:
    """Neither the model nor a rule: the findings are read from where they were kept."""
    imported(project, "validate")
    loaded = modules(project, "validate")
    heavy = {"pydantic", "yaml", "jinja2", "cpstrategy.pipeline", "cpstrategy.model.base"}
    assert "cpstrategy.disk.findings_cache" in loaded
    assert not loaded & {*heavy, "cpstrategy.rules", "cpstrategy.resources", "cpstrategy.load"}


def test_a_build_of_web_pages_does_not_load_weasyprint(project: Path) -> None:
    """Nor rich, where there is no terminal to draw a bar on, nor what starts processes."""
    idle = {"multiprocessing", "pebble", "rich", "watchfiles", "weasyprint"}
    assert not imported(project, "build", "-f", "fragment", "-q", "-j", "2") & idle


def test_only_those_who_make_pdfs_load_weasyprint(project: Path) -> None:
    """With several processes that is not the first, which has the web pages to make."""
    packages = imported(project, "build", "-q", "-j", "2", "--today", "2026-06-01")
    assert "pebble" in packages
    assert not packages & {"fontTools", "rich", "weasyprint"}


def test_a_command_loads_no_other(project: Path) -> None:
    """And one that is misspelt loads all, so that the nearest can be named."""
    loaded = modules(project, "validate")
    assert "cpstrategy.cli.validate" in loaded
    assert not loaded & {f"cpstrategy.cli.{name}" for name in ("build", "init", "doctor")}
    assert "cpstrategy.cli.doctor" in modules(project, "--help")
