"""Examine: read a project and say what is wrong, which `validate` and `build` both begin with."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from cpstrategy.garbage import no_collection
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.files import Project
    from cpstrategy.pipeline import Checked
    from cpstrategy.reports import Report, Verdict
    from cpstrategy.source import Shipped
    from cpstrategy.weigh import Policy


@dataclass(frozen=True, slots=True)
class Examined:
    """A project's councils with their findings, all findings together, and what was asked for."""

    project: "Project"
    shipped: "Shipped"
    councils: "Sequence[Checked]"
    verdict: "Verdict"
    policy: "Policy"


@no_collection()
def examine(path: Path | None, policy: "Policy") -> Examined:
    """Read the councils that a path means, and validate each."""
    from cpstrategy.diagnostic import in_reading_order
    from cpstrategy.files import find_project, read_shipped
    from cpstrategy.reports import Verdict

    started = perf_counter()
    project = find_project(path)
    shipped = read_shipped(project)
    councils = check_councils(project, shipped, project.councils, policy)
    files = {path: data for each in councils for path, data in each.council.files.items()}
    findings = in_reading_order(finding for each in councils for finding in each.findings)
    verdict = Verdict(tuple(findings), files, perf_counter() - started)
    return Examined(project, shipped, councils, verdict, policy)


def check_councils(
    project: "Project", shipped: "Shipped", names: Iterable[str], policy: "Policy"
) -> "list[Checked]":
    """Read and validate some councils of a project."""
    from cpstrategy.files import read_council
    from cpstrategy.pipeline import validate
    from cpstrategy.source import Council

    return [
        validate(
            Council(name, project.councils[name], read_council(project, name)), shipped, policy
        )
        for name in names
    ]


def tell(report: "Report", examined: Examined, terminal: Terminal) -> None:
    """Print the findings."""
    from cpstrategy.reports import Manner

    def path_shown(path: str) -> str:
        return shown(examined.project.root / path)

    manner = Manner(terminal.quiet, terminal.verbose, terminal.paint, path_shown)
    told = report.tell(examined.verdict, manner)
    if told:
        terminal.result(told)


def shown(path: Path) -> str:
    """Write a path so that it can be clicked: from the current folder, if that is on its way."""
    here = Path.cwd()
    if path.is_relative_to(here):
        return path.relative_to(here).as_posix()
    near = any(
        (folder / "content").is_dir() and path.is_relative_to(folder) for folder in here.parents
    )
    return Path(os.path.relpath(path, here)).as_posix() if near else path.as_posix()


def exit_code(verdict: "Verdict", *, strict: bool) -> int:
    """Tell by a number whether there are errors; `strict` counts warnings too."""
    from cpstrategy.diagnostic import Severity

    counted = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return int(any(finding.severity in counted for finding in verdict.findings))
