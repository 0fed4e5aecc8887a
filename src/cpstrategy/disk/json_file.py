"""JSON file: what the program keeps as JSON, read back as what it must be, or not at all.

Anybody can have changed such a file, and a disk can have spoilt it. So everything here raises
ValueError or TypeError for what is not as it was written, and nothing else.
"""

import json
from typing import Any


def parse(content: bytes) -> Any:
    """Read JSON.

    Raises:
        ValueError: it is none, or nothing that the program writes is as deep.

    """
    try:
        return json.loads(content)
    except RecursionError as error:
        raise ValueError("deeper than anything that the program writes") from error


def mapping(value: Any) -> dict[str, Any]:
    """Return a value that is a mapping."""
    if not isinstance(value, dict):
        raise TypeError(f"a mapping was expected, not {type(value).__name__}")
    return value


def words(value: Any) -> str:
    """Return a value that is a text which can be written to a file."""
    if not isinstance(value, str):
        raise TypeError(f"a text was expected, not {type(value).__name__}")
    value.encode()
    return value


def number(value: Any) -> int:
    """Return a value that is a count."""
    if type(value) is not int or value < 0:
        raise TypeError(f"a count was expected, not {value!r:.20}")
    return value


def all_words(value: Any) -> dict[str, str]:
    """Return a value that is a mapping of texts to texts."""
    return {words(key): words(text) for key, text in mapping(value).items()}
