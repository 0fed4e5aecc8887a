"""Examine: read a project and say what is wrong, which `validate` and `build` both begin with."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from cpstrategy.garbage import leave_all, no_collection
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.build.state import Record
    from cpstrategy.diagnostic import Diagnostic
    from cpstrategy.files import Project
    from cpstrategy.pipeline import Checked
    from cpstrategy.reports import Report, Verdict
    from cpstrategy.source import Council, Shipped
    from cpstrategy.weigh import Policy


T = TypeVar("T")


class Found(Protocol):
    """A council of which it is known what is wrong with it."""

    @property
    def findings(self) -> "tuple[Diagnostic, ...]": ...  # noqa: D102  # The class says it.


@dataclass(frozen=True, slots=True)
class Reading:
    """A project with everything that was read of it."""

    project: "Project"
    shipped: "Shipped"
    councils: "Iterable[Council]"


@dataclass(frozen=True, slots=True)
class OnDisk:
    """A project's councils, each read whenever its turn comes."""

    project: "Project"

    def __iter__(self) -> "Iterator[Council]":
        return (read_one(self.project, name) for name in self.project.councils)


@dataclass(frozen=True)
class Examined(Generic[T]):
    """What is held of a project's councils, and what was asked for.

    `judging` puts all findings together. `kept` are the councils whose last build still holds, so
    that they were not looked at again.
    """

    project: "Project"
    shipped: "Shipped"
    councils: Sequence[T]
    judging: "Callable[[], Verdict]"
    policy: "Policy"
    kept: "Mapping[str, Record]" = field(default_factory=dict)

    @cached_property
    def verdict(self) -> "Verdict":
        """All findings together; of councils not judged yet, rules look for them only now."""
        return self.judging()


def read(path: Path | None) -> Reading:
    """Read the councils that a path means, and what they are made with."""
    from cpstrategy.files import find_project, read_shipped

    project = find_project(path)
    return reading_of(project, read_shipped(project))


def reading_of(project: "Project", shipped: "Shipped") -> Reading:
    """Read the councils of a project now if they are few, and each in its turn if they are many."""
    from cpstrategy.build.memory import are_few

    councils = OnDisk(project)
    held = are_few(len(project.councils))
    return Reading(project, shipped, tuple(councils) if held else councils)


def read_one(project: "Project", name: str) -> "Council":
    """Read one council of a project."""
    from cpstrategy.files import read_council
    from cpstrategy.source import Council

    return Council(name, project.councils[name], read_council(project, name))


def examine(reading: Reading, policy: "Policy") -> "Examined[Checked]":
    """Validate each council, and hold all that was read of it."""
    return survey(reading, policy, lambda checked: checked, whole=True)


@no_collection()
def survey(
    reading: Reading,
    policy: "Policy",
    hold: "Callable[[Checked], T]",
    kept: "Mapping[str, Record] | None" = None,
    *,
    whole: bool = False,
) -> Examined[T]:
    """Validate each council but those to be kept, and `hold` what will be needed of it.

    `whole` gives the verdict the councils themselves, which some reports ask for.
    """
    from cpstrategy.build.memory import give_back
    from cpstrategy.pipeline import validate

    started, aside = perf_counter(), kept or {}
    findings = list(findings_of(aside.values()))
    held: list[T] = []
    judged: list[Checked] = []
    for council in (each for each in reading.councils if each.name not in aside):
        checked = validate(council, reading.shipped, policy)
        findings += checked.findings
        held.append(hold(checked))
        judged += [checked] if whole else []
        del checked
        give_back(len(reading.project.councils), rest_stays=True)
    # What is held stays until the program ends: a build need not walk it again and again.
    leave_all()
    told = judge(reading, findings, started, judged)
    return Examined(reading.project, reading.shipped, held, lambda: told, policy, aside)


def findings_of(several: "Iterable[Found]") -> "Iterator[Diagnostic]":
    """Walk everything that was found in some councils."""
    return (finding for each in several for finding in each.findings)


def judge(
    reading: Reading,
    findings: "Iterable[Diagnostic]",
    started: float,
    councils: "Sequence[Checked]" = (),
) -> "Verdict":
    """Put all findings together, with the files that they are in; the work began at `started`."""
    from cpstrategy.diagnostic import in_reading_order
    from cpstrategy.reports import Verdict

    told = tuple(in_reading_order(findings))
    within = {finding.span.path for finding in told}
    files = {
        path: data if path in within else b""
        for each in reading.councils
        for path, data in each.files.items()
    }
    return Verdict(told, files, perf_counter() - started, tuple(councils), reading.shipped)


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
