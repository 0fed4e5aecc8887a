"""Judging: what was found in several councils is put together, and weighed for an exit code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from time import perf_counter
from typing import TYPE_CHECKING, Protocol

from cpstrategy.build.reading import Reading
from cpstrategy.build.rule_choice import count_rules

if TYPE_CHECKING:
    from cpstrategy.diagnostic import Diagnostic
    from cpstrategy.pipeline import CheckedCouncil
    from cpstrategy.report import Verdict
    from cpstrategy.source import Files, Shipped


class HasFindings(Protocol):
    """A council of which it is known what is wrong with it."""

    @property
    def findings(self) -> tuple[Diagnostic, ...]: ...  # noqa: D102  # The class says it.


def findings_of(councils: Iterable[HasFindings]) -> Iterator[Diagnostic]:
    """Walk everything that was found in some councils."""
    return (finding for council in councils for finding in council.findings)


def judge(
    reading: Reading,
    findings: Iterable[Diagnostic],
    started: float,
    councils: Sequence[CheckedCouncil] = (),
) -> Verdict:
    """Put all findings together, with the files that they are in; the work began at `started`."""
    from cpstrategy.diagnostic import in_reading_order
    from cpstrategy.report import Verdict

    ordered = tuple(in_reading_order(findings))
    paths = {finding.span.path for finding in ordered}
    files = {
        path: data if path in paths else b""
        for council in reading.councils
        for path, data in council.files.items()
    }
    files |= _shared(reading.shipped, paths - files.keys())
    seconds = perf_counter() - started
    return Verdict(ordered, files, seconds, tuple(councils), reading.shipped, count_rules())


def _shared(shipped: Shipped, paths: set[str]) -> Files:
    """The templates that something was found in."""
    templates = shipped.templates.items() if paths else ()
    places = ((shipped.place(path), data) for path, data in templates)
    return {place: data for place, data in places if place in paths}


def exit_code(verdict: Verdict, *, strict: bool) -> int:
    """Tell by a number whether errors stop what was asked for; `strict` counts warnings too."""
    from cpstrategy.diagnostic import Severity

    counted = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    if not (strict or verdict.stops):
        return 0
    return int(any(finding.severity in counted for finding in verdict.findings))
