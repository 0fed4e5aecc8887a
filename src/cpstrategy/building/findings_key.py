"""Findings key: a name for all that the findings of a council depend on."""

from cpstrategy.building.inputs import key_of, key_of_files, key_of_shipped
from cpstrategy.building.policy_arguments import PolicyArguments
from cpstrategy.source import Council, Shipped


def validation_key(shipped: Shipped, arguments: PolicyArguments, program: str) -> str:
    """Name what all councils of a run are validated with: it is what `pipeline.validate` takes."""
    return key_of((key_of_shipped(shipped), repr(arguments), program))


def findings_key(council: Council, validation: str) -> str:
    """Name a council with all its files, and what it is validated with."""
    return key_of((validation, council.name, council.folder, key_of_files(council.files)))
