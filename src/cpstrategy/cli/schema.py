"""Schema: the command that prints the JSON Schema of the content."""

from typing import Annotated

import typer

from cpstrategy.terminal import Terminal


def schema(
    words: Annotated[
        bool, typer.Option("--words", help="That of `words.yaml`, with what each word stands for.")
    ] = False,
) -> None:
    """Print the JSON Schema of a council's YAML, for editors."""
    from cpstrategy.disk.read import shipped_words
    from cpstrategy.model.schema import json_schema, schema_text
    from cpstrategy.resources.words_schema import words_schema

    made = words_schema(shipped_words()) if words else json_schema()
    Terminal().result(schema_text(made).removesuffix("\n"))
