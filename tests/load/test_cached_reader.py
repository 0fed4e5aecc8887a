"""Remembered: reading again is the same as reading for the first time."""

from cpstrategy.load.cached_reader import CachedReader
from cpstrategy.load.load import load
from cpstrategy.load.yaml_reader import read_yaml
from cpstrategy.model.strategy import Strategy
from cpstrategy.source import Listing, Mapping, Node

FAULTY = b"council: {name: Example Council}\ntitel: Ours\npriorities:\n  - id: home\n    title:\n"


def told(node: Node) -> object:
    """Return a tree with every place in it."""
    if isinstance(node, Mapping):
        return node.span, node.keys_at, {key: told(value) for key, value in node.items()}
    if isinstance(node, Listing):
        return node.span, [told(value) for value in node]
    return node.span, node.raw, str(node)


def test_what_is_remembered_is_as_it_was_read() -> None:
    """Also after somebody has taken from the tree, as loading does."""
    read = CachedReader()
    fresh, found = read_yaml("a.yaml", FAULTY)
    assert fresh is not None
    for _ in range(2):
        tree, findings = read("a.yaml", FAULTY)
        assert tree is not None
        assert (told(tree), findings) == (told(fresh), found)
        tree["priorities"].clear()
        tree.clear()
        tree.keys_at.clear()
        findings.append(None)  # type: ignore[arg-type]  # Whatever a caller may do to it.


def test_loading_twice_finds_the_same() -> None:
    """Loading prunes what is wrong; the second time it is still there to be found."""
    read = CachedReader()
    first, second = (load({"a.yaml": FAULTY}, Strategy, read) for _ in range(2))
    assert first.findings == second.findings
    assert first.findings


def test_a_changed_file_is_read_again() -> None:
    """What counts is what is in it, not its name."""
    read = CachedReader()
    read("a.yaml", b"a: 1")
    tree, _ = read("a.yaml", b"a: 2")
    assert tree == {"a": "2"}
