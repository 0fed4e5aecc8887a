"""Schema: a tree of YAML values to a typed record, or findings in the author's words."""

from typing import TypeVar

from pydantic import ValidationError

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.messages import describe
from cpstrategy.load.prune import prune
from cpstrategy.load.settle import settle
from cpstrategy.model.base import Record
from cpstrategy.source import Mapping

R = TypeVar("R", bound=Record)

_ROUNDS = 12
"""Each round leaves out what is wrong; a required key takes its record along, level by level."""


def validate(
    tree: Mapping, kind: type[R], *, complete: bool = True
) -> tuple[R | None, list[Diagnostic]]:
    """Make a record of a tree; what is wrong is told once, left out, and the rest is kept.

    Of an incomplete tree, where a file could not be read, missing keys are not complained of.
    """
    findings = list(settle(tree, kind))
    for attempt in range(_ROUNDS):
        try:
            return kind.model_validate(tree), findings
        except ValidationError as error:
            problems = error.errors(include_url=False, include_input=False)
        if attempt == 0:
            findings += describe(tree, kind, problems, complete=complete)
        if not prune(tree, problems):
            break
    return None, findings
