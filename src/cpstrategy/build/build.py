"""Build: from what was asked for to documents on the disk; read this first.

    find the project → keep what still holds → check → plan → make → write

What the last build was made from is in its `cache`; a `survey` says what is wrong; the `plan` says
what to make; the `scheduler` has it made, and the `store` puts it on the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from cpstrategy.build.cache import Cache, find_cache
from cpstrategy.build.clickable import clickable
from cpstrategy.build.memory import are_few
from cpstrategy.build.ownership import refuse_foreign, refuse_place
from cpstrategy.build.reading import Reading, reading_of
from cpstrategy.build.recovery import recover
from cpstrategy.build.request import BuildRequest
from cpstrategy.build.result import BuildResult
from cpstrategy.build.selection import select
from cpstrategy.build.summary import (
    says_what_stays,
    tell,
    tell_artefact,
    tell_leftovers,
    tell_unmade,
    tell_what_to_open,
)
from cpstrategy.build.survey import exit_code, findings_of, judge
from cpstrategy.build.typesetting import missing_engine, typesets
from cpstrategy.disk import find_project, read_shipped
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.build.council import BuildContext, CouncilBuild
    from cpstrategy.build.plan import BuildPlan
    from cpstrategy.build.pool import Pool
    from cpstrategy.build.scheduler import ArtefactAndOrigin, Scheduler
    from cpstrategy.build.survey import ProjectSurvey
    from cpstrategy.pdf import EngineMissingError
    from cpstrategy.report import Verdict


def build(request: BuildRequest, terminal: Terminal) -> BuildResult:
    """Make and write what has changed since the last build, and say what was found.

    With an error in what was asked for nothing is made, and what was built before stays as it is.
    Where there can be no PDFs, all else is made, and the PDFs of an earlier build go.

    Raises:
        UnknownNameError: a council, an edition or a format that there is not.
        BuildError: something cannot be made or is not fit to publish.
        DiskError: it would be written among, or over, what is somebody else's.
        EngineMissingError: nothing but PDFs is asked for, and this computer cannot make them.

    """
    from cpstrategy.report import Verdict

    project = find_project(request.place)
    part = select(project, request.only, request.shard)
    if not part.councils:
        terminal.progress(
            f"There is nothing to make: {len(project.councils)} councils are too few."
        )
        return BuildResult(Verdict((), {}, 0.0))
    reading = reading_of(part, read_shipped(project))
    output = request.output or project.root / "build"
    refuse_place(output, project)
    recover(output)
    afresh = bool(request.editions or request.formats) or request.report.asks_for_councils
    cache = find_cache(reading, output, request.options, afresh=afresh)
    if cache.note:
        terminal.progress(cache.note)
    if cache.is_current:
        return BuildResult(_tell_again(request, reading, output, cache, terminal))
    with says_what_stays(output):
        return _build_anew(request, reading, output, cache, terminal)


def _tell_again(
    request: BuildRequest, reading: Reading, output: Path, cache: Cache, terminal: Terminal
) -> Verdict:
    """Tell what the last build found, where another would change nothing."""
    verdict = judge(reading, findings_of(cache.kept.values()), perf_counter())
    tell(request.report, reading.project.root, verdict, terminal)
    terminal.progress(f"Nothing has changed, so {clickable(output)} is as it was.")
    findings = {name: record.findings for name, record in cache.kept.items()}
    tell_what_to_open(output, findings, terminal)
    return verdict


def _build_anew(
    request: BuildRequest, reading: Reading, output: Path, cache: Cache, terminal: Terminal
) -> BuildResult:
    """Check what has changed, and make and write it unless there is an error."""
    # Those for whom nothing has changed have no use for it, and start-up is what they wait for.
    from cpstrategy.build.workers import warm, workers

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
        from cpstrategy.build.plan import plan_build

        names = (request.editions, request.formats)
        plan = plan_build(context, survey, output, cache.previous, *names)
        if missing is not None and plan.is_paged_alone:
            raise missing
        refuse_foreign(output, plan.published, plan.review)
        unmade = _make(_Making(plan, pool, apart, terminal), request, missing)
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


@dataclass(frozen=True, slots=True)
class _Making:
    """A plan with those who make what it says."""

    plan: BuildPlan
    pool: Pool
    apart: bool
    terminal: Terminal

    def scheduler(self, missing: EngineMissingError | None = None) -> Scheduler:
        """Have everything made, or without what sets type all but PDFs."""
        from cpstrategy.build.scheduler import Scheduler

        return Scheduler(replace(self.plan, typesets=missing is None), self.pool, self.apart)


def _make(
    making: _Making, request: BuildRequest, missing: EngineMissingError | None
) -> Sequence[str]:
    """Tell what was found; make and write all unless an error is in it; say what cannot be made."""
    from cpstrategy.build.held_up import judged, tell_held_up, tell_not_made
    from cpstrategy.pdf import EngineMissingError

    plan, terminal = making.plan, making.terminal
    scheduler, survey = making.scheduler(missing), plan.survey
    scheduler.begin_early()
    tell(request.report, survey.project.root, survey.verdict, terminal)
    if exit_code(judged(survey, request.editions), strict=False):
        terminal.progress(f"Nothing was built, and {clickable(plan.output)} is as it was.")
        tell_held_up(survey, terminal)
        return ()
    try:
        _write(scheduler, terminal)
    except EngineMissingError as error:
        if plan.is_paged_alone:
            raise
        scheduler, missing = making.scheduler(error), error
        _write(scheduler, terminal)
    findings = {name: record.findings for name, record in survey.kept.items()}
    findings |= {council.name: council.findings for council in survey.councils}
    tell_not_made(survey, request.editions, request.formats, terminal)
    tell_what_to_open(plan.output, findings, terminal)
    if missing is not None:
        tell_unmade(plan.output, scheduler.ledger.unmade, str(missing), terminal)
    return scheduler.ledger.unmade


def _write(scheduler: Scheduler, terminal: Terminal) -> None:
    """Write the artefacts, with a line for each, and what the next build is to know."""
    from cpstrategy.build.state import write_state
    from cpstrategy.build.store import write_build

    plan = scheduler.plan
    with terminal.steps(plan.total) as step:
        leftovers = write_build(plan.output, _with_steps(scheduler, step), plan.covers)
    write_state(plan.output, scheduler.ledger.state(plan))
    tell_leftovers(leftovers, scheduler.ledger.spared, terminal)


def _with_steps(scheduler: Scheduler, step: Callable[[str], None]) -> Iterator[ArtefactAndOrigin]:
    """Pass each artefact on to be written, then tell how long making it took."""
    for artefact, origin in scheduler.all():
        yield artefact, origin
        tell_artefact(artefact, scheduler.plan.output, step)
