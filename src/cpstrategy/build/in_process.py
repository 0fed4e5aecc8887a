"""In process: councils are read and judged by this process.

If they are few, they are held, and judged only when somebody asks what is wrong with them: others
can begin to make what takes long meanwhile. It is thrown away if there is an error.
"""

from __future__ import annotations

from collections.abc import Mapping
from time import perf_counter
from typing import TYPE_CHECKING

from cpstrategy.build.council import BuildContext, CouncilBuild, HeldCouncil, note
from cpstrategy.build.judging import findings_of, judge
from cpstrategy.build.survey import ProjectSurvey, survey
from cpstrategy.gc_control import leave_all, no_collection

if TYPE_CHECKING:
    from cpstrategy.build.reading import Reading
    from cpstrategy.build.state import CouncilRecord
    from cpstrategy.report import Verdict


def survey_in_turn(
    context: BuildContext, reading: Reading, kept: Mapping[str, CouncilRecord]
) -> ProjectSurvey[CouncilBuild]:
    """Validate each council but those to be kept, and note only what must be known of it."""
    return survey(reading, context.policy, note, kept)


def survey_held(
    context: BuildContext, reading: Reading, kept: Mapping[str, CouncilRecord], *, whole: bool
) -> ProjectSurvey[CouncilBuild]:
    """Read each council but those to be kept, to be judged later; see `survey` for `whole`."""
    started = perf_counter()
    councils = _held_councils(context, reading, kept)
    seconds = perf_counter() - started

    @no_collection()
    def judging() -> Verdict:
        began = perf_counter() - seconds
        findings = [*findings_of(kept.values()), *findings_of(councils)]
        checked = [council.held.checked for council in councils if council.held and whole]
        verdict = judge(reading, findings, began, checked)
        leave_all()
        return verdict

    return ProjectSurvey(context.project, context.shipped, councils, judging, context.policy, kept)


@no_collection()
def _held_councils(
    context: BuildContext, reading: Reading, kept: Mapping[str, CouncilRecord]
) -> list[CouncilBuild]:
    from cpstrategy.pipeline import open_strategy

    councils: list[CouncilBuild] = []
    for council in (council for council in reading.councils if council.name not in kept):
        opened = open_strategy(council, context.shipped, context.policy)
        held = HeldCouncil(opened, context.policy)
        councils.append(note(held.unjudged, held))
    # What is held stays until the program ends: a build need not walk it again and again.
    leave_all()
    return councils
