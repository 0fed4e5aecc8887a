"""Turn: one council is made, in this process or in another: documents, then pages that list them.

What comes of it are outcomes, one by one: an artefact that was made, the entry of one that is kept,
or why there is none; each with the key of what makes it.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TYPE_CHECKING

from cpstrategy.build.council import Common, read_again
from cpstrategy.build.lists import list_one, report_one, track_one
from cpstrategy.build.plan import Order

if TYPE_CHECKING:
    from cpstrategy.build.artefact import Artefact
    from cpstrategy.build.manifest import Entry
    from cpstrategy.build.pool import Pool, Task
    from cpstrategy.model.edition import Edition
    from cpstrategy.pipeline import Checked
    from cpstrategy.resources.resources import BuildError
    from cpstrategy.source import Shipped

Outcome = tuple[str, "Artefact | Entry | BuildError"]


@dataclass(frozen=True, slots=True)
class Turn:
    """A council under way: the editions that it has texts for, and artefacts with their keys."""

    order: Order
    checked: "Checked"
    editions: "Sequence[Edition]"
    begun: "Sequence[tuple[str, Entry | Task]]"


def begin(order: Order, common: Common, pool: "Pool") -> Turn:
    """Read a council, and give out its jobs, each with the key of what makes it.

    The longest goes first, so that no process is left alone with it in the end.
    """
    from cpstrategy.build.cache import means
    from cpstrategy.build.inputs import key_and_length, pictures
    from cpstrategy.pipeline import jobs
    from cpstrategy.resources.resources import read_editions, templates_of

    checked = read_again(order.one, common)
    templates, assets = templates_of(checked.council, common.shipped)
    known = read_editions(templates).values()
    editions = [each for each in known if each.name in order.one.offered]
    wanted = [each for each in editions if each.name in order.names]
    shown = pictures(assets)
    made_with = means(templates, shown, order.former.program)
    listed = jobs(checked, common.shipped, wanted, order.formats)
    keyed = [(job, *key_and_length(job, made_with)) for job in listed]
    begun: dict[str, Entry | Task] = {}
    for job, key, _ in sorted(keyed, key=lambda each: -each[2]):
        kept = order.former.kept(job.path, key)
        begun[job.path] = kept or pool.submit(job, templates, shown)
    return Turn(order, checked, editions, [(key, begun[job.path]) for job, key, _ in keyed])


def outcomes(turn: Turn, shipped: "Shipped") -> Iterator[Outcome]:
    """Finish the jobs in the order in which they are listed, then make the pages.

    What this process has to make itself it makes before it waits for another one.

    Raises:
        BuildError: a page's template is at fault.
        TypesettingError: this computer cannot make PDFs.

    """
    from cpstrategy.build.manifest import Entry, entry_of
    from cpstrategy.build.pool import Task
    from cpstrategy.build.timed import timed
    from cpstrategy.resources.resources import BuildError

    order, entries = turn.order, list(turn.order.beside)
    pages = [cache(partial(timed, page)) for page in _pages_beside(turn, shipped)]
    meanwhile: list[Callable[[], Artefact]] = [*_own(turn), *pages]
    whole = True
    for key, one in turn.begun:
        if isinstance(one, Task) and one.elsewhere:
            _make_all(meanwhile)
        made = one if isinstance(one, Entry) else _awaited(one)
        yield key, made
        if isinstance(made, BuildError):
            whole = False
        else:
            entries.append(made if isinstance(made, Entry) else entry_of(made, order.one.sums))
    if whole:
        yield from ((order.inputs, page()) for page in pages)
        listing = partial(list_one, turn.checked, shipped, turn.editions, entries)
        yield order.inputs, timed(listing)


def _own(turn: Turn) -> Iterator[Callable[[], "Artefact"]]:
    """How to make the documents that are left to this process."""
    from cpstrategy.build.pool import Task

    tasks = (one for _, one in turn.begun if isinstance(one, Task))
    return (each.finish for each in tasks if not each.elsewhere)


def _make_all(waiting: list[Callable[[], "Artefact"]]) -> None:
    """Make what is waiting, once; of what cannot be made is told when its turn comes."""
    from cpstrategy.resources.resources import BuildError

    while waiting:
        with suppress(BuildError):
            waiting.pop(0)()


def _awaited(task: "Task") -> "Artefact | BuildError":
    from cpstrategy.resources.resources import BuildError

    try:
        return task.finish()
    except BuildError as error:
        return error


def _pages_beside(turn: Turn, shipped: "Shipped") -> Iterator[Callable[[], "Artefact"]]:
    """How to make the pages for those who look after the texts: what is wrong is known by now."""
    if turn.order.tracked:
        yield partial(track_one, turn.checked, shipped, turn.editions)
    if turn.order.reported:
        judged = replace(turn.checked, findings=turn.order.one.findings)
        yield partial(report_one, judged, shipped)
