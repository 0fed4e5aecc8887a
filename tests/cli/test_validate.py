"""`cpstrategy validate`: findings to stdout, and an exit code that says how bad it is."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]


@pytest.mark.usefixtures("project")
def test_a_clean_project_ends_with_0(run: Run) -> None:
    """One line says so, on stdout, and nothing is on stderr."""
    ran = run("validate", "--strict")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("No problems found in 6 files by ")


@pytest.mark.usefixtures("spoilt")
def test_an_error_ends_with_1_and_is_shown_where_it_is(run: Run) -> None:
    """Place, line, mark, hint and help, as the design of the command line has it."""
    ran = run("validate")
    assert (ran.returncode, ran.stderr) == (1, "")
    assert (
        "content/wigan/pledge.yaml:6:5: error[SYN002] unknown key `titel`\n"
        "  |\n"
        "6 |     titel: Our pledge\n"
        "  |     ^^^^^\n"
        "  = hint: did you mean `title`?\n"
        "  = help: cpstrategy explain SYN002\n"
    ) in ran.stdout
    assert "1 error, 1 warning in 6 files by " in ran.stdout


def test_a_warning_ends_with_1_only_if_strict(run: Run, spoilt: Path) -> None:
    """The same in every command."""
    pledge = spoilt / "content/wigan/pledge.yaml"
    pledge.write_text(pledge.read_text("utf-8").replace("titel", "title"), "utf-8")
    assert run("validate").returncode == 0
    assert run("validate", "--strict").returncode == 1
    assert run("build", "-f", "fragment").returncode == 0
    assert run("build", "-f", "fragment", "--strict").returncode == 1


def test_paths_are_shown_from_the_current_folder(run: Run, spoilt: Path) -> None:
    """So that a click on them finds the file; without a path the project above is meant."""
    ran = run("validate", "--report", "concise", cwd=spoilt / "content/wigan")
    assert ran.stdout.startswith("pledge.yaml:6:5: error")
    ran = run("validate", str(spoilt), "--report", "concise", cwd=Path("/"))
    assert ran.stdout.startswith(f"{spoilt.relative_to('/')}/content/wigan/pledge.yaml:6:5: error")


@pytest.mark.usefixtures("spoilt")
def test_json_is_all_that_is_on_stdout(run: Run) -> None:
    """And its paths are the project's."""
    ran = run("validate", "--report", "json", "content/wigan", "-v", "--color", "always")
    told = json.loads(ran.stdout)
    rules = told["summary"].pop("rules")
    assert told["summary"] == {"errors": 1, "warnings": 1, "files": 6}
    assert rules > 100
    assert told["findings"][0]["path"] == "content/wigan/pledge.yaml"


@pytest.mark.parametrize("report", ["text", "concise", "json", "github", "sarif", "html", "junit"])
@pytest.mark.usefixtures("spoilt")
def test_every_report_ends_with_the_same_code(run: Run, report: str) -> None:
    """How findings are told does not change what they are."""
    ran = run("validate", "--report", report)
    assert (ran.returncode, ran.stderr) == (1, "")
    assert "SYN002" in ran.stdout


@pytest.mark.usefixtures("spoilt")
def test_colours_follow_the_usual_wishes(run: Run) -> None:
    """The option rules, then NO_COLOR, then FORCE_COLOR; a pipe has none by itself."""
    assert "\x1b[" not in run("validate").stdout
    assert "\x1b[" in run("validate", FORCE_COLOR="1").stdout
    assert "\x1b[" not in run("validate", FORCE_COLOR="1", NO_COLOR="1").stdout
    assert "\x1b[" in run("validate", "--color", "always", NO_COLOR="1").stdout
    assert "\x1b[" in run("--color", "always", "validate", TERM="dumb").stdout
    assert "\x1b[" not in run("validate", "--color", "never", FORCE_COLOR="1").stdout


def test_the_profile_and_the_day_are_asked_for(run: Run, project: Path) -> None:
    """A draft is judged mildly; what was asked for on the command line goes before its status."""
    strategy = project / "content/wigan/strategy.yaml"
    text = strategy.read_text("utf-8")
    assert "  status: draft" in text
    quote = "quotes: [{id: q, text: I feel safe., who: A young person}]"
    more = f"services:\n  - {{id: s, name: Hub, text: A place., {quote}}}\n"
    strategy.write_text(text + more, "utf-8")
    assert run("validate", "-q").returncode == 0
    strict = run("validate", "--profile", "publish", "--report", "concise", "--select", "PRI")
    assert strict.returncode == 1
    assert "error[PRI005]" in strict.stdout
    assert run("validate", "--profile", "publish", "--ignore", "PRI").returncode == 0
    for today in ("tomorrow", "2026-W01-1"):
        told = run("validate", "--today", today)
        assert told.returncode == 2
        assert "a day is written 2026-01-31" in told.stderr


@pytest.mark.usefixtures("project")
def test_quiet_says_nothing_where_nothing_is_wrong(run: Run) -> None:
    """Before the command as after it."""
    assert run("validate").stdout
    for arguments in (["-q", "validate"], ["validate", "-q"]):
        ran = run(*arguments)
        assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")


@pytest.mark.usefixtures("spoilt")
def test_a_page_is_all_that_is_on_stdout(run: Run) -> None:
    """It can be saved and sent, although nothing can be built."""
    ran = run("validate", "--report", "html", "-v", "--color", "always")
    assert (ran.returncode, ran.stderr) == (1, "")
    assert ran.stdout.startswith("<!DOCTYPE html>")
    assert ran.stdout.rstrip().endswith("</html>")


def test_the_page_is_that_of_a_build(run: Run, project: Path) -> None:
    """The same bytes, so that nobody wonders which is right."""
    assert run("build", "-q").returncode == 0
    ran = run("validate", "content/wigan", "--report", "html")
    assert ran.stdout.rstrip() == (project / "review/wigan/report.html").read_text("utf-8").rstrip()


def test_a_template_at_fault_is_named(run: Run, project: Path) -> None:
    """As a build does."""
    (project / "templates").mkdir()
    (project / "templates/report.html.j2").write_text("{{ nothing.here }}")
    ran = run("validate", "--report", "html")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith("error: templates/report.html.j2, line 1: ")
    assert run("validate").returncode == 0


def test_a_fault_in_a_shared_edition_is_told_once(run: Run, project: Path) -> None:
    """However many councils share it, and whatever one of them has set for itself."""
    assert run("init", "bury").returncode == 0
    council = project / "content/bury/strategy.yaml"
    rules = "rules: [{rule: unknown-reference, level: info, because: We know.}]\n"
    council.write_text(council.read_text("utf-8") + rules, "utf-8")
    edition = project / "templates/editions/brief/edition.yaml"
    edition.parent.mkdir(parents=True)
    edition.write_text(
        "name: brief\ntitle: Brief\nregisters: [full]\nsections: [visoin]\noutputs: [html]\n"
    )
    for command in ("validate", "build"):
        ran = run(command, "--report", "concise")
        assert ran.returncode == 1
        assert ran.stdout.splitlines()[0] == (
            "templates/editions/brief/edition.yaml:4:12: error[REF001] there is no section `visoin`"
        )
        assert "1 error in 14 files" in ran.stdout


@pytest.mark.parametrize("option", ["--select", "--ignore"])
@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("PIR", "there is no rule 'PIR'; did you mean 'PRI'?"),
        ("REF,TMR", "there is no rule 'TMR'; did you mean 'TRM'?"),
        ("REF01,REF0011", "there is no rule 'REF0011'; did you mean 'REF001'?"),
        ("undefined_abreviation", "did you mean 'undefined-abbreviation'?"),
        ("[", "there is no rule '['; `cpstrategy explain` lists all"),
        ("REF,", "name a rule, such as REF001, or several with commas"),
        ("", "name a rule, such as REF001, or several with commas"),
    ],
)
def test_a_rule_that_there_is_not_is_no_all_clear(
    run: Run, spoilt: Path, option: str, name: str, says: str
) -> None:
    """A misspelt code looks at nothing, so nothing is said but that."""
    ran = run("validate", option, name, cwd=spoilt)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert says in " ".join(ran.stderr.split())


def test_several_rules_stand_between_commas(run: Run, project: Path) -> None:
    """Codes in any letters, their beginnings, and names; it is said how many rules have looked."""

    def looked(*arguments: str) -> int:
        told = json.loads(run("validate", "--report", "json", *arguments, cwd=project).stdout)
        return int(told["summary"]["rules"])

    every, syn = looked(), looked("--select", "SYN")
    assert looked("--select", "ref001, TRM005") == looked("--select", "unknown-reference,TRM005")
    assert looked("--select", "ref001,TRM005") == syn + 2
    assert looked("--select", "REF,TRM") == looked("--select", "REF", "--select", "TRM") > syn + 2
    assert looked("--ignore", "REF001,TRM005") == every - 2
    assert f" by {every} rules (" in run("validate", cwd=project).stdout
    assert f" by {every} rules (" in run("build", "-f", "html", cwd=project).stdout


def test_nothing_is_left_to_look(run: Run, project: Path) -> None:
    """Who leaves out all that is selected is told so."""
    ran = run("validate", "--select", "REF001", "--ignore", "REF", cwd=project)
    assert ran.returncode == 2
    assert "this leaves out all that is selected" in ran.stderr
