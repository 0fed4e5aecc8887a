"""The reports for programs: JSON and GitHub's annotations."""

import json
import re

import pytest

from cpstrategy import reports
from cpstrategy.discovery import discover
from cpstrategy.report import Manner, Report, Verdict
from cpstrategy.reports import github
from cpstrategy.reports import json as json_report

PLEDGES = "content/wigan/pledges.yaml"


def test_json_has_these_keys_and_no_others(verdict: Verdict) -> None:
    """Information is there too: programs choose for themselves."""
    told = json.loads(json_report.UNIT.tell(verdict, Manner()))
    assert list(told) == ["findings", "summary"]
    assert told["summary"] == {"errors": 3, "warnings": 1, "files": 2, "rules": 135}
    assert len(told["findings"]) == 5
    assert told["findings"][2] == {
        "code": "SYN002",
        "name": "unknown-key",
        "severity": "error",
        "message": "unknown key `titel`",
        "hint": "did you mean `title`?",
        "fix": None,
        "path": PLEDGES,
        "line": 4,
        "column": 5,
        "end_line": 4,
        "end_column": 10,
    }


def test_json_paths_are_the_project_s_wherever_the_reader_is(verdict: Verdict) -> None:
    """A report made in one folder can be read in another."""
    told = json_report.UNIT.tell(verdict, Manner(path_shown=lambda path: f"../{path}"))
    assert json.loads(told)["findings"][0]["path"] == "content/wigan/aim.md"


def test_github_commands_are_escaped(verdict: Verdict) -> None:
    """No message can begin a command of its own; a place over two lines has no columns."""
    assert github.UNIT.tell(verdict, Manner()).splitlines() == [
        "::error file=content/wigan/aim.md,line=1,endLine=2,"
        "title=REF010 duplicate-id::two records have the id `aim`",
        f"::error file={PLEDGES},line=9,endLine=9,col=1,endColumn=1,"
        "title=SYN001 not-yaml::100%25 wrong: a,%0Ab \x1b[31m",
        f"::error file={PLEDGES},line=4,endLine=4,col=5,endColumn=10,"
        "title=SYN002 unknown-key::unknown key `titel` (did you mean `title`?)",
        f"::warning file={PLEDGES},line=5,endLine=5,col=8,endColumn=10,"
        "title=SYN005 given-twice::the key `text` is given twice",
    ]


def test_github_properties_are_escaped(verdict: Verdict) -> None:
    """A comma or a colon in a path would end the property."""
    told = github.UNIT.tell(verdict, Manner(verbose=True, path_shown=lambda _: "a,b:c%.yaml"))
    assert set(re.findall(r"file=([^,]*)", told)) == {"a%2Cb%3Ac%25.yaml"}
    assert told.splitlines()[-1].startswith("::notice ")


def test_github_says_nothing_of_a_clean_project(clean: Verdict) -> None:
    """There is no command for good news."""
    assert github.UNIT.tell(clean, Manner()) == ""


@pytest.mark.parametrize("name", ["concise", "github", "html", "json", "junit", "sarif", "text"])
def test_a_report_s_module_has_its_name(name: str) -> None:
    """`--report NAME` imports that module alone."""
    found = discover(reports, Report)
    assert list(found) == ["concise", "github", "html", "json", "junit", "sarif", "text"]
    assert found[name].tell.__module__ == f"cpstrategy.reports.{name}"
