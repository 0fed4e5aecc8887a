"""Findings key: a name for all that the findings of a council depend on."""

from cpstrategy.build.keys import key_of, key_of_files, key_of_shipped
from cpstrategy.build.validate_request import ValidateRequest
from cpstrategy.source import CouncilFiles, Shipped


def validation_key(shipped: Shipped, request: ValidateRequest, program: str) -> str:
    """Name what all councils of a run are validated with: it is what `pipeline.validate` takes."""
    return key_of((key_of_shipped(shipped), repr(request), program))


def findings_key(council: CouncilFiles, validation: str) -> str:
    """Name a council with all its files, and what it is validated with."""
    files = (key_of_files(council.files), *council.unread)
    return key_of((validation, council.name, council.folder, *files))
