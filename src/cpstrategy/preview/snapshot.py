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
    why they are not those of the files as they are. `judged` are the findings as last judged;
    `passed` those of the last files that were whole.
    """

    opened: OpenedCouncil
    artifacts: CouncilArtifacts | None
    judged: CheckedCouncil
    passed: CheckedCouncil | None
    numbered: tuple[NumberedFinding, ...]
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
    checked = CheckedCouncil(council, opened.strategy, tuple(findings), profile, opened.resources)
    if not (opened.is_whole and opened.resources.offered):
        numbered = tell(checked.findings, opened.strategy, council.files)
        return Snapshot(opened, artifacts, checked, passed, numbered, _BEHIND)
    numbered = former.numbered if former and former.judged is passed else ()
    if passed:
        checked = replace(passed, council=council, strategy=opened.strategy)
    artifacts = list_artifacts(
        CheckedCouncil(council, opened.strategy, (), profile, opened.resources)
    )
    return Snapshot(opened, artifacts, checked, passed, numbered)


def judged(standing: Snapshot, policy: Policy) -> Snapshot:
    """Let the rules look at a council."""
    checked = judge(standing.opened, policy)
    return replace(
        standing,
        judged=checked,
        passed=checked if standing.opened.is_whole else standing.passed,
        numbered=tell(checked.findings, checked.strategy, checked.council.files),
        is_checked=True,
    )
