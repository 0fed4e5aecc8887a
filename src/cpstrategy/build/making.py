"""Making: what a plan says is made, told and written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cpstrategy.build.clickable import clickable
from cpstrategy.build.judging import exit_code
from cpstrategy.build.request import BuildRequest
from cpstrategy.build.summary import (
    tell,
    tell_artefact,
    tell_leftovers,
    tell_unmade,
    tell_what_to_open,
)
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.build.plan import BuildPlan
    from cpstrategy.build.pool import Pool
    from cpstrategy.build.scheduler import ArtefactAndOrigin, Scheduler
    from cpstrategy.pdf import EngineMissingError


@dataclass(frozen=True, slots=True)
class Making:
    """A plan with those who make what it says."""

    plan: BuildPlan
    pool: Pool
    apart: bool
    terminal: Terminal

    def scheduler(self, missing: EngineMissingError | None = None) -> Scheduler:
        """Have everything made, or without what sets type all but PDFs."""
        from cpstrategy.build.scheduler import Scheduler

        return Scheduler(replace(self.plan, typesets=missing is None), self.pool, self.apart)


def make(
    making: Making, request: BuildRequest, missing: EngineMissingError | None
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
