"""Tree: a file's words as they are loaded, and whether an edit changes nothing but words."""

from collections.abc import Iterator, Sequence

from cpstrategy.fixes.edits import Edit, apply_edits
from cpstrategy.load.containers import holders
from cpstrategy.load.decoding import decode
from cpstrategy.load.unreadable import UnreadableFileError
from cpstrategy.load.yaml_reader import read_yaml
from cpstrategy.source import Listing, Mapping, Node, Scalar, Span

_PRIVATE = range(0xE000, 0xF8FF)
"""Signs without a meaning, which YAML lets through."""


def read(path: str, content: bytes) -> Node | None:
    """Load one file: YAML as its tree, Markdown as one text; None if it cannot be read."""
    if path.lower().endswith((".yaml", ".yml")):
        return read_yaml(path, content)[0]
    try:
        text = decode(path, content)
    except UnreadableFileError:
        return None
    lines = text.split("\n")
    return Scalar(text, Span(path, 1, 1, len(lines), len(lines[-1]) + 1), text, plain=False)


def scalars(tree: Node) -> Iterator[Scalar]:
    """Walk all values of a tree; keys are none."""
    waiting: list[Node] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Scalar):
            yield node
        else:
            waiting += node.values() if isinstance(node, Mapping) else node


def keys(tree: Mapping) -> Iterator[Scalar]:
    """Walk all keys of a tree."""
    for holder in holders(tree):
        if isinstance(holder, Mapping):
            yield from (Scalar(key, span) for key, span in holder.keys_at.items())


def changes_only_words(
    path: str, content: bytes, tree: Node, edits: Sequence[tuple[Edit, str]]
) -> bool:
    """Whether edits, each with the words that it takes away, change those words and no more.

    A sign is put in the place of the words. Where it comes out in the tree, the words must have
    stood before and the new ones must stand after; and all else must be the same.
    """
    sign = next(chr(code) for code in _PRIVATE if chr(code).encode() not in content)
    signs = [f"{sign}{number}{sign}" for number in range(len(edits))]
    signed = [Edit(edit.span, mark) for (edit, _), mark in zip(edits, signs, strict=True)]
    between = read(path, apply_edits(content, signed))
    after = read(path, apply_edits(content, [edit for edit, _ in edits]))
    if between is None or after is None:
        return False
    old = dict(zip(signs, (words for _, words in edits), strict=True))
    new = dict(zip(signs, (edit.words for edit, _ in edits), strict=True))
    return _filled(between, sign, old) == _filled(tree, sign, {}) and (
        _filled(between, sign, new) == _filled(after, sign, {})
    )


def _filled(node: Node, sign: str, words: dict[str, str]) -> object:
    """Put words in the place of signs in every value; None where that leaves no words.

    Space around a value counts for nothing, as for the records that are made of it.
    """
    if isinstance(node, Mapping):
        return {
            _words_of(key, sign, words): _filled(value, sign, words) for key, value in node.items()
        }
    if isinstance(node, Listing):
        return [_filled(value, sign, words) for value in node]
    return _words_of(str(node), sign, words)


def _words_of(written: str, sign: str, words: dict[str, str]) -> str | None:
    parts = written.split(sign)
    text = "".join(
        words.get(f"{sign}{part}{sign}", part) if position % 2 else part
        for position, part in enumerate(parts)
    )
    return None if len(parts) > 1 and not text.strip() else text.strip()
