"""Survey: what is wrong in a project, which `validate` and `build` both begin with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from time import perf_counter
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from cpstrategy.build.memory import give_back
from cpstrategy.build.reading import Reading
from cpstrategy.build.rule_choice import count_rules
from cpstrategy.gc_control import leave_all, no_collection

if TYPE_CHECKING:
    from cpstrategy.build.state import CouncilRecord
    from cpstrategy.diagnostic import Diagnostic
    from cpstrategy.disk import Project
    from cpstrategy.pipeline import CheckedCouncil
    from cpstrategy.policy import Policy
    from cpstrategy.report import Verdict
    from cpstrategy.source import Files, Shipped


T = TypeVar("T")


class HasFindings(Protocol):
    """A council of which it is known what is wrong with it."""

    @property
    def findings(self) -> tuple[Diagnostic, ...]: ...  # noqa: D102  # The class says it.


@dataclass(frozen=True)
class ProjectSurvey(Generic[T]):
    """What is held of a project's councils, and what was asked for.

    `judging` puts all findings together. `kept` are the councils whose last build still holds, so
    that they were not looked at again.
    """

    project: Project
    shipped: Shipped
    councils: Sequence[T]
    judging: Callable[[], Verdict]
    policy: Policy
    kept: Mapping[str, CouncilRecord] = field(default_factory=dict)

    @cached_property
    def verdict(self) -> Verdict:
        """All findings together; of councils not judged yet, rules look for them only now."""
        return self.judging()


def examine(reading: Reading, policy: Policy) -> ProjectSurvey[CheckedCouncil]:
    """Validate each council, and hold all that was read of it."""
    return survey(reading, policy, lambda checked: checked, whole=True)


@no_collection()
def survey(
    reading: Reading,
    policy: Policy,
    hold: Callable[[CheckedCouncil], T],
    kept: Mapping[str, CouncilRecord] | None = None,
    *,
    whole: bool = False,
) -> ProjectSurvey[T]:
    """Validate each council but those to be kept, and `hold` what will be needed of it.

    `whole` gives the verdict the councils themselves, which some reports ask for.
    """
    from cpstrategy.pipeline import validate

    started, records = perf_counter(), kept or {}
    findings = list(findings_of(records.values()))
    councils: list[T] = []
    checked_councils: list[CheckedCouncil] = []
    for council in (council for council in reading.councils if council.name not in records):
        checked = validate(council, reading.shipped, policy)
        findings += checked.findings
        councils.append(hold(checked))
        checked_councils += [checked] if whole else []
        del checked
        give_back(len(reading.project.councils), rest_stays=True)
    # What is held stays until the program ends: a build need not walk it again and again.
    leave_all()
    verdict = judge(reading, findings, started, checked_councils)
    return ProjectSurvey(
        reading.project, reading.shipped, councils, lambda: verdict, policy, records
    )


def findings_of(councils: Iterable[HasFindings]) -> Iterator[Diagnostic]:
    """Walk everything that was found in some councils."""
    return (finding for council in councils for finding in council.findings)


def judge(
    reading: Reading,
    findings: Iterable[Diagnostic],
    started: float,
    councils: Sequence[CheckedCouncil] = (),
) -> Verdict:
    """Put all findings together, with the files that they are in; the work began at `started`."""
    from cpstrategy.diagnostic import in_reading_order
    from cpstrategy.report import Verdict

    ordered = tuple(in_reading_order(findings))
    paths = {finding.span.path for finding in ordered}
    files = {
        path: data if path in paths else b""
        for council in reading.councils
        for path, data in council.files.items()
    }
    files |= _shared(reading.shipped, paths - files.keys())
    seconds = perf_counter() - started
    return Verdict(ordered, files, seconds, tuple(councils), reading.shipped, count_rules())


def _shared(shipped: Shipped, paths: set[str]) -> Files:
    """The templates that something was found in."""
    templates = shipped.templates.items() if paths else ()
    places = ((shipped.place(path), data) for path, data in templates)
    return {place: data for place, data in places if place in paths}


def exit_code(verdict: Verdict, *, strict: bool) -> int:
    """Tell by a number whether errors stop what was asked for; `strict` counts warnings too."""
    from cpstrategy.diagnostic import Severity

    counted = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    if not (strict or verdict.stops):
        return 0
    return int(any(finding.severity in counted for finding in verdict.findings))
