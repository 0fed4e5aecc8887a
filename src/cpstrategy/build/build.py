"""Anew: what a build does when something has changed: check, plan, make and write."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from cpstrategy.build.council import Common
from cpstrategy.build.in_process import hold_here, survey_here
from cpstrategy.build.last import Last
from cpstrategy.build.memory import are_few
from cpstrategy.build.plan import make_plan
from cpstrategy.build.scheduler import Making
from cpstrategy.build.summary import FAULTY, failures, say
from cpstrategy.build.survey import Reading, exit_code, shown, tell
from cpstrategy.build.workers import survey_apart, warm, workers
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.build.artefact import Artefact
    from cpstrategy.build.manifest import Entry, Origin
    from cpstrategy.reports import Report, Verdict
    from cpstrategy.weigh import Policy

_QUICK = {"fragment", "html"}
"""Formats for which it is not worth while to have several processes."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a build was asked for: editions and formats are all that there are if none is named.

    What asks for the `policy` waits for the rules to be imported.
    """

    reading: Reading
    folder: Path
    processes: int
    editions: Collection[str]
    formats: Collection[str]
    policy: "Callable[[], Policy]"


def build_anew(wanted: Wanted, last: Last, chosen: "Report", told: Terminal) -> "Verdict":
    """Make and write what has changed since the last build, and say what was found.

    Raises:
        Exit: something is wrong with the content, or documents cannot be made.

    """
    reading, folder, processes = wanted.reading, wanted.folder, wanted.processes
    held = chosen.asks_for_councils or are_few(len(reading.project.councils) - len(last.kept))
    apart = processes > 1 and not held
    warm(processes, apart=apart, typesets=not {*(wanted.formats or ("pdf",))} <= _QUICK)
    common = Common(reading.project, reading.shipped, wanted.policy())
    with failures(folder, told), workers(processes, common, apart=apart) as pool:
        if apart:
            examined = survey_apart(common, reading, last.kept, pool)
        elif held:
            examined = hold_here(common, reading, last.kept, whole=chosen.asks_for_councils)
        else:
            examined = survey_here(common, reading, last.kept)
        plan = make_plan(examined, folder, last.former, wanted.editions, wanted.formats)
        _make(Making(plan, pool, apart), chosen, told)
    return examined.verdict


def _make(making: Making, chosen: "Report", told: Terminal) -> None:
    """Tell what was found; write the artefacts with a line for each, unless there is an error."""
    from cpstrategy.build.state import write_state
    from cpstrategy.build.store import write_build

    plan, asked = making.plan, making.plan.examined
    making.begin_early()
    tell(chosen, asked.project.root, asked.verdict, told)
    if exit_code(asked.verdict, strict=False):
        told.progress(f"Nothing was built, and {shown(plan.folder)} is as it was.")
        raise typer.Exit(FAULTY)
    with told.steps(plan.total) as step:
        written = write_build(plan.folder, _told(making, step), plan.covers)
    write_state(plan.folder, making.state())
    say(written, plan.folder, making.spared, told)


def _told(
    making: Making, step: Callable[[str], None]
) -> "Iterator[tuple[Artefact | Entry, Origin]]":
    """Pass each artefact on to be written, then tell how long making it took."""
    from cpstrategy.build.manifest import Entry

    for made, origin in making.all():
        yield made, origin
        if not isinstance(made, Entry):
            place = shown(making.plan.folder / made.path)
            step(f"{made.seconds:6.2f} s {_size(len(made.content)):>8}  {place}")


def _size(count: int) -> str:
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))} KB"
    return f"{count / 1_000_000:.1f} MB"
