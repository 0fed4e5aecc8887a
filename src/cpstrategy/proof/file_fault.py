"""File fault: what is wrong with a file by itself, wherever it is asked for."""

from typing import NamedTuple

from cpstrategy.diagnostic import Severity


class FileFault(NamedTuple):
    """What is wrong, and what to do about it."""

    message: str
    hint: str
    severity: Severity = Severity.ERROR
