"""Start-up: what a command imports, because that is what its users wait for."""

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
    print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""


def imported(project: Path, *arguments: str) -> set[str]:
    """Run a command, and list the packages that are loaded at its end."""
    ran = subprocess.run(  # noqa: S603  # Our own script.
        [sys.executable, "-c", SCRIPT, *arguments],
        cwd=project,
        env={"PYTHONPATH": SOURCE, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(ran.stderr.splitlines()[-1].split())


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


def test_a_build_of_web_pages_does_not_load_weasyprint(project: Path) -> None:
    """Nor rich, where there is no terminal to draw a bar on."""
    assert not imported(project, "build", "-f", "fragment", "-q") & {
        "rich",
        "watchfiles",
        "weasyprint",
    }
