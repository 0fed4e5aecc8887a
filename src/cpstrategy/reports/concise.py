"""Concise: one line for each finding."""

from cpstrategy.report import Manner, Report, Verdict, place, summary, visible_findings
from cpstrategy.text.printable import printable


def tell(verdict: Verdict, manner: Manner) -> str:
    """Write `path:line:column: severity[CODE] message` for each finding, then the summary."""
    lines = [
        f"{place(finding, manner)}: {finding.severity}[{finding.code}] {printable(finding.message)}"
        for finding in visible_findings(verdict, manner)
    ]
    return "\n".join([*lines, *([] if manner.quiet else [summary(verdict)])])


UNIT = Report("concise", "one line for each finding", tell)
