"""GitHub: workflow commands, which GitHub Actions shows beside the lines of a change.

Source: GitHub Docs, "Workflow commands for GitHub Actions", and `escapeData` and
`escapeProperty` in @actions/core.
"""

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.report import Manner, Report, Verdict, visible_findings

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def tell(verdict: Verdict, manner: Manner) -> str:
    """Write one command for each finding, and nothing if there is none."""
    return "\n".join(_command(finding, manner) for finding in visible_findings(verdict, manner))


def _command(finding: Diagnostic, manner: Manner) -> str:
    span = finding.span
    places = {"file": manner.path_shown(span.path), "line": span.line, "endLine": span.end_line}
    if span.line == span.end_line:  # Of a place over several lines, columns are refused.
        places |= {"col": span.column, "endColumn": span.end_column}
    places["title"] = f"{finding.code} {finding.name}"
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in places.items())
    message = f"{finding.message} ({finding.hint})" if finding.hint else finding.message
    return f"::{_COMMANDS[finding.severity]} {properties}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


UNIT = Report("github", "annotations for GitHub Actions", tell)
