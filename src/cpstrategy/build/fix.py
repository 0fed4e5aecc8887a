"""Fix: sure remedies put into the files themselves, and what is left then."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING

from cpstrategy.build.survey import Examined, Reading, findings_of, judge, shown
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.pipeline import Checked
    from cpstrategy.source import Files

ROUNDS = 5
"""One remedy may make room for another; two that undo each other must come to an end."""


def fix(examined: "Examined[Checked]", told: Terminal) -> "Examined[Checked]":
    """Put in what is sure, write the files that this changes, and say what is left."""
    from cpstrategy.files import rewrite

    started = perf_counter() - examined.verdict.seconds
    counts: Counter[str] = Counter()
    councils = [_mended(each, examined, counts) for each in examined.councils]
    former, files = _files(examined.councils), _files(councils)
    changed = {path: files[path] for path in files if files[path] != former[path]}
    rewrite(examined.project, former, changed)
    for path in changed:
        number = f"{counts[path]} finding{'s' * (counts[path] > 1)}"
        told.progress(f"Fixed {number} in {shown(examined.project.root / path)}")
    if not changed:
        told.progress("There was nothing that could be fixed without you.")
    read = Reading(examined.project, examined.shipped, [each.council for each in councils])
    verdict = judge(read, findings_of(councils), started, councils)
    return replace(examined, councils=councils, judging=lambda: verdict)


def _files(councils: "Iterable[Checked]") -> "Files":
    return {path: data for each in councils for path, data in each.council.files.items()}


def _mended(checked: "Checked", examined: "Examined[Checked]", counts: Counter[str]) -> "Checked":
    """Mend one council round after round, and count what was mended in which file."""
    from cpstrategy.mending import mend
    from cpstrategy.pipeline import validate

    for _ in range(ROUNDS):
        council = checked.council
        mended = mend(checked.findings, council.files, checked.strategy)
        if not mended:
            break
        counts.update({path: one.fixes for path, one in mended.items()})
        files = {**council.files, **{path: one.content for path, one in mended.items()}}
        checked = validate(replace(council, files=files), examined.shipped, examined.policy)
    return checked
