"""Summary: what is said of a project and of a build folder, for people to read and to click."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from cpstrategy.build.clickable import clickable
from cpstrategy.diagnostic import BuildError
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.build.artefact import Artefact
    from cpstrategy.build.entry import Entry
    from cpstrategy.build.store import Leftovers
    from cpstrategy.diagnostic import Diagnostic
    from cpstrategy.report import Report, Verdict


def tell(report: Report, root: Path, verdict: Verdict, terminal: Terminal) -> None:
    """Print the findings.

    Raises BrokenTemplateError if a template that the report needs is at fault.
    """
    from cpstrategy.report import Manner

    def path_shown(path: str) -> str:
        return clickable(root / path)

    manner = Manner(terminal.quiet, terminal.verbose, terminal.paint, path_shown)
    words = report.tell(verdict, manner)
    if words:
        terminal.result(words)


@contextmanager
def says_what_stays(output: Path) -> Iterator[None]:
    """Say of what cannot be built that the last build is whole."""
    try:
        yield
    except BuildError as error:
        raise BuildError(f"{error}; {clickable(output)} is as it was") from error


def tell_artefact(artefact: Artefact | Entry, output: Path, step: Callable[[str], None]) -> None:
    """Say how long an artefact took, and how large it is; of one that is kept, nothing."""
    from cpstrategy.build.entry import Entry
    from cpstrategy.build.folders import folder_of

    if not isinstance(artefact, Entry):
        place = clickable(folder_of(output, artefact) / artefact.path)
        step(f"{artefact.seconds:6.2f} s {_size(len(artefact.content)):>8}  {place}")


def _size(count: int) -> str:
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))} KB"
    return f"{count / 1_000_000:.1f} MB"


def tell_leftovers(leftovers: Leftovers, spared: int, terminal: Terminal) -> None:
    """Say what happened besides what was made."""
    for path in leftovers.removed:
        terminal.progress(f"Removed {clickable(path)}, which is not made any more.")
    for path in leftovers.edited:
        terminal.progress(f"Kept {clickable(path)}: not made any more, but edited by hand.")
    if spared:
        terminal.progress(f"{spared} more are as they were.")


def tell_unmade(output: Path, unmade: Sequence[str], why: str, terminal: Terminal) -> None:
    """Say what could not be made on this computer, why not, and how to do without."""
    for path in unmade:
        terminal.progress(f"Not made: {clickable(output / path)}")
    terminal.problem(
        f"{why}. Everything else was made; `cpstrategy build -f html` makes web pages alone"
    )


def tell_what_to_open(
    output: Path, findings: Mapping[str, Collection[Diagnostic]], terminal: Terminal
) -> None:
    """Say what to open, also the page of what was found in a council, or where several lie."""
    from cpstrategy.build.folders import review_folder

    terminal.progress(f"Open {clickable(output / 'index.html')}")
    folder = review_folder(output)
    pages = [
        folder / name / "report.html"
        for name, council_findings in findings.items()
        if _is_told(council_findings)
    ]
    existing = [page for page in pages if page.is_file()]
    if existing:
        place = existing[0] if len(existing) == 1 else folder
        terminal.progress(f"Open {clickable(place)} for what was found")


def _is_told(findings: Collection[Diagnostic]) -> bool:
    """Whether anything was found that people are told without asking for more."""
    from cpstrategy.diagnostic import Severity

    return any(finding.severity is not Severity.INFO for finding in findings)
