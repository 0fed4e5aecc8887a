"""Containers: the collections of a tree, each with its own entries, without recursion."""

from collections.abc import Iterator

from cpstrategy.source import Listing, Mapping, Scalar


def holders(tree: Mapping) -> Iterator[Mapping | Listing]:
    """Walk all collections; what is put into one while it is looked at is walked as well."""
    waiting: list[Mapping | Listing] = [tree]
    while waiting:
        holder = waiting.pop()
        yield holder
        nodes = holder.values() if isinstance(holder, Mapping) else holder
        waiting += [node for node in nodes if not isinstance(node, Scalar)]
