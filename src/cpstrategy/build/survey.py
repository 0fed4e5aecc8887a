"""Survey: what is wrong in a project, which `validate` and `build` both begin with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from time import perf_counter
from typing import TYPE_CHECKING, Generic, TypeVar

from cpstrategy.build.judging import findings_of, judge
from cpstrategy.build.memory import give_back
from cpstrategy.build.reading import Reading
from cpstrategy.gc_control import leave_all, no_collection

if TYPE_CHECKING:
    from cpstrategy.build.state import CouncilRecord
    from cpstrategy.disk import Project
    from cpstrategy.pipeline import CheckedCouncil
    from cpstrategy.policy import Policy
    from cpstrategy.report import Verdict
    from cpstrategy.source import Shipped


T = TypeVar("T")


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
