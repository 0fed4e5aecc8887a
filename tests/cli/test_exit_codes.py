"""Exit codes 2, 3 and 130: what is not the content's fault."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from unittest.mock import Mock

import pytest
import shellingham  # type: ignore[import-untyped]

import cpstrategy
from cpstrategy.cli.failures import explained
from cpstrategy.cli.shells import OtherShellError, refuse_other_shells

from .conftest import environment

Run = Callable[..., CompletedProcess[str]]

SOURCE = str(Path(cpstrategy.__file__).parents[1])


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["validate", "nowhere"], "error: there is no folder `nowhere`\n"),
        (["validate"], "error: there is no project here"),
        (["validate", "--report", "xml"], "there is no report 'xml': choose concise, github,"),
        (["validte"], "No such command 'validte'. Did you mean 'validate'?"),
        (["build", "--output"], "Option '--output' requires an argument"),
        (["explain", "unknown-kye"], "did you mean 'unknown-key'?"),
        (["explain", "tomato"], "there is no 'tomato'; `cpstrategy explain` lists all"),
        (["init", "St Helens"], "did you mean 'st-helens'?"),
        (["init", "packs"], "choose another name"),
        (["init", "build"], "choose another name"),
        (["init", "con"], "`con` is the name of a device on Windows; choose another name"),
        (["--color", "sometimes", "validate"], "'sometimes' is not one of"),
    ],
)
def test_what_cannot_run_ends_with_2_and_a_sentence(
    run: Run, arguments: list[str], says: str
) -> None:
    """On stderr, without a traceback."""
    ran = run(*arguments)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert says in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("name", ["wigan", "WIGAN"])
def test_a_council_is_not_begun_twice(run: Run, project: Path, name: str) -> None:
    """Nor in other letters, which are the same folder on Windows and macOS."""
    ran = run("init", name)
    assert ran.returncode == 2
    assert "there is a council in `content/wigan` already; choose another name" in ran.stderr
    assert [folder.name for folder in (project / "content").glob("[wW]*/")] == ["wigan"]


@pytest.mark.parametrize(
    ("option", "name", "says"),
    [
        ("-e", "ful", "did you mean 'full'?"),
        ("-f", "docx", "there is no 'docx'; there is a3, a4, cards, fragment, html, leaflet, pdf"),
    ],
)
def test_an_edition_or_format_that_is_not_there_ends_with_2(
    run: Run, project: Path, option: str, name: str, says: str
) -> None:
    """With the name that was meant, or the few that there are."""
    ran = run("build", option, name)
    assert ran.returncode == 2
    assert says in ran.stderr
    assert not (project / "build").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="A shell is known by the name of its program.")
@pytest.mark.parametrize("option", ["--install-completion", "--show-completion"])
def test_a_shell_that_cannot_be_taught_is_no_fault(project: Path, option: str) -> None:
    """It is named, with those that can be; in those it works."""
    for name, code in (("tcsh", 2), ("bash", 0)):
        shell = project / name
        shutil.copy(shutil.which("bash") or "", shell)
        # The shell waits for its command, and does not give way to it.
        command = f"{sys.executable} -m cpstrategy {option}; exit $?"
        ran = subprocess.run(  # noqa: S603  # Our own program.
            [shell, "-c", command],
            cwd=project,
            env=environment(HOME=str(project)),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert ran.returncode == code
        refused = "error: this is tcsh; commands can be completed in bash, zsh, fish and PowerShell"
        assert ran.stderr == (f"{refused}\n" if code else "")


@pytest.mark.parametrize("error", [RuntimeError("no system"), shellingham.ShellDetectionFailure()])
def test_a_shell_that_nobody_knows_is_no_fault(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Commands cannot be completed there, which a sentence says."""
    monkeypatch.setattr(shellingham, "detect_shell", Mock(side_effect=error))
    refuse_other_shells(["validate"])
    with pytest.raises(OtherShellError, match="nobody can tell which shell this is; commands can"):
        refuse_other_shells(["--install-completion"])
    assert explained(OtherShellError("It cannot.")) == ("It cannot.", 2)
    assert explained(RuntimeError("no shell"))[1] == 3


@pytest.mark.parametrize(
    "error",
    [
        *(OSError(28, "No space left on device"), PermissionError(13, "Permission denied", "x")),
        *(ModuleNotFoundError("No module named 'weasyprint'"), ImportError("libpango")),
    ],
)
def test_what_a_computer_refuses_is_no_fault_of_ours(error: Exception) -> None:
    """Whoever meets it is told what it was, and who can say more."""
    why, code = explained(error)
    assert code == 2
    assert str(error) in why
    assert "cpstrategy doctor" in why


def test_our_own_fault_ends_with_3_and_how_to_report_it(run: Run, project: Path) -> None:
    """The traceback is shown to those who ask for it."""
    broken = project / "broken"
    broken.mkdir()
    (broken / "yaml.py").write_text("raise ZeroDivisionError\n")
    path = f"{broken}{os.pathsep}{SOURCE}"
    ran = run("validate", PYTHONPATH=path)
    assert ran.returncode == 3
    assert "a fault in cpstrategy, not in your content (ZeroDivisionError)" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert "Traceback" in run("-v", "validate", PYTHONPATH=path).stderr


def test_ctrl_c_ends_with_130_and_leaves_the_old_outputs(run: Run, project: Path) -> None:
    """Between two artefacts, when the first of them is already made."""
    assert run("build", "-f", "html").returncode == 0
    before = {path: path.read_bytes() for path in (project / "build").rglob("*.*")}
    strategy = project / "content/wigan/strategy.yaml"
    strategy.write_text(strategy.read_text("utf-8").replace("Our corp", "The corp"), "utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "cpstrategy", "build"],
        cwd=project,
        env={**os.environ, "PYTHONPATH": SOURCE},
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        encoding="utf-8",
    ) as building:
        assert building.stderr is not None
        first = building.stderr.readline()
        building.send_signal(signal.SIGINT)
        rest = building.stderr.read()
    assert "build/wigan/full.html" in first
    assert (building.returncode, rest) == (130, "")
    assert {path: path.read_bytes() for path in (project / "build").rglob("*.*")} == before


def test_a_reader_who_goes_away_is_no_fault(project: Path) -> None:
    """As in `cpstrategy validate | head -0`: no traceback, and the code says that all is well."""
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(
        [sys.executable, "-m", "cpstrategy", "validate"],
        cwd=project,
        env={**os.environ, "PYTHONPATH": SOURCE},
        stdout=writing,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.parametrize("stream", ["1", "2"])
def test_a_closed_stream_is_no_fault(project: Path, stream: str) -> None:
    """As a service may close it: what would be written there goes nowhere."""
    command = f"'{sys.executable}' -m cpstrategy validate {stream}>&-"
    env = {**os.environ, "PYTHONPATH": SOURCE}
    ran = subprocess.run(["/bin/sh", "-c", command], cwd=project, env=env, check=False)  # noqa: S603
    assert ran.returncode == 0


def test_no_letter_is_too_much(run: Run, spoilt: Path) -> None:
    """Whatever the surroundings say about encodings, and whatever bytes are in an argument."""
    pledge = spoilt / "content/wigan/pledge.yaml"
    pledge.write_text(pledge.read_text("utf-8").replace("Our pledge", "Our plédge"), "utf-8")
    ran = run("validate", PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0")
    assert (ran.returncode, ran.stderr) == (1, "")
    assert "titel: Our plédge" in ran.stdout
    ran = run("validate", os.fsdecode(b"caf\xe9"))
    assert (ran.returncode, ran.stderr) == (2, "error: there is no folder `caf\\udce9`\n")
