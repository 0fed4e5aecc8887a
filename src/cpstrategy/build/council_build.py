"""Council build: one council is made, in this process or in another.

First its documents, then the pages that judge and list them. What comes of it are outcomes, one by
one: an artefact that was made, the entry of one that is kept, or why there is none; each with the
key of what makes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache, partial

from cpstrategy.build.artefact import Artefact, UnmadeArtefact, takes_long
from cpstrategy.build.council import BuildContext, read_again
from cpstrategy.build.entry import Entry, entry_of
from cpstrategy.build.jobs import jobs_of
from cpstrategy.build.keys import key_and_length, key_of_means, pictures
from cpstrategy.build.pages import CouncilPage, make_page
from cpstrategy.build.plan import CouncilPlan
from cpstrategy.build.pool import Pool, Task, timed
from cpstrategy.diagnostic import BuildError
from cpstrategy.pipeline import CheckedCouncil

Outcome = tuple[str, Artefact | Entry | UnmadeArtefact | BuildError]


@dataclass(frozen=True, slots=True)
class CouncilJobs:
    """A council under way: its documents with their keys, kept or given out."""

    plan: CouncilPlan
    checked: CheckedCouncil
    begun: Sequence[tuple[str, Entry | UnmadeArtefact | Task]]


def begin(plan: CouncilPlan, context: BuildContext, pool: Pool) -> CouncilJobs:
    """Read a council, and give out its jobs, each with the key of what makes it.

    The longest goes first, so that no process is left alone with it in the end.
    """
    checked = read_again(plan.council, context)
    templates, assets = checked.resources.templates, pictures(checked.resources.assets)
    means = key_of_means(templates, assets, plan.previous.program)
    jobs = jobs_of(checked, plan.pages, context.options, plan.there)
    keyed = [(job, *key_and_length(job, means)) for job in jobs]
    tasks: dict[str, Entry | UnmadeArtefact | Task] = {}
    for job, key, _ in sorted(keyed, key=lambda job_with_key: -job_with_key[2]):
        entry = plan.previous.kept(job.path, key)
        if not plan.typesets and takes_long(job):
            tasks[job.path] = UnmadeArtefact(job.path)
        else:
            tasks[job.path] = entry or pool.submit(job, templates, assets)
    return CouncilJobs(plan, checked, [(key, tasks[job.path]) for job, key, _ in keyed])


def outcomes(jobs: CouncilJobs) -> Iterator[Outcome]:
    """Finish the jobs in the order in which they are listed, then make the pages.

    What this process has to make itself it makes before it waits for another one.

    Raises:
        BuildError: a page's template is at fault.
        TypesettingError: this computer cannot make PDFs.

    """
    plan, documents = jobs.plan, list(jobs.plan.beside)
    pages = [cache(partial(timed, page)) for page in _review_pages(jobs)]
    meanwhile: list[Callable[[], Artefact]] = [*_own(jobs), *pages]
    is_whole = True
    for key, task in jobs.begun:
        if isinstance(task, Task) and task.elsewhere:
            _make_all(meanwhile)
        outcome = _outcome_of(task) if isinstance(task, Task) else task
        yield key, outcome
        if isinstance(outcome, BuildError):
            is_whole = False
        elif not isinstance(outcome, UnmadeArtefact):
            documents.append(
                outcome if isinstance(outcome, Entry) else entry_of(outcome, plan.council.sums)
            )
    if is_whole:
        yield from ((plan.inputs, page()) for page in pages)
        for page in plan.pages:
            if not page.edition and not page.is_review:
                yield plan.inputs, timed(partial(make_page, page, jobs.checked, documents))


def _own(jobs: CouncilJobs) -> Iterator[Callable[[], Artefact]]:
    """How to make the documents that are left to this process."""
    tasks = (task for _, task in jobs.begun if isinstance(task, Task))
    return (task.finish for task in tasks if not task.elsewhere)


def _make_all(waiting: list[Callable[[], Artefact]]) -> None:
    """Make what is waiting, once; of what cannot be made is told when its turn comes."""
    while waiting:
        with suppress(BuildError):
            waiting.pop(0)()


def _outcome_of(task: Task) -> Artefact | BuildError:
    try:
        return task.finish()
    except BuildError as error:
        return error


def _review_pages(jobs: CouncilJobs) -> Iterator[Callable[[], Artefact]]:
    """How to make the pages for those who look after the texts: what is wrong is known by then."""
    for page in jobs.plan.pages:
        if page.is_review:
            yield partial(_review_page, page, jobs)


def _review_page(page: CouncilPage, jobs: CouncilJobs) -> Artefact:
    return make_page(page, replace(jobs.checked, findings=jobs.plan.council.findings))
