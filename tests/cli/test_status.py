"""`cpstrategy status`: what is out of step, as lines and as JSON, and an exit code."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest


@pytest.fixture
def project(whole: Path) -> Path:
    """With every edition."""
    return whole


Run = Callable[..., CompletedProcess[str]]

WORDS = """\
pledges:
  - id: pledge
    title: Our pledge
    agreed-with: [voices]
    signatories: [lead-member]
    items:
      - {id: promise-listen, text: We listen.}
      - id: promise-visits
        text:
          full: A social worker visits each child every six weeks.
          youth: We come to see you every 6 weeks.
"""


@pytest.fixture
def several(project: Path) -> Path:
    """A project whose pledge has words for young people."""
    (project / "content/wigan/pledge.yaml").write_text(WORDS, "utf-8")
    return project


def change(project: Path, old: str, new: str) -> None:
    pledge = project / "content/wigan/pledge.yaml"
    text = pledge.read_text("utf-8")
    assert old in text
    pledge.write_text(text.replace(old, new), "utf-8")


@pytest.mark.usefixtures("project")
def test_the_full_text_alone_is_in_step(run: Run) -> None:
    """It says so and ends with 0."""
    ran = run("status")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "There is only the full text, so there is nothing to keep in step." in ran.stdout


@pytest.mark.usefixtures("several")
def test_words_that_nobody_has_accepted_are_fuzzy(run: Run) -> None:
    """That is no error yet."""
    ran = run("status", "content/wigan", "-e", "youth")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("Wigan Council\n\n  youth: Young people's version\n    ")
    assert "1 to be read again" in ran.stdout
    assert "Plain English version" not in ran.stdout


def test_changed_facts_end_with_1(run: Run, several: Path) -> None:
    """And are shown where they are to those who ask for more."""
    assert run("accept", "--all", "--yes", "--by", "Jo").returncode == 0
    assert "1 in step" in run("status").stdout
    change(several, "six", "four")
    ran = run("status", "-v", cwd=several / "content/wigan")
    assert ran.returncode == 1
    assert "\n      pledge.yaml:11:18 item:promise-visits/text\n" in ran.stdout
    assert "A social worker visits each child every [-six-] {+four+} weeks." in ran.stdout
    assert run("status", "-q").stdout == ""
    assert run("status", "-q").returncode == 1


@pytest.mark.usefixtures("several")
def test_json_is_all_that_is_on_stdout(run: Run) -> None:
    """For every edition asked for."""
    ran = run("status", "--json", "-e", "youth", "--color", "always")
    [council] = json.loads(ran.stdout)["councils"]
    assert [each["edition"] for each in council["editions"]] == ["youth"]
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.usefixtures("several")
def test_an_edition_that_is_not_there_ends_with_2(run: Run) -> None:
    """With the name that was meant."""
    ran = run("status", "-e", "yuoth")
    assert ran.returncode == 2
    assert "did you mean 'youth'?" in ran.stderr


def test_content_that_cannot_be_read_is_told(run: Run, project: Path) -> None:
    """As `validate` tells it."""
    (project / "content/wigan/strategy.yaml").write_text("council: [", "utf-8")
    ran = run("status")
    assert ran.returncode == 1
    assert "error[SYN" in ran.stdout


def test_a_whole_build_shows_how_the_registers_stand(run: Run, several: Path) -> None:
    """On a page of its own, which no list offers; a partial build leaves it as it is."""
    change(several, "text: We listen.", "text: {full: We listen., youth: We hear you.}")
    assert run("build", "-f", "fragment").returncode == 0
    assert not (several / "review/wigan/status.html").exists()
    ran = run("build")
    assert ran.returncode == 0
    page = (several / "review/wigan/status.html").read_text("utf-8")
    assert "We come to see you every 6 weeks." in page
    assert "status.html" not in (several / "build/wigan/index.html").read_text("utf-8")
    assert run("build", "-f", "fragment").returncode == 0
    assert (several / "review/wigan/status.html").is_file()
    change(several, "          youth: We come to see you every 6 weeks.\n", "")
    change(several, "{full: We listen., youth: We hear you.}", "We listen.")
    assert "Removed review/wigan/status.html" in run("build").stderr


@pytest.mark.parametrize(
    "written",
    [
        "foreword: {text: {full: 'We listen.', youth: 'You {group:nope}.'}, signatories: [nobody]}",
        "key-figures: {statistics: [x], charts: [{id: c, title: C, summary: S, statistics: [x]}]}",
        "boards: [{id: b, name: B, leads: [nope], seats: [{person: nope}, {group: nope}]}]",
        "actions: [{id: a, text: Do., owners: [nope], priority: nope, promises: [nope]}]",
        "messages: [{id: m, group: nope, text: Hi.}]",
        "narratives: [{id: n, heading: H, text: 'See {x:y}, {stat:a.b} and {plan:.}.'}]",
    ],
)
def test_it_tells_how_things_stand_whatever_leads_nowhere(
    run: Run, several: Path, written: str
) -> None:
    """Rules complain of references without a target, and it fails over none."""
    (several / "content/wigan/more.yaml").write_text(written, "utf-8")
    ran = run("status", "-v")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "youth: Young people's version" in ran.stdout


def test_a_reference_without_a_target_stays_to_be_seen(run: Run, several: Path) -> None:
    """In the words as they are shown, so that whoever reads them sees what is wrong."""
    outline = "{outline: [vision, nowhere, {narrative: nope}, pledges],"
    strategy = several / "content/wigan/strategy.yaml"
    text = strategy.read_text("utf-8")
    strategy.write_text(text.replace("document:\n", f"document:\n  outline: {outline[10:-1]}\n"))
    change(several, "every six weeks.", "every six weeks, as {term:nope} says.")
    ran = run("status", "-v")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "1 to be read again" in ran.stdout
