"""Build: from what was asked for to documents on the disk; read this first.

    find the project → keep what still holds → check → plan → make → write

What the last build was made from is in its `cache`. What has changed is built `anew`: a `survey`
says what is wrong; the `plan` says what to make; the `scheduler` has it made, and the `store` puts
it on the disk.
"""

from __future__ import annotations

from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from cpstrategy.build.cache import Cache, find_cache
from cpstrategy.build.clickable import clickable
from cpstrategy.build.judging import findings_of, judge
from cpstrategy.build.ownership import refuse_place
from cpstrategy.build.reading import Reading, reading_of
from cpstrategy.build.recovery import recover
from cpstrategy.build.request import BuildRequest
from cpstrategy.build.result import BuildResult
from cpstrategy.build.selection import select
from cpstrategy.build.summary import says_what_stays, tell, tell_what_to_open
from cpstrategy.disk import find_project, read_shipped
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
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
    # Those for whom nothing has changed have no use for it, and start-up is what they wait for.
    from cpstrategy.build.anew import build_anew

    with says_what_stays(output):
        return build_anew(request, reading, output, cache, terminal)


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
