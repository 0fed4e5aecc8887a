"""Here: councils are read and judged by this process.

If they are few, they are held, and judged only when somebody asks what is wrong with them: others
can begin to make what takes long meanwhile. It is thrown away if there is an error.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from time import perf_counter
from typing import TYPE_CHECKING

from cpstrategy.build.council import Candidate, Common, candidate
from cpstrategy.build.survey import Examined, Reading, findings_of, judge, survey
from cpstrategy.garbage import leave_all, no_collection

if TYPE_CHECKING:
    from cpstrategy.build.state import Record
    from cpstrategy.pipeline import Checked, Opened
    from cpstrategy.reports import Verdict
    from cpstrategy.weigh import Policy


@dataclass(frozen=True)
class Held:
    """A council as it was read, at which rules look when somebody asks what is wrong with it."""

    opened: "Opened"
    policy: "Policy"

    @cached_property
    def checked(self) -> "Checked":
        """The same with all findings."""
        from cpstrategy.pipeline import judge

        return judge(self.opened, self.policy)

    @property
    def unjudged(self) -> "Checked":
        """What its documents show, whatever will be found."""
        from cpstrategy.pipeline import Checked

        strategy = self.opened.strategy
        return Checked(self.opened.council, strategy, (), self.policy.profile_for(strategy))


def survey_here(
    common: Common, reading: Reading, kept: "Mapping[str, Record]"
) -> Examined[Candidate]:
    """Validate each council but those to be kept, and note only what must be known of it.

    Raises:
        BuildError: an edition is faulty.

    """
    return survey(reading, common.policy, partial(candidate, shipped=common.shipped), kept)


def hold_here(
    common: Common, reading: Reading, kept: "Mapping[str, Record]", *, whole: bool
) -> Examined[Candidate]:
    """Read each council but those to be kept, to be judged later; see `survey` for `whole`.

    Raises:
        BuildError: an edition is faulty.

    """
    started = perf_counter()
    councils = _held(common, reading, kept)
    seconds = perf_counter() - started

    @no_collection()
    def judged() -> "Verdict":
        began = perf_counter() - seconds
        findings = [*findings_of(kept.values()), *findings_of(councils)]
        verdict = judge(
            reading,
            findings,
            began,
            [each.held.checked for each in councils if each.held and whole],
        )
        leave_all()
        return verdict

    return Examined(common.project, common.shipped, councils, judged, common.policy, kept)


@no_collection()
def _held(common: Common, reading: Reading, kept: "Mapping[str, Record]") -> list[Candidate]:
    from cpstrategy.pipeline import open_strategy

    found: list[Candidate] = []
    for council in (each for each in reading.councils if each.name not in kept):
        held = Held(open_strategy(council, common.shipped, common.policy), common.policy)
        found.append(candidate(held.unjudged, common.shipped, held))
    # What is held stays until the program ends: a build need not walk it again and again.
    leave_all()
    return found
