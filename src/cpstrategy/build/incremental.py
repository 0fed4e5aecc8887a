"""Incremental: a council in which nothing has changed is not validated again."""

from collections.abc import Iterator
from time import perf_counter
from typing import TYPE_CHECKING

from cpstrategy.build.findings_key import findings_key, validation_key
from cpstrategy.build.judging import judge
from cpstrategy.build.memory import give_back
from cpstrategy.build.reading import Reading
from cpstrategy.build.validate_request import ValidateRequest
from cpstrategy.disk.findings_cache import FindingsCache
from cpstrategy.disk.program import checking_key
from cpstrategy.gc_control import leave_all, no_collection

if TYPE_CHECKING:
    from cpstrategy.diagnostic import Diagnostic
    from cpstrategy.report import Verdict
    from cpstrategy.source import CouncilFiles


@no_collection()
def validate_changed(reading: Reading, request: ValidateRequest, cache: FindingsCache) -> "Verdict":
    """Validate the councils that have changed, and tell of the others what was found before."""
    started = perf_counter()
    findings = list(_findings(reading, request, cache))
    leave_all()
    return judge(reading, findings, started)


def _findings(
    reading: Reading, request: ValidateRequest, cache: FindingsCache
) -> "Iterator[Diagnostic]":
    validation = validation_key(reading.shipped, request, checking_key())
    are_new = False
    for council in reading.councils:
        key = findings_key(council, validation)
        findings = cache.kept(key)
        if findings is None:
            findings, are_new = _validated(council, reading, request), True
            cache.keep(key, findings)
            give_back(len(reading.project.councils), rest_stays=True)
        yield from findings
    if are_new:
        cache.prune()


def _validated(
    council: "CouncilFiles", reading: Reading, request: ValidateRequest
) -> "tuple[Diagnostic, ...]":
    """Look for findings; only now is anything imported that can."""
    from cpstrategy.build.without_plugins import spare_metadata

    spare_metadata()
    from cpstrategy.pipeline import validate

    return validate(council, reading.shipped, request.policy()).findings
