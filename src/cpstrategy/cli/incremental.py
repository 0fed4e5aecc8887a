"""Incremental: a council in which nothing has changed is not validated again."""

from collections.abc import Iterator
from time import perf_counter
from typing import TYPE_CHECKING

from cpstrategy.building.findings_key import findings_key, validation_key
from cpstrategy.building.memory import give_back
from cpstrategy.building.policy_arguments import PolicyArguments
from cpstrategy.cli.examine import Reading, judge
from cpstrategy.files.findings_cache import FindingsCache
from cpstrategy.files.program import checking_key
from cpstrategy.garbage import leave_all, no_collection

if TYPE_CHECKING:
    from cpstrategy.diagnostic import Diagnostic
    from cpstrategy.reports import Verdict
    from cpstrategy.source import Council


@no_collection()
def validate_changed(
    reading: Reading, arguments: PolicyArguments, cache: FindingsCache
) -> "Verdict":
    """Validate the councils that have changed, and tell of the others what was found before."""
    started = perf_counter()
    findings = list(_findings(reading, arguments, cache))
    leave_all()
    return judge(reading, findings, started)


def _findings(
    reading: Reading, arguments: PolicyArguments, cache: FindingsCache
) -> "Iterator[Diagnostic]":
    validation = validation_key(reading.shipped, arguments, checking_key())
    are_new = False
    for council in reading.councils:
        key = findings_key(council, validation)
        kept = cache.kept(key)
        if kept is None:
            kept, are_new = _validated(council, reading, arguments), True
            cache.keep(key, kept)
            give_back(len(reading.project.councils), rest_stays=True)
        yield from kept
    if are_new:
        cache.prune()


def _validated(
    council: "Council", reading: Reading, arguments: PolicyArguments
) -> "tuple[Diagnostic, ...]":
    """Look for findings; only now is anything imported that can."""
    from cpstrategy.building.without_plugins import spare_metadata

    spare_metadata()
    from cpstrategy.pipeline import validate

    return validate(council, reading.shipped, arguments.policy()).findings
