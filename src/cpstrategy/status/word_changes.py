"""Word changes: the states and the differences in words that need no explaining."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from cpstrategy.registers.diff import Run, diff
from cpstrategy.registers.state import TITLES, RegisterState, RegisterText

STATES: Mapping[RegisterState, str] = MappingProxyType(
    {state: title.lower() for state, title in TITLES.items()}
)
"""The states in the words of the page, the worst first."""

_AROUND = 6
"""Words shown before and after a change."""


def difference(text: RegisterText) -> list[Run]:
    """What has changed in the full text since these words were accepted; nothing if never."""
    if (
        text.accepted is None
        or not text.source
        or text.accepted.source.split() == text.source.split()
    ):
        return []
    return list(diff(text.accepted.source, text.source))


def told_difference(runs: Iterable[Run]) -> str:
    """A difference in one line: `every [-six-] {+four+} weeks`, as wdiff writes it."""
    marks = {"same": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}
    return " ".join(marks[run.kind].format(_short(run)) for run in runs)


def _short(run: Run) -> str:
    words = run.words.split()
    if run.kind != "same" or len(words) <= 2 * _AROUND:
        return run.words
    return " ".join((*words[:_AROUND], "…", *words[-_AROUND:]))
