"""Fix: sure remedies put into the files themselves, and what is left then."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING

from cpstrategy.build.clickable import clickable
from cpstrategy.build.judging import findings_of, judge
from cpstrategy.build.reading import Reading
from cpstrategy.build.survey import ProjectSurvey
from cpstrategy.disk import rewrite
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.pipeline import CheckedCouncil
    from cpstrategy.source import Files

ROUNDS = 5
"""One remedy may make room for another; two that undo each other must come to an end."""


def fix(survey: ProjectSurvey[CheckedCouncil], terminal: Terminal) -> ProjectSurvey[CheckedCouncil]:
    """Put in what is sure, write the files that this changes, and say what is left."""
    started = perf_counter() - survey.verdict.seconds
    counts: Counter[str] = Counter()
    councils = [_fixed_council(checked, survey, counts) for checked in survey.councils]
    former, files = _files(survey.councils), _files(councils)
    changed = {path: files[path] for path in files if files[path] != former[path]}
    rewrite(survey.project, former, changed)
    for path in changed:
        number = f"{counts[path]} finding{'s' * (counts[path] > 1)}"
        terminal.progress(f"Fixed {number} in {clickable(survey.project.root / path)}")
    if not changed:
        terminal.progress("There was nothing that could be fixed without you.")
    reading = Reading(survey.project, survey.shipped, [checked.council for checked in councils])
    verdict = judge(reading, findings_of(councils), started, councils)
    return replace(survey, councils=councils, judging=lambda: verdict)


def _files(councils: Iterable[CheckedCouncil]) -> Files:
    return {path: data for checked in councils for path, data in checked.council.files.items()}


def _fixed_council(
    checked: CheckedCouncil, survey: ProjectSurvey[CheckedCouncil], counts: Counter[str]
) -> CheckedCouncil:
    """Mend one council round after round, and count what was mended in which file."""
    from cpstrategy.fixes import mend
    from cpstrategy.pipeline import validate

    for _ in range(ROUNDS):
        council = checked.council
        fixed_files = mend(checked.findings, council.files, checked.strategy)
        if not fixed_files:
            break
        counts.update({path: file.fixes for path, file in fixed_files.items()})
        files = {**council.files, **{path: file.content for path, file in fixed_files.items()}}
        checked = validate(replace(council, files=files), survey.shipped, survey.policy)
    return checked
