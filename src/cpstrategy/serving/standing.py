"""Standing: how one council stands: its files now, what is wrong, and what can be shown of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from cpstrategy.diagnostic import in_reading_order
from cpstrategy.load.load import Reader
from cpstrategy.pipeline import Checked, Opened, judge, open_strategy
from cpstrategy.serving.shelf import Shelf
from cpstrategy.serving.told import Told, tell
from cpstrategy.source import Council, Shipped
from cpstrategy.weigh import Policy

_BEHIND = "What is listed below has to be put right first."

Shelve = Callable[[Checked], Shelf]


@dataclass(frozen=True, slots=True)
class Standing:
    """One council at one time.

    `shelf` is the last that could be made, None if there never was one, and `trouble` says why it
    is not that of the files as they are. `found` are the findings as last judged; `passed` those of
    the last files that were whole.
    """

    opened: Opened
    shelf: Shelf | None
    found: Checked
    passed: Checked | None
    told: tuple[Told, ...]
    trouble: str = ""
    is_checked: bool = False


def stand(
    council: Council,
    shipped: Shipped,
    policy: Policy,
    read: Reader,
    shelve: Shelve,
    former: Standing | None,
) -> Standing:
    """Open a council's files; what was found before holds until the rules have looked again."""
    opened = open_strategy(council, shipped, policy, read)
    profile = policy.profile_for(opened.strategy)
    shelf, passed = (former.shelf, former.passed) if former else (None, None)
    findings = in_reading_order([*opened.findings, *opened.resources.findings])
    found = Checked(council, opened.strategy, tuple(findings), profile, opened.resources)
    if not (opened.is_whole and opened.resources.offered):
        told = tell(found.findings, opened.strategy, council.files)
        return Standing(opened, shelf, found, passed, told, _BEHIND)
    told = former.told if former and former.found is passed else ()
    if passed:
        found = replace(passed, council=council, strategy=opened.strategy)
    shelf = shelve(Checked(council, opened.strategy, (), profile, opened.resources))
    return Standing(opened, shelf, found, passed, told)


def judged(standing: Standing, policy: Policy) -> Standing:
    """Let the rules look at a council."""
    found = judge(standing.opened, policy)
    return replace(
        standing,
        found=found,
        passed=found if standing.opened.is_whole else standing.passed,
        told=tell(found.findings, found.strategy, found.council.files),
        is_checked=True,
    )
