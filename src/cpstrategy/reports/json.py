"""JSON: every finding, for other programs; paths are relative to the project."""

import json
from typing import Any

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.report import Manner, Report, Verdict, count, count_files


def tell(verdict: Verdict, _manner: Manner) -> str:
    """Write `{"findings": […], "summary": {…}}`; columns count code points from 1.

    `fix` is what may stand in the place of the span, null where that is for a person to say.
    """
    content = {
        "findings": [_finding(finding) for finding in verdict.findings],
        "summary": {
            "errors": count(verdict, Severity.ERROR),
            "warnings": count(verdict, Severity.WARNING),
            "files": count_files(verdict),
            "rules": verdict.rules,
        },
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def _finding(finding: Diagnostic) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": str(finding.severity),
        "message": finding.message,
        "hint": finding.hint,
        "fix": finding.fix,
        **finding.span._asdict(),
    }


UNIT = Report("json", "every finding as JSON, for other programs", tell)
