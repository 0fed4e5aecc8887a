"""Workers: each of many councils is checked, and later made, by one of several processes.

A process reads what all councils have in common once, and each council when its turn comes. It is
sent little, and gives back only what is to be known or written of a council.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from cpstrategy.build.council import BuildContext, CouncilBuild, note
from cpstrategy.build.judging import findings_of, judge
from cpstrategy.build.memory import give_back
from cpstrategy.build.reading import Reading, read_one
from cpstrategy.build.survey import ProjectSurvey
from cpstrategy.diagnostic import BuildError
from cpstrategy.gc_control import no_collection

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from cpstrategy.build.council_build import Outcome
    from cpstrategy.build.plan import CouncilPlan
    from cpstrategy.build.pool import Pool
    from cpstrategy.build.state import CouncilRecord
    from cpstrategy.disk import Project
    from cpstrategy.document.options import Options
    from cpstrategy.policy import Policy


def warm(processes: int, *, apart: bool, typesets: bool) -> None:
    """Let other cores begin at once to import what they will need, if they will."""
    from cpstrategy.build.processes import warm_up

    if processes > 1 and (apart or typesets):
        # Where there can be no processes, the pool will find out and do without.
        with suppress(ImportError, OSError):
            warm_up(checking=apart, typesetting=typesets)


def workers(
    processes: int, context: BuildContext, tell: Callable[[str], None], *, apart: bool
) -> AbstractContextManager[Pool]:
    """Get a pool, whose processes read what all councils have in common if they work apart.

    It will `tell` if there can be no processes.
    """
    from cpstrategy.build.keys import key_of_shipped
    from cpstrategy.build.pool import pool

    if not apart:
        return pool(processes, tell=tell)
    key = key_of_shipped(context.shipped)
    common = partial(read_context, context.project, context.policy, context.options, key)
    return pool(processes, common, tell=tell)


def read_context(project: Project, policy: Policy, options: Options, key: str) -> BuildContext:
    """Read what all councils have in common, as the first process did.

    Raises:
        BuildError: somebody has changed it meanwhile.

    """
    from cpstrategy.build.keys import key_of_shipped
    from cpstrategy.disk import read_shipped

    shipped = read_shipped(project)
    if key_of_shipped(shipped) != key:
        raise BuildError("somebody has changed templates or packs during the build; try again")
    return BuildContext(project, shipped, policy, options)


def survey_apart(
    context: BuildContext, reading: Reading, kept: Mapping[str, CouncilRecord], pool: Pool
) -> ProjectSurvey[CouncilBuild]:
    """Validate each council but those to be kept, as `survey` does.

    Raises:
        BuildError: processes have died or hung over some councils.

    """
    from cpstrategy.build.pool import CHECK, LostError

    started = perf_counter()
    names = [name for name in reading.project.councils if name not in kept]
    councils: list[CouncilBuild] = []
    lost: list[str] = []
    for result in [pool.call(name, CHECK, look, name) for name in names]:
        try:
            councils.append(result())
        except LostError as error:
            lost.append(str(error))
    if lost:
        raise BuildError("; ".join(lost))
    findings = [*findings_of(kept.values()), *findings_of(councils)]
    verdict = judge(reading, findings, started)
    return ProjectSurvey(
        context.project, context.shipped, councils, lambda: verdict, context.policy, kept
    )


@no_collection()
def look(context: BuildContext, name: str) -> CouncilBuild:
    """Validate a council, and note what must be known of it before its turn comes."""
    from cpstrategy.pipeline import validate

    checked = validate(read_one(context.project, name), context.shipped, context.policy)
    council = note(checked)
    del checked
    give_back(len(context.project.councils), rest_stays=True)
    return council


def make_apart(plan: CouncilPlan, pool: Pool) -> Iterator[Outcome]:
    """Give a council out; what comes of it can be waited for whenever it is wanted."""
    from cpstrategy.build.pool import MAKE

    return _outcomes_of(pool.call(plan.council.name, MAKE, make, plan))


def make(context: BuildContext, plan: CouncilPlan) -> Sequence[Outcome]:
    """Make all of a council by this process alone."""
    from cpstrategy.build.council_build import begin, outcomes
    from cpstrategy.build.pool import Pool

    results = tuple(outcomes(begin(plan, context, Pool(1))))
    give_back(len(context.project.councils))
    return results


def _outcomes_of(outcomes: Callable[[], Sequence[Outcome]]) -> Iterator[Outcome]:
    from cpstrategy.build.pool import LostError

    try:
        yield from outcomes()
    except LostError as error:
        yield "", error
