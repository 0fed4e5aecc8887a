"""Schema: the command that prints the JSON Schema of the content."""

import json

from cpstrategy.terminal import Terminal


def schema() -> None:
    """Print the JSON Schema of a council's YAML, for editors."""
    from cpstrategy.model.schema import json_schema

    Terminal().result(json.dumps(json_schema(), ensure_ascii=False, indent=2))
