"""Prepared: the trees of files that travel with the program, read when it was made.

They are kept as lines of text: the first names the code that has read them, each other begins with
the sum of the file whose tree it is. So neither another file nor other code can meet a tree that is
not its own; what is not there is read from YAML, and is the same.
"""

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache, partial
from hashlib import sha256
from typing import Any

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.yaml_reader import read_yaml
from cpstrategy.source import Listing, Node, Scalar, Span
from cpstrategy.source import Mapping as YamlMapping

_span = partial(tuple.__new__, Span)
"""As `load.tree` makes them: by the names of its parts, a span takes twice as long."""


def prepare(files: Iterable[bytes], code: str) -> bytes:
    """Read files with nothing wrong in them, and write their trees; `code` names the program."""
    lines = [code.encode()]
    for content in files:
        tree, findings = read_yaml("", content)
        if tree is not None and not findings:
            told = json.dumps(tree_to_json(tree), ensure_ascii=False, separators=(",", ":"))
            lines.append(f"{_sum(content)} {told}".encode())
    return b"\n".join(lines)


def read_prepared(
    path: str, content: bytes, prepared: bytes
) -> tuple[YamlMapping | None, list[Diagnostic]]:
    """Read one file as `read_yaml` does, from what was prepared if it is there."""
    told = _trees(prepared).get(_sum(content))
    if told is None:
        return read_yaml(path, content)
    tree = tree_from_json(json.loads(told), path)
    assert isinstance(tree, YamlMapping)
    return tree, []


@lru_cache(maxsize=2)
def _trees(prepared: bytes) -> Mapping[str, bytes]:
    """What was prepared, by the sums of the files; most of it is never asked for."""
    lines = (line.partition(b" ") for line in prepared.split(b"\n")[1:])
    return {name.decode(): told for name, _, told in lines}


def _sum(content: bytes) -> str:
    return sha256(content).hexdigest()


def tree_to_json(node: Node) -> Any:
    """Write a tree with every place in it but for the path, as values that JSON has."""
    at = node.span[1:]
    if isinstance(node, Scalar):
        return [str(node), *at, node.plain, *([] if node.raw == node else [node.raw])]
    if isinstance(node, YamlMapping):
        places = {key: [*span[1:], tree_to_json(node[key])] for key, span in node.keys_at.items()}
        return {"at": at, "keys": places}
    return {"at": at, "items": [tree_to_json(item) for item in node]}


def tree_from_json(told: Any, path: str) -> Node:
    """Read a tree of the file at a path as it was written."""
    if isinstance(told, list):
        text, line, column, end_line, end_column, plain, *raw = told
        span = _span((path, line, column, end_line, end_column))
        return Scalar(text, span, raw[0] if raw else text, plain=plain)
    span = _span((path, *told["at"]))
    if "items" in told:
        return Listing([tree_from_json(item, path) for item in told["items"]], span)
    keys = told["keys"]
    entries = {key: tree_from_json(value[4], path) for key, value in keys.items()}
    return YamlMapping(entries, span, {key: _span((path, *keys[key][:4])) for key in keys})
