"""Prune: leave out what the schema refuses, so that the rest can still be checked."""

from collections.abc import Iterable

from pydantic_core import ErrorDetails

from cpstrategy.source import Listing, Mapping, Node

Path = tuple[int | str, ...]


def prune(tree: Mapping, problems: Iterable[ErrorDetails]) -> bool:
    """Take away the smallest part around each problem; false if the whole tree would go."""
    paths = {_to_remove(tree, problem) for problem in problems}
    if () in paths:
        return False
    for path in sorted(paths, key=_last_first, reverse=True):
        holder = reach(tree, path[:-1])
        if isinstance(holder, Mapping):
            holder.pop(str(path[-1]), None)
        elif isinstance(holder, Listing) and int(path[-1]) < len(holder):
            del holder[int(path[-1])]
    return True


def reach(tree: Mapping, path: Path) -> Node | None:
    """Return the node at a path, or None if the tree ends before."""
    node: Node | None = tree
    for step in path:
        if isinstance(node, Mapping):
            node = node.get(str(step))
        elif isinstance(node, Listing) and isinstance(step, int) and step < len(node):
            node = node[step]
        else:
            return None
    return node


def existing(tree: Mapping, path: Path) -> Path:
    """Return the longest beginning of a path that the tree has."""
    while path and reach(tree, path) is None:
        path = path[:-1]
    return path


def _to_remove(tree: Mapping, problem: ErrorDetails) -> Path:
    """A missing key takes its record with it; anything else only itself."""
    path = problem["loc"]
    return existing(tree, path[:-1] if problem["type"] == "missing" else path)


def _last_first(path: Path) -> tuple[tuple[int, int | str], ...]:
    return tuple((step, "") if isinstance(step, int) else (-1, step) for step in path)
