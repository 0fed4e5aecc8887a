"""Anew: what has changed is checked, and made and written unless there is an error."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from cpstrategy.build.cache import Cache
from cpstrategy.build.memory import are_few
from cpstrategy.build.ownership import refuse_foreign
from cpstrategy.build.reading import Reading
from cpstrategy.build.request import BuildRequest
from cpstrategy.build.result import BuildResult
from cpstrategy.build.typesetting import missing_engine, typesets
from cpstrategy.build.workers import warm, workers
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.build.council import BuildContext, CouncilBuild
    from cpstrategy.build.pool import Pool
    from cpstrategy.build.survey import ProjectSurvey


def build_anew(
    request: BuildRequest, reading: Reading, output: Path, cache: Cache, terminal: Terminal
) -> BuildResult:
    """Check what has changed, and make and write it unless there is an error."""
    councils = len(reading.project.councils) - len(cache.kept)
    held = request.report.asks_for_councils or are_few(councils)
    apart = request.processes > 1 and not held
    sets_type = typesets(request.formats)
    missing = missing_engine() if sets_type else None
    warm(request.processes, apart=apart, typesets=sets_type and missing is None)
    from cpstrategy.build.council import BuildContext
    from cpstrategy.policy import Policy

    options = request.options
    context = BuildContext(reading.project, reading.shipped, Policy.of(options), options)
    with workers(request.processes, context, terminal.progress, apart=apart) as pool:
        survey = _survey(context, reading, cache, request, pool, held=held, apart=apart)
        from cpstrategy.build.held_up import judged
        from cpstrategy.build.making import Making, make
        from cpstrategy.build.plan import plan_build

        names = (request.editions, request.formats)
        plan = plan_build(context, survey, output, cache.previous, *names)
        if missing is not None and plan.is_paged_alone:
            raise missing
        refuse_foreign(output, plan.published, plan.review)
        unmade = make(Making(plan, pool, apart, terminal), request, missing)
    return BuildResult(judged(survey, request.editions), unmade)


def _survey(
    context: BuildContext,
    reading: Reading,
    cache: Cache,
    request: BuildRequest,
    pool: Pool,
    *,
    held: bool,
    apart: bool,
) -> ProjectSurvey[CouncilBuild]:
    """Have this process or others look at what has changed; few councils are held meanwhile."""
    if apart:
        from cpstrategy.build.workers import survey_apart

        return survey_apart(context, reading, cache.kept, pool)
    from cpstrategy.build.in_process import survey_held, survey_in_turn

    if held:
        whole = request.report.asks_for_councils
        return survey_held(context, reading, cache.kept, whole=whole)
    return survey_in_turn(context, reading, cache.kept)
