"""Held up: which editions wait for which errors or are none, and which could be made without."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from cpstrategy.text.enumeration import enumerated, in_code

if TYPE_CHECKING:
    from cpstrategy.build.council import CouncilBuild
    from cpstrategy.build.survey import ProjectSurvey
    from cpstrategy.diagnostic import Diagnostic
    from cpstrategy.report import Verdict
    from cpstrategy.terminal import Terminal

_FEW = 3
"""So many councils are named; of the rest their number is told."""


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


def tell_not_made(
    survey: ProjectSurvey[CouncilBuild],
    editions: Collection[str],
    formats: Collection[str],
    terminal: Terminal,
) -> None:
    """Say of which councils there is nothing that was asked for: an edition, a format, or both."""
    for asked in product(editions or ("",), formats or ("",)) if editions or formats else ():
        without = [one.name for one in survey.councils if not _has(one, *asked)]
        if without:
            some = enumerated([*without[:_FEW], *_more(len(without) - _FEW)], "and")
            names = " as ".join(f"`{name}`" for name in asked if name)
            terminal.progress(
                f"There is no {names} for {some}: nothing is written for it, or the list of "
                "`editions`, or of an edition's `outputs`, leaves it out."
            )


def _has(council: CouncilBuild, edition: str, format_name: str) -> bool:
    return any(
        page.edition and edition in ("", page.edition) and format_name in ("", page.format)
        for page in council.pages
    )


def _more(number: int) -> list[str]:
    return [f"{number} more"] if number > 0 else []


def _told(council: CouncilBuild, edition: str) -> str:
    found = _errors(council, edition)
    first = found[0]
    more = f" and {len(found) - 1} more" if len(found) > 1 else ""
    return f"{first.code} at {first.span.path}:{first.span.line}{more}"
