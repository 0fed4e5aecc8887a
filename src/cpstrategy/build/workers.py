"""Apart: each of many councils is checked, and later made, by one of several processes.

A process reads what all councils have in common once, and each council when its turn comes. It is
sent little, and gives back only what is to be known or written of a council.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from cpstrategy.build.council import Candidate, Common, candidate
from cpstrategy.build.council_build import Outcome, begin, outcomes
from cpstrategy.build.plan import Order
from cpstrategy.build.survey import Examined, Reading, findings_of, judge, read_one
from cpstrategy.garbage import no_collection

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from cpstrategy.build.pool import Pool
    from cpstrategy.build.state import Record
    from cpstrategy.files import Project
    from cpstrategy.weigh import Policy


def warm(processes: int, *, apart: bool, typesets: bool) -> None:
    """Let other cores begin at once to import what they will need, if they will."""
    from cpstrategy.build.processes import warm_up

    if processes > 1 and (apart or typesets):
        warm_up(checking=apart, typesetting=typesets)


def workers(processes: int, common: Common, *, apart: bool) -> "AbstractContextManager[Pool]":
    """Get a pool, whose processes read what all councils have in common if they work apart."""
    from cpstrategy.build.cache import key_of_shipped
    from cpstrategy.build.pool import pool

    if not apart:
        return pool(processes)
    key = key_of_shipped(common.shipped)
    return pool(processes, partial(read_common, common.project, common.policy, key))


def read_common(project: "Project", policy: "Policy", key: str) -> Common:
    """Read what all councils have in common, as the first process did.

    Raises:
        BuildError: somebody has changed it meanwhile.

    """
    from cpstrategy.build.cache import key_of_shipped
    from cpstrategy.files import read_shipped
    from cpstrategy.resources.resources import BuildError

    shipped = read_shipped(project)
    if key_of_shipped(shipped) != key:
        raise BuildError("somebody has changed templates or packs during the build; try again")
    return Common(project, shipped, policy)


def survey_apart(
    common: Common, reading: Reading, kept: "Mapping[str, Record]", pool: "Pool"
) -> Examined[Candidate]:
    """Validate each council but those to be kept, as `survey` does.

    Raises:
        BuildError: an edition is faulty, or processes have died or hung over some councils.

    """
    from cpstrategy.build.pool import CHECK, LostError
    from cpstrategy.resources.resources import BuildError

    started = perf_counter()
    names = [name for name in reading.project.councils if name not in kept]
    found: list[Candidate] = []
    lost: list[str] = []
    for checked in [pool.call(name, CHECK, look, name) for name in names]:
        try:
            found.append(checked())
        except LostError as error:
            lost.append(str(error))
    if lost:
        raise BuildError("; ".join(lost))
    findings = [*findings_of(kept.values()), *findings_of(found)]
    told = judge(reading, findings, started)
    return Examined(common.project, common.shipped, found, lambda: told, common.policy, kept)


@no_collection()
def look(common: Common, name: str) -> Candidate:
    """Validate a council, and note what must be known of it before its turn comes."""
    from cpstrategy.build.memory import give_back
    from cpstrategy.pipeline import validate

    checked = validate(read_one(common.project, name), common.shipped, common.policy)
    noted = candidate(checked, common.shipped)
    del checked
    give_back(len(common.project.councils), rest_stays=True)
    return noted


def make_apart(order: Order, pool: "Pool") -> Iterator[Outcome]:
    """Give a council out; what comes of it can be waited for whenever it is wanted."""
    from cpstrategy.build.pool import MAKE

    return _awaited(pool.call(order.one.name, MAKE, make, order))


def make(common: Common, order: Order) -> Sequence[Outcome]:
    """Make all of a council by this process alone."""
    from cpstrategy.build.memory import give_back
    from cpstrategy.build.pool import Pool

    made = tuple(outcomes(begin(order, common, Pool(1)), common.shipped))
    give_back(len(common.project.councils))
    return made


def _awaited(made: Callable[[], Sequence[Outcome]]) -> Iterator[Outcome]:
    from cpstrategy.build.pool import LostError

    try:
        yield from made()
    except LostError as error:
        yield "", error
