"""Tree JSON: YAML values with every place in them, as JSON and back."""

import json
from functools import cached_property, partial
from typing import Any

from cpstrategy.source import Listing, Mapping, Node, Scalar, Span

_span = partial(tuple.__new__, Span)
"""As `load.tree` makes them: by the names of its parts, a span takes twice as long."""


class WrittenTree:
    """The tree of the file at a path, which is made of its JSON when somebody asks for it."""

    def __init__(self, path: str, text: str) -> None:
        self._path, self._written = path, text

    @cached_property
    def node(self) -> Node:
        """The whole tree."""
        return tree_from_json(json.loads(self._written), self._path)


def tree_to_json(node: Node) -> Any:
    """Write a tree but for its path, as values that JSON has.

    A mapping may know the place of a key whose empty value was left out when it was loaded.
    """
    at = node.span[1:]
    if isinstance(node, Scalar):
        return [str(node), *at, node.plain, *([] if node.raw == node else [node.raw])]
    if isinstance(node, Mapping):
        places = {key: [*span[1:]] for key, span in node.keys_at.items()}
        for key, value in node.items():
            places[key].append(tree_to_json(value))
        return {"at": at, "keys": places}
    return {"at": at, "items": [tree_to_json(item) for item in node]}


def tree_from_json(value: Any, path: str) -> Node:
    """Read a tree as it was written, as one of the file at a path."""
    if isinstance(value, list):
        text, line, column, end_line, end_column, plain, *raw = value
        span = _span((path, line, column, end_line, end_column))
        return Scalar(text, span, raw[0] if raw else text, plain=plain)
    span = _span((path, *value["at"]))
    if "items" in value:
        return Listing([tree_from_json(item, path) for item in value["items"]], span)
    keys = value["keys"]
    entries = {key: tree_from_json(place[4], path) for key, place in keys.items() if place[4:]}
    return Mapping(entries, span, {key: _span((path, *keys[key][:4])) for key in keys})
