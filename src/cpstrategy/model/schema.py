"""Schema: the model as JSON Schema, so that editors help while a council's YAML is written.

It follows draft 7, which the YAML extensions of editors know best. There, nothing may stand
beside a `$ref`, so what does is wrapped.
"""

import json
import re
from typing import Any

from cpstrategy import __version__
from cpstrategy.model.name import Name, OwnName
from cpstrategy.model.registers import NAME_OF_REGISTER
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import OWN, OwnText, Text

Json = dict[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"
SCALAR = ("string", "number", "boolean")
"""Editors take `2023` and `1.0` for numbers and `true` for a truth value; the program reads them as
they were typed."""

_PROSE = ("full", "plain", "youth")
_OWN_KEY: Json = {"patternProperties": {f"^{NAME_OF_REGISTER.pattern}$": {}}}
_FILE: Json = {
    "title": "File",
    "description": "A Markdown file that holds the words.",
    "type": "object",
    "properties": {
        "file": {
            "title": "File",
            "description": "Its path from this file, such as `foreword.md`.",
            "type": "string",
        }
    },
    "required": ["file"],
    "additionalProperties": False,
}


def json_schema() -> Json:
    """Describe one YAML file of a council: any part of the strategy, since files are joined."""
    schema = Strategy.model_json_schema(by_alias=True, ref_template="#/definitions/{model}")
    definitions = {name: _plain(definition) for name, definition in schema.pop("$defs").items()}
    definitions[Text.__name__] = _with_files(definitions[Text.__name__])
    for kind in (Text, Name):
        definitions[kind.__name__] = _with_own_registers(definitions[kind.__name__])
    for own in (OwnText, OwnName):
        del definitions[own.__name__]
    root = _plain(schema)
    root.pop("required")
    return {
        "$schema": DRAFT,
        "$comment": f"Made by cpstrategy {__version__}",
        **root,
        "title": "Strategy",
        "definitions": definitions,
    }


def schema_text(schema: Json) -> str:
    """A schema as the text of its file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _plain(schema: Any) -> Any:
    """Say in draft 7 what pydantic says, with words for titles and without empty defaults."""
    if isinstance(schema, list):
        return [_plain(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    plain = {key: _plain(value) for key, value in schema.items() if key != "properties"}
    if "title" in plain:
        plain["title"] = _words(plain["title"])
    if not plain.get("default"):
        plain.pop("default", None)
    if "properties" in schema:
        plain["properties"] = {
            key: _field(key, field) for key, field in schema["properties"].items()
        }
    if plain.get("type") == "string" and "enum" not in plain:
        plain["type"] = [*SCALAR]
    if "$ref" in plain and len(plain) > 1:
        plain["allOf"] = [{"$ref": plain.pop("$ref")}]
    return plain


def _field(key: str, schema: Json) -> Json:
    plain: Json = _plain({"title": key} | schema)
    return plain


def _words(name: str) -> str:
    """Write `ToldUs`, `told-us` and `Told-Us` as "Told us"."""
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+", name)
    return " ".join(parts).lower().capitalize()


def _with_files(text: Json) -> Json:
    """Let the words of a text, or of one register, stand in a file."""
    bare, registers = text["anyOf"]
    fields = {
        key: _or_file(field) if key in _PROSE else field
        for key, field in registers["properties"].items()
    }
    return {**text, "anyOf": [bare, _FILE, {**registers, "properties": fields}]}


def _with_own_registers(text: Json) -> Json:
    """Let a council's own registers be keys; which there are, only `validate` knows."""
    *others, registers = text["anyOf"]
    fields = {key: field for key, field in registers["properties"].items() if key != OWN}
    return {**text, "anyOf": [*others, {**registers, "properties": fields, **_OWN_KEY}]}


def _or_file(field: Json) -> Json:
    rest = {key: value for key, value in field.items() if key != "type"}
    return {**rest, "anyOf": [{"type": field["type"]}, _FILE]}
