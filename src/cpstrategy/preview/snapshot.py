"""Snapshot: how one council stands: its files now, what is wrong, and what can be shown of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from cpstrategy.diagnostic import in_reading_order
from cpstrategy.load.load import Reader
from cpstrategy.pipeline import CheckedCouncil, OpenedCouncil, judge, open_strategy
from cpstrategy.policy import Policy
from cpstrategy.preview.artifacts import CouncilArtifacts
from cpstrategy.preview.findings import NumberedFinding, tell
from cpstrategy.source import CouncilFiles, Shipped

_BEHIND = "What is listed below has to be put right first."

ListArtifacts = Callable[[CheckedCouncil], CouncilArtifacts]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One council at one time.

    `artifacts` are the last that could be made, None if there never were any, and `trouble` says
    why they are not those of the files as they are. `found` are the findings as last judged;
    `passed` those of the last files that were whole.
    """

    opened: OpenedCouncil
    artifacts: CouncilArtifacts | None
    found: CheckedCouncil
    passed: CheckedCouncil | None
    told: tuple[NumberedFinding, ...]
    trouble: str = ""
    is_checked: bool = False


def stand(
    council: CouncilFiles,
    shipped: Shipped,
    policy: Policy,
    read: Reader,
    list_artifacts: ListArtifacts,
    former: Snapshot | None,
) -> Snapshot:
    """Open a council's files; what was found before holds until the rules have looked again."""
    opened = open_strategy(council, shipped, policy, read)
    profile = policy.profile_for(opened.strategy)
    artifacts, passed = (former.artifacts, former.passed) if former else (None, None)
    findings = in_reading_order([*opened.findings, *opened.resources.findings])
    found = CheckedCouncil(council, opened.strategy, tuple(findings), profile, opened.resources)
    if not (opened.is_whole and opened.resources.offered):
        told = tell(found.findings, opened.strategy, council.files)
        return Snapshot(opened, artifacts, found, passed, told, _BEHIND)
    told = former.told if former and former.found is passed else ()
    if passed:
        found = replace(passed, council=council, strategy=opened.strategy)
    artifacts = list_artifacts(
        CheckedCouncil(council, opened.strategy, (), profile, opened.resources)
    )
    return Snapshot(opened, artifacts, found, passed, told)


def judged(standing: Snapshot, policy: Policy) -> Snapshot:
    """Let the rules look at a council."""
    found = judge(standing.opened, policy)
    return replace(
        standing,
        found=found,
        passed=found if standing.opened.is_whole else standing.passed,
        told=tell(found.findings, found.strategy, found.council.files),
        is_checked=True,
    )
