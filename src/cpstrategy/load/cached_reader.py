"""Cached reader: files that were read before are not parsed again while they stay as they are."""

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.yaml_reader import read_yaml
from cpstrategy.source import Listing, Mapping, Node, Scalar


class CachedReader:
    """Reads as `read_yaml` does, and keeps the last tree of each path."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[bytes, Mapping | None, list[Diagnostic]]] = {}

    def __call__(self, path: str, content: bytes) -> tuple[Mapping | None, list[Diagnostic]]:
        """Read a file, or copy what is known of it: whoever gets a tree takes from it."""
        entry = self._kept.get(path)
        if entry is None or entry[0] != content:
            entry = content, *read_yaml(path, content)
            self._kept[path] = entry
        _, tree, findings = entry
        return None if tree is None else _mapping(tree), list(findings)


def _mapping(tree: Mapping) -> Mapping:
    entries = {key: _copied(node) for key, node in tree.items()}
    return Mapping(entries, tree.span, dict(tree.keys_at))


def _copied(node: Node) -> Node:
    """Copy what can be changed; scalars, of which there are most, cannot."""
    if isinstance(node, Scalar):
        return node
    if isinstance(node, Mapping):
        return _mapping(node)
    return Listing([_copied(entry) for entry in node], node.span)
