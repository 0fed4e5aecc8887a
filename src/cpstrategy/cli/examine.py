"""Examine: read a project and say what is wrong, which `validate` and `build` both begin with."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from cpstrategy.garbage import no_collection
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.files import Project, Record
    from cpstrategy.pipeline import Checked
    from cpstrategy.reports import Report, Verdict
    from cpstrategy.source import Council, Shipped
    from cpstrategy.weigh import Policy


@dataclass(frozen=True, slots=True)
class Reading:
    """A project with everything that was read of it."""

    project: "Project"
    shipped: "Shipped"
    councils: "Sequence[Council]"


@dataclass(frozen=True, slots=True)
class Examined:
    """A project's councils with their findings, all findings together, and what was asked for.

    `kept` are those whose last build still holds, so that they were not looked at again.
    """

    project: "Project"
    shipped: "Shipped"
    councils: "Sequence[Checked]"
    verdict: "Verdict"
    policy: "Policy"
    kept: "Mapping[str, Record]" = field(default_factory=dict)


def read(path: Path | None) -> Reading:
    """Read the councils that a path means, and what they are made with."""
    from cpstrategy.files import find_project, read_shipped

    project = find_project(path)
    return Reading(project, read_shipped(project), read_councils(project, project.councils))


def read_councils(project: "Project", names: "Iterable[str]") -> "list[Council]":
    """Read some councils of a project."""
    from cpstrategy.files import read_council
    from cpstrategy.source import Council

    return [Council(name, project.councils[name], read_council(project, name)) for name in names]


@no_collection()
def examine(
    reading: Reading, policy: "Policy", kept: "Mapping[str, Record] | None" = None
) -> Examined:
    """Validate each council but those to be kept."""
    from cpstrategy.pipeline import validate

    started, held = perf_counter(), kept or {}
    fresh = [each for each in reading.councils if each.name not in held]
    checked = [validate(each, reading.shipped, policy) for each in fresh]
    told = judge(reading, checked, held.values(), started)
    return Examined(reading.project, reading.shipped, checked, told, policy, held)


def judge(
    reading: Reading, checked: "Sequence[Checked]", held: "Iterable[Record]", started: float
) -> "Verdict":
    """Put all findings together, also those of councils to be kept; the work began at `started`."""
    from cpstrategy.diagnostic import in_reading_order
    from cpstrategy.reports import Verdict

    files = {path: data for each in reading.councils for path, data in each.files.items()}
    findings = [finding for each in checked for finding in each.findings]
    findings += [finding for each in held for finding in each.findings]
    told, seconds = tuple(in_reading_order(findings)), perf_counter() - started
    return Verdict(told, files, seconds, tuple(checked), reading.shipped)


def check_councils(
    examined: Examined, project: "Project", names: "Iterable[str]"
) -> "list[Checked]":
    """Read and validate further councils of a project."""
    from cpstrategy.pipeline import validate

    return [
        validate(each, examined.shipped, examined.policy) for each in read_councils(project, names)
    ]


def tell(report: "Report", root: Path, told: "Verdict", terminal: Terminal) -> None:
    """Print the findings.

    Raises:
        BuildError: a template that the report needs is at fault.

    """
    from cpstrategy.reports import Manner

    def path_shown(path: str) -> str:
        return shown(root / path)

    manner = Manner(terminal.quiet, terminal.verbose, terminal.paint, path_shown)
    words = report.tell(told, manner)
    if words:
        terminal.result(words)


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
