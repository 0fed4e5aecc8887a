"""The reports for people: as golden files, and what they promise besides."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.report import Manner, Report, Verdict
from cpstrategy.reports import concise, text
from cpstrategy.source import Span

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize(
    ("name", "manner"),
    [
        ("text.txt", Manner()),
        ("text-verbose.txt", Manner(verbose=True)),
        ("text-coloured.txt", Manner(paint=lambda words, style: f"<{style}>{words}</>")),
    ],
)
def test_findings_are_told_as_in_the_golden_file(
    verdict: Verdict, golden: Callable[[Path, str], None], name: str, manner: Manner
) -> None:
    """The line, carets of the right width under the place, second places, hints and help."""
    golden(GOLDEN / name, text.UNIT.tell(verdict, manner) + "\n")


def test_concise_tells_one_line_for_each(verdict: Verdict) -> None:
    """Place, severity, code and sentence; information is left out unless asked for."""
    assert concise.UNIT.tell(verdict, Manner()).splitlines() == [
        "content/wigan/aim.md:1:1: error[REF010] two records have the id `aim`",
        "content/wigan/pledges.yaml:9:1: error[SYN001] 100% wrong: a,\ufffdb \ufffd[31m",
        "content/wigan/pledges.yaml:4:5: error[SYN002] unknown key `titel`",
        "content/wigan/pledges.yaml:5:8: warning[SYN005] the key `text` is given twice",
        "3 errors, 1 warning in 2 files by 135 rules (0.09 s)",
    ]


@pytest.mark.parametrize("report", [text.UNIT, concise.UNIT])
def test_a_clean_project_is_told_in_one_line(clean: Verdict, report: Report) -> None:
    """Pictures are not counted: authors think of the files that they write."""
    assert report.tell(clean, Manner()) == "No problems found in 2 files by 135 rules (0.09 s)"
    assert report.tell(clean, Manner(quiet=True)) == ""


def test_quiet_never_hides_a_finding(verdict: Verdict) -> None:
    """Only the summary goes."""
    loud, quiet = text.UNIT.tell(verdict, Manner()), text.UNIT.tell(verdict, Manner(quiet=True))
    assert loud.startswith(quiet)
    assert (
        loud.removeprefix(quiet).strip() == "3 errors, 1 warning in 2 files by 135 rules (0.09 s)"
    )


def test_paths_are_shown_from_where_the_reader_is(verdict: Verdict) -> None:
    """Also the path of a second place."""
    told = text.UNIT.tell(verdict, Manner(path_shown=lambda path: f"../{path}"))
    assert "\n../content/wigan/pledges.yaml:4:5: error" in told
    assert "first given at ../content/wigan/pledges.yaml:2:9" in told


@pytest.mark.parametrize(
    ("line", "column", "end"),
    [(0, 0, 0), (1, 1, 1), (1, 99, 120), (99, 1, 5), (1, 6, 2)],
)
def test_a_place_outside_the_file_is_no_reason_to_fail(line: int, column: int, end: int) -> None:
    """The finding is told, with a caret if the line is there."""
    span = Span("a.yaml", line, column, line, end)
    found = Diagnostic("SYN001", "not-yaml", Severity.ERROR, "odd", span)
    for content in (b"", b"a: \xff\xfe b"):
        told = text.UNIT.tell(Verdict((found,), {"a.yaml": content}, 0), Manner())
        assert told.startswith(f"a.yaml:{line}:{column}: error[SYN001] odd\n")
