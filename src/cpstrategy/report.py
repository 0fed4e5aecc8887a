"""Report: one way to tell what is wrong; each is a module or a package of `reports`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.source import Files, Shipped

if TYPE_CHECKING:
    # Those whose build has nothing to do wait for none of it.
    from cpstrategy.pipeline import CheckedCouncil

NOTHING = Shipped({}, {})

Paint = Callable[[str, str], str]
"""Takes words and a style such as "bold red"; gives them back, coloured or not."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """All findings, in reading order, about some files, and how many seconds they took.

    Of files without findings, only the names are known. `councils` are those that the findings are
    of, and `shipped` is what they were read with, for reports that ask for more than `files`.
    `stops` says whether its errors stop what was asked for: some are in what nobody asked for.
    `rules` are as many as have looked: without them a clean answer says nothing.
    """

    findings: tuple[Diagnostic, ...]
    files: Files
    seconds: float
    councils: Sequence["CheckedCouncil"] = ()
    shipped: Shipped = NOTHING
    rules: int = 0
    stops: bool = True


@dataclass(frozen=True, slots=True)
class Manner:
    """How to tell it: `path_shown` makes a project's path one that the reader can open."""

    quiet: bool = False
    verbose: bool = False
    paint: Paint = lambda text, _style: text
    path_shown: Callable[[str], str] = str


@dataclass(frozen=True, slots=True)
class Report:
    """A way to tell a verdict, chosen by `--report NAME`.

    `asks_for_councils` says that it needs the councils themselves besides findings and files.
    """

    name: str
    summary: str
    tell: Callable[[Verdict, Manner], str]
    asks_for_councils: bool = False


def visible_findings(verdict: Verdict, manner: Manner) -> list[Diagnostic]:
    """Pick what people see: information only if they ask for it."""
    return [
        finding
        for finding in verdict.findings
        if manner.verbose or finding.severity is not Severity.INFO
    ]


def count(verdict: Verdict, severity: Severity) -> int:
    """Count the findings of a severity."""
    return sum(finding.severity is severity for finding in verdict.findings)


def count_files(verdict: Verdict) -> int:
    """Count the files that authors write: YAML and Markdown."""
    return sum(map(is_written, verdict.files))


def is_written(path: str) -> bool:
    """Whether authors write a file: YAML and Markdown."""
    return path.lower().endswith((".yaml", ".yml", ".md"))


def summary(verdict: Verdict) -> str:
    """Say it in one line, such as "3 errors in 4 files by 140 rules (0.09 s)"."""
    counts = [
        _plural(count(verdict, severity), word)
        for severity, word in ((Severity.ERROR, "error"), (Severity.WARNING, "warning"))
        if count(verdict, severity)
    ]
    problems = ", ".join(counts) or "No problems found"
    by = f"by {_plural(verdict.rules, 'rule')}"
    files = _plural(count_files(verdict), "file")
    return f"{problems} in {files} {by} ({verdict.seconds:.2f} s)"


def place(finding: Diagnostic, manner: Manner) -> str:
    """Where a finding is, as terminals and editors make it clickable."""
    path, line, column, *_ = finding.span
    return f"{manner.path_shown(path)}:{line}:{column}"


def _plural(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
