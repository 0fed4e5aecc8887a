"""Merge: the YAML files of a council as one mapping."""

from collections.abc import Iterable

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.rules.syn import given_twice
from cpstrategy.source import Listing, Mapping, Node, Scalar, Span

_KINDS = ((Listing, "a list"), (Mapping, "a set of keys"), (Scalar, "text"))


def merge(trees: Iterable[Mapping]) -> tuple[Mapping, list[Diagnostic]]:
    """One mapping of all trees, in their order, and what they give twice.

    Lists of one key join; mappings of one key join key by key, and within them each key is
    given once. The first of two wins. Every node keeps its span; the whole has the span of the
    first tree, and an empty path if there is none. The trees themselves stay as they are.
    """
    whole = Mapping({}, Span(""), {})
    findings: list[Diagnostic] = []
    for tree in trees:
        if not whole:
            whole.span = tree.span
        for key, node in tree.items():
            if key not in whole:
                _put(whole, key, node, tree.keys_at[key])
            else:
                findings += _join(whole, key, node, tree.keys_at[key])
    return whole, findings


def _put(whole: Mapping, key: str, node: Node, at: Span) -> None:
    whole[key], whole.keys_at[key] = node, at


def _join(whole: Mapping, key: str, node: Node, at: Span) -> list[Diagnostic]:
    first: Node = whole[key]
    if _is_empty(first):
        _put(whole, key, node, at)
    elif isinstance(first, Listing) and isinstance(node, Listing):
        whole[key] = Listing([*first, *node], first.span)
    elif isinstance(first, Mapping) and isinstance(node, Mapping):
        whole[key], findings = _join_keys(first, node)
        return findings
    elif not _is_empty(node):
        return [_clash(key, first, node, whole.keys_at[key], at)]
    return []


def _join_keys(first: Mapping, second: Mapping) -> tuple[Mapping, list[Diagnostic]]:
    joined = Mapping(first, first.span, dict(first.keys_at))
    findings = []
    for key, node in second.items():
        if key in joined and not _is_empty(joined[key]):
            if not _is_empty(node):
                at = second.keys_at[key]
                findings.append(_clash(key, joined[key], node, joined.keys_at[key], at))
        else:
            _put(joined, key, node, second.keys_at[key])
    return joined, findings


def _is_empty(node: Node) -> bool:
    # `people:` with nothing after it leaves room for another file to say it.
    return isinstance(node, Scalar) and node.plain and not node


def _clash(key: str, first: Node, second: Node, first_at: Span, at: Span) -> Diagnostic:
    first_kind, second_kind = _kind(first), _kind(second)
    message, hint = f"`{key}` is given twice", "keep one of the two and delete the other"
    if first_kind != second_kind:
        message = f"`{key}` is {second_kind} here, but {first_kind} where it is first given"
        hint = "write both in the same way, or rename one"
    return given_twice.UNIT.diagnostic(at, message, hint, ((first_at, "first given here"),))


def _kind(node: Node) -> str:
    return next(name for kind, name in _KINDS if isinstance(node, kind))
