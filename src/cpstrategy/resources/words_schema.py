"""Words schema: the words of the program as JSON Schema, so that editors help to write others."""

import re
from collections.abc import Iterator
from typing import Any

from cpstrategy import __version__
from cpstrategy.model.schema import DRAFT
from cpstrategy.resources.own_words import EDITION, needed_places
from cpstrategy.text.catalogue import PLURAL_FORMS
from cpstrategy.text.lists.english import ENGLISH
from cpstrategy.text.word_list import word_entries

Json = dict[str, Any]

_SAID: Json = {"type": ["string", "boolean"], "pattern": r"[^\s!-@\[-`{-~]"}
"""A word has a letter of some language; what YAML takes for yes or no is a word as well."""


def words_schema(written: str) -> Json:
    """Describe a `words.yaml`; `written` is the program's own, with where each word stands."""
    return {
        "$schema": DRAFT,
        "$comment": f"Made by cpstrategy {__version__}",
        "title": "Words",
        "description": "What the program says itself, in your own words.",
        "type": "object",
        "properties": {one.key: _word(one.key, one.about) for one in word_entries(written)},
        "patternProperties": dict(_others()),
        "additionalProperties": False,
    }


def _word(key: str, about: str) -> Json:
    said = ENGLISH[key]
    # An editor says of `{number}` only that it must stand there, wherever that is.
    patterns = [{"pattern": re.escape(f"{{{place}}}")} for place in needed_places(key, said)]
    return {
        "title": key,
        "description": "\n\n".join(filter(None, (f"The program says: {said}", about))),
        **_SAID,
        **({"allOf": patterns} if patterns else {}),
    }


def _others() -> Iterator[tuple[str, Json]]:
    """The forms of plurals that English lacks, and what editions are called."""
    stems = "|".join(key.removesuffix("-other") for key in ENGLISH if key.endswith("-other"))
    forms = "|".join(PLURAL_FORMS)
    yield f"^({stems})-({forms})$", {**_SAID}
    yield f"^{EDITION}.", {"description": "What readers call an edition.", **_SAID}
