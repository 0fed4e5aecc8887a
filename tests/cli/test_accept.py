"""`cpstrategy accept`: who has read which words, written down all at once or not at all."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from .conftest import environment

Run = Callable[..., CompletedProcess[str]]

WORDS = """\
pledges:
  - id: pledge
    title: {full: Our pledge, youth: We promise}
    agreed-with: [voices]
    signatories: [lead-member]
    items:
      - {id: promise-visits, text: {full: We visit in May., plain: We come in May., youth: In May!}}
      - {id: promise-listen, text: {full: We listen., youth: We hear you.}}
"""
LOCK = "content/wigan/registers.lock.json"

Entries = dict[str, dict[str, dict[str, str]]]


@pytest.fixture
def several(project: Path) -> Path:
    """A project whose pledge has words in other registers."""
    (project / "content/wigan/pledge.yaml").write_text(WORDS, "utf-8")
    return project


def entries(project: Path) -> Entries:
    found: Entries = json.loads((project / LOCK).read_text("utf-8"))["accepted"]
    return found


def test_everything_can_be_accepted_at_once(run: Run, several: Path) -> None:
    """Each text is shown and named, with the day and the name; the second time all is done."""
    ran = run(
        "accept", "content/wigan", "--all", "--yes", "--by", " Jo Bloggs ", "--on", "2026-01-31"
    )
    assert ran.returncode == 0
    assert ran.stdout == f"Wrote {LOCK}\n"
    shown = "item:promise-visits/text\n  full  We visit in May.\n  youth In May!\n"
    assert shown in ran.stderr
    assert ran.stderr.splitlines()[-3:] == [
        "Accepted pledge:pledge/title (youth)",
        "Accepted item:promise-visits/text (plain, youth)",
        "Accepted item:promise-listen/text (youth)",
    ]
    told = entries(several)
    assert sorted(told["item:promise-visits/text"]) == ["plain", "youth"]
    entry = told["item:promise-visits/text"]["plain"]
    assert (entry["source"], entry["by"], entry["on"]) == (
        *("We visit in May.", "Jo Bloggs", "2026-01-31"),
    )
    written = (several / LOCK).read_bytes()
    assert run("accept", "--all", "--yes", "--by", "Mo").stdout.startswith(
        "There is nothing to accept"
    )
    assert (several / LOCK).read_bytes() == written
    assert run("validate", "--strict").returncode == 0


def test_one_text_or_one_register_can_be_accepted(run: Run, several: Path) -> None:
    """By its whole id, by the id of its record, and today if no day is named."""
    run("accept", "item:promise-visits", "-e", "youth", "--by", "Jo")
    assert list(entries(several)) == ["item:promise-visits/text"]
    assert list(entries(several)["item:promise-visits/text"]) == ["youth"]
    on = entries(several)["item:promise-visits/text"]["youth"]["on"]
    assert abs((date.today() - date.fromisoformat(on)).days) <= 1
    run("accept", "content/wigan", "item:promise-listen/text", "--by", "Mo")
    assert {key: list(each) for key, each in entries(several).items()} == {
        "item:promise-listen/text": ["youth"],
        "item:promise-visits/text": ["youth"],
    }


def test_accepting_again_takes_the_new_words(run: Run, several: Path) -> None:
    """Of that text alone, and what was out of step is in step."""
    run("accept", "--all", "--yes", "--by", "Jo")
    pledge = several / "content/wigan/pledge.yaml"
    pledge.write_text(WORDS.replace("May", "June"), "utf-8")
    assert run("validate").returncode == 0
    pledge.write_text(WORDS.replace("visit in May", "visit in June"), "utf-8")
    ran = run("validate", "--report", "concise")
    assert (ran.returncode, ran.stdout.count("PLN015")) == (1, 1)
    assert "the words of `plain` and `youth` were accepted before that" in ran.stdout
    assert run("accept", "item:promise-visits", "--by", "Mo").returncode == 0
    assert entries(several)["item:promise-visits/text"]["plain"]["source"] == "We visit in June."
    assert entries(several)["item:promise-listen/text"]["youth"]["by"] == "Jo"
    assert "PLN015" not in run("validate").stdout


@pytest.mark.parametrize("place", [".", "content/wigan"])
def test_the_command_of_a_hint_works_as_it_is(run: Run, several: Path, place: str) -> None:
    """Pasted beside other councils, or in the council's own folder; it names all registers."""
    shutil.copytree(several / "content/wigan", several / "content/bury")
    assert run("accept", "content/wigan", "--all", "--yes", "--by", "Jo").returncode == 0
    (several / "content/wigan/pledge.yaml").write_text(WORDS.replace("in May.,", "in June.,"))
    told = json.loads(run("validate", "--report", "json").stdout)["findings"]
    [finding] = [finding for finding in told if finding["code"] == "PLN015"]
    command = finding["hint"].partition("`")[2].partition("`")[0]
    assert command.startswith("cpstrategy accept content/wigan item:promise-visits/text --register")
    arguments = command.replace("…", "Mo").split()[1:]
    assert run(*arguments, cwd=several / place).returncode == 0
    assert entries(several)["item:promise-visits/text"]["youth"]["by"] == "Mo"
    assert "PLN015" not in run("validate").stdout


def test_in_a_councils_folder_that_council_is_meant(run: Run, several: Path) -> None:
    """Whoever stands in it need not name it."""
    shutil.copytree(several / "content/wigan", several / "content/bury")
    assert run("accept", "item:promise-visits", "--by", "Mo").returncode == 2
    folder = several / "content/wigan"
    assert run("accept", "item:promise-visits", "--by", "Mo", cwd=folder).returncode == 0


def test_what_is_gone_goes_only_on_request(run: Run, several: Path) -> None:
    """And each is named."""
    run("accept", "--all", "--yes", "--by", "Jo")
    pledge = several / "content/wigan/pledge.yaml"
    pledge.write_text(WORDS.replace("promise-listen", "promise-hear"), "utf-8")
    run("accept", "-q", "--all", "--yes", "--by", "Jo")
    assert {"item:promise-listen/text", "item:promise-hear/text"} <= entries(several).keys()
    ran = run("accept", "--prune", "--by", "Jo")
    assert ran.stderr == "Forgot item:promise-listen/text (youth)\n"
    assert "item:promise-listen/text" not in entries(several)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--by", "Jo"], "name texts by their ids, or say --all"),
        (["--all"], "Missing option '--by'"),
        (["--all", "--yes", "--by", " "], "say who has read the words"),
        (["--all", "--yes", "--by", "Jo", "--on", "31 May"], "a day is written 2026-01-31"),
        (["--all", "--yes", "--by", "Jo", "--on", "2026-01"], "a day is written 2026-01-31"),
        (["--all", "--yes", "--by", "Jo", "-e", "yuoth"], "did you mean 'youth'?"),
        (["item:promise-vists/text", "--by", "Jo"], "did you mean 'item:promise-visits/text'?"),
        (["item:promise-vists", "--by", "Jo"], "did you mean 'item:promise-visits'?"),
        (["tomato", "--by", "Jo"], "`cpstrategy status -v` shows all"),
    ],
)
def test_what_cannot_be_accepted_ends_with_2(
    run: Run, several: Path, arguments: list[str], says: str
) -> None:
    """And nothing is written."""
    ran = run("accept", *arguments)
    assert ran.returncode == 2
    assert says in " ".join(ran.stderr.split())
    assert not (several / LOCK).exists()


def test_somebody_accepts_for_one_council(run: Run, several: Path) -> None:
    """Nobody signs for all of a project by mistake."""
    assert run("init", "bury").returncode == 0
    ran = run("accept", "--all", "--yes", "--by", "Jo")
    assert ran.returncode == 2
    assert "such as content/bury, content/wigan" in " ".join(ran.stderr.split())
    assert run("accept", "content/wigan", "--all", "--yes", "--by", "Jo").returncode == 0
    assert (several / LOCK).is_file()


@pytest.mark.parametrize("broken", ["content/wigan/people.yaml", LOCK])
def test_what_cannot_be_read_is_not_taken_for_gone(run: Run, several: Path, broken: str) -> None:
    """The findings are told, and the file stays as it is."""
    run("accept", "--all", "--yes", "--by", "Jo")
    (several / broken).write_text("people: [<<<<", "utf-8")
    before = (several / LOCK).read_bytes()
    ran = run("accept", "--all", "--yes", "--prune", "--by", "Jo")
    assert ran.returncode == 1
    assert "error[" in ran.stdout
    assert (several / LOCK).read_bytes() == before


def test_nothing_is_left_over_when_writing_fails(run: Run, several: Path) -> None:
    """A folder in the way is said, and no half of a file stays."""
    (several / LOCK).mkdir()
    ran = run("accept", "--all", "--yes", "--by", "Jo")
    assert ran.returncode == 2
    assert f"cannot write {LOCK}" in ran.stderr
    assert not list((several / "content/wigan").glob(".registers*"))


@pytest.mark.usefixtures("several")
def test_nobody_accepts_everything_unread(run: Run, several: Path) -> None:
    """Where nobody can be asked, whoever has read the words says so; they are shown before."""
    ran = run("accept", "--all", "--by", "Jo")
    assert ran.returncode == 2
    assert "say --yes if you have read them all" in ran.stderr
    assert "  full  We listen.\n  youth We hear you.\n" in ran.stderr
    assert not (several / LOCK).exists()
    ran = run("accept", "-q", "--all", "--yes", "--by", "Jo")
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
    assert (several / LOCK).exists()


@pytest.mark.parametrize(("answer", "accepts"), [("y\n", True), ("n\n", False), ("\n", False)])
def test_on_a_terminal_it_asks(several: Path, answer: str, accepts: bool) -> None:
    """After the words, and no answer means no."""
    command = "python -m cpstrategy accept --all --by Jo"
    script = f"import pty, sys; sys.exit(pty.spawn(['{sys.executable}', *{command.split()[1:]}]))"
    ran = subprocess.run(  # noqa: S603  # Our own program, on a terminal of its own.
        [sys.executable, "-c", script],
        cwd=several,
        env=environment(),
        input=answer,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "Have you read 4 texts beside the full text? [y/N]" in ran.stdout
    assert (several / LOCK).exists() is accepts


def test_a_linked_file_stays_a_link(run: Run, several: Path) -> None:
    """Where the sign-offs of several folders lie in one place."""
    real = several / "content/locks.json"
    real.write_text('{"format": "cpstrategy-registers-1", "accepted": {}}')
    real.chmod(0o640)
    (several / LOCK).symlink_to(real)
    assert run("accept", "item:promise-visits", "--by", "Mo").returncode == 0
    assert (several / LOCK).is_symlink()
    assert "promise-visits" in real.read_text()
    assert real.stat().st_mode & 0o777 == 0o640
