"""Held up: which editions of a build wait for which errors, and which could be made without."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from cpstrategy.text.enumeration import in_code

if TYPE_CHECKING:
    from cpstrategy.build.council import CouncilBuild
    from cpstrategy.build.survey import ProjectSurvey
    from cpstrategy.diagnostic import Diagnostic
    from cpstrategy.report import Verdict
    from cpstrategy.terminal import Terminal


def judged(survey: ProjectSurvey[CouncilBuild], editions: Collection[str]) -> Verdict:
    """What was found, and whether it stops what was asked for: editions by name, or everything."""
    stops = not editions or any(
        _errors(council, name) for council in survey.councils for name in editions
    )
    return replace(survey.verdict, stops=stops)


def _errors(council: CouncilBuild, edition: str) -> Sequence[Diagnostic]:
    held = council.held_up
    return held.get(edition, ()) or held.get("", ())


def tell_held_up(survey: ProjectSurvey[CouncilBuild], terminal: Terminal) -> None:
    """Say which editions are held up by what, and how to make the others meanwhile."""
    for council in survey.councils:
        offered = list(dict.fromkeys(page.edition for page in council.pages if page.edition))
        held = [name for name in offered if _errors(council, name)]
        free = [name for name in offered if name not in held]
        if held and free:
            for name in held:
                terminal.progress(f"{council.name}: `{name}` waits for {_told(council, name)}.")
            options = " ".join(f"-e {name}" for name in free)
            terminal.progress(f"{council.name}: {in_code(free)} can be made: build {options}")


def _told(council: CouncilBuild, edition: str) -> str:
    found = _errors(council, edition)
    first = found[0]
    more = f" and {len(found) - 1} more" if len(found) > 1 else ""
    return f"{first.code} at {first.span.path}:{first.span.line}{more}"
