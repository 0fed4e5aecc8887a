"""Unreadable: what ends the reading of one file."""

from cpstrategy.diagnostic import Diagnostic


class UnreadableFileError(Exception):
    """Ends the reading of one file; carries the finding that says why."""

    def __init__(self, finding: Diagnostic) -> None:
        super().__init__(finding.message)
        self.finding = finding
