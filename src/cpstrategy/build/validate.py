"""Validate: what is wrong in a project, and what of it can be put right at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpstrategy.build.reading import Reading
    from cpstrategy.build.validate_request import ValidateRequest
    from cpstrategy.report import Report, Verdict
    from cpstrategy.terminal import Terminal


def validate(
    reading: Reading,
    request: ValidateRequest,
    report: Report,
    terminal: Terminal,
    *,
    fix: bool = False,
) -> Verdict:
    """Say what is wrong, for a report; with `fix`, what is sure is put right in the files first.

    Of councils in which nothing has changed, only a report that needs them reads them again.
    """
    from cpstrategy.build.rule_choice import count_rules

    verdict = _verdict(reading, request, report, terminal, fix=fix)
    return replace(verdict, rules=count_rules(request.select, request.ignore))


def _verdict(
    reading: Reading,
    request: ValidateRequest,
    report: Report,
    terminal: Terminal,
    *,
    fix: bool,
) -> Verdict:
    if fix or report.asks_for_councils:
        from cpstrategy.build.survey import examine

        survey = examine(reading, request.policy())
        if fix:
            from cpstrategy.build.fix import fix as put_right

            survey = put_right(survey, terminal)
        return survey.verdict
    from cpstrategy.build.incremental import validate_changed
    from cpstrategy.disk.findings_cache import user_cache

    return validate_changed(reading, request, user_cache())
