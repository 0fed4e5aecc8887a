"""Pages: every generated page of `docs/`, by their path in it."""

from collections.abc import Mapping

from cpstrategy.disk.read import shipped_words
from cpstrategy.model.schema import json_schema, schema_text
from cpstrategy.resources.words_schema import words_schema
from reference.content_model import content_model
from reference.own_words import own_words
from reference.precision import First, precision
from reference.rule_catalogue import rule_catalogue


def pages(verdicts: Mapping[str, str], first: First) -> dict[str, str]:
    """Make the pages anew; the same code and the same verdicts on its findings give the same."""
    written = shipped_words()
    return {
        "content-model.md": content_model(),
        "words.md": own_words(),
        "cpstrategy.schema.json": schema_text(json_schema()),
        "words-cpstrategy.schema.json": schema_text(words_schema(written)),
        **{f"rules/{name}": made for name, made in rule_catalogue().items()},
        "rules/precision.md": precision(verdicts, first),
    }
