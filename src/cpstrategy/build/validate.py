"""Validate: what is wrong in a project, and what of it can be put right at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpstrategy.build.survey import examine, survey

if TYPE_CHECKING:
    from cpstrategy.build.reading import Reading
    from cpstrategy.pipeline import Checked
    from cpstrategy.reports import Report, Verdict
    from cpstrategy.terminal import Terminal
    from cpstrategy.weigh import Policy


def validate(
    reading: Reading, policy: Policy, report: Report, terminal: Terminal, *, fix: bool = False
) -> Verdict:
    """Say what is wrong, for a report; with `fix`, what is sure is put right in the files first."""
    if fix:
        from cpstrategy.build.fix import fix as put_right

        return put_right(examine(reading, policy), terminal).verdict
    return survey(reading, policy, _nothing, whole=report.asks_for_councils).verdict


def _nothing(_checked: Checked) -> None:
    """Hold nothing of a council: its findings are all that is told."""
