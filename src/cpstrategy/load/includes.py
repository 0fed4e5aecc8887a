"""Includes: text that stands in a Markdown file beside the YAML, as `text: {file: aim.md}`."""

import posixpath
from collections.abc import Iterator

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.containers import holders
from cpstrategy.load.decoding import decode
from cpstrategy.load.front_matter import SIGN, without_front_matter
from cpstrategy.load.unread import tell_wrong_end
from cpstrategy.load.unreadable import UnreadableFileError
from cpstrategy.model.text import UNREAD
from cpstrategy.rules.syn import front_matter, missing_file, missing_key
from cpstrategy.source import Files, Listing, Mapping, Node, Scalar, Span
from cpstrategy.text.list_markers import spaced_markers
from cpstrategy.text.nearest import nearest

_FILE = {"file"}


def include(tree: Mapping, files: Files) -> Iterator[Diagnostic]:
    """Put the text of files in the place of every mapping whose only key is `file`."""
    for holder in holders(tree):
        for place, node in _entries(holder):
            if isinstance(node, Mapping) and node.keys() == _FILE:
                name = node["file"]
                text = _read(name, files) if isinstance(name, Scalar) else None
                if isinstance(text, Diagnostic):
                    yield text
                node = text if isinstance(text, Scalar) else _gap(node)
                _put(holder, place, node)
            if isinstance(node, Scalar) and node.startswith(SIGN):
                yield from _put_without_front_matter(holder, place, node)


def _entries(holder: Mapping | Listing) -> list[tuple[str | int, Node]]:
    return list(holder.items() if isinstance(holder, Mapping) else enumerate(holder))


def _put(holder: Mapping | Listing, place: str | int, text: Scalar) -> None:
    if isinstance(holder, Mapping):
        holder[str(place)] = text
    else:
        holder[int(place)] = text


def _put_without_front_matter(
    holder: Mapping | Listing, place: str | int, text: Scalar
) -> Iterator[Diagnostic]:
    parted = without_front_matter(text)
    if parted:
        rest, span = parted
        message = "the lines from here to the next `---` are for another program, and not printed"
        yield front_matter.UNIT.diagnostic(span, message)
        _put(holder, place, rest)


def _read(name: Scalar, files: Files) -> Scalar | Diagnostic:
    path = posixpath.normpath(posixpath.join(posixpath.dirname(name.span.path), name))
    if path not in files:
        if not name.lower().endswith(".md"):
            return tell_wrong_end(name)
        folder = posixpath.dirname(name.span.path)
        texts = {posixpath.basename(file): file for file in files if file.endswith(".md")}
        near = nearest(posixpath.basename(path), texts)
        hint = f"did you mean `{posixpath.relpath(texts[near], folder)}`?" if near else ""
        return missing_file.UNIT.diagnostic(name.span, f"there is no file `{name}`", hint)
    try:
        text = spaced_markers(decode(path, files[path]))
    except UnreadableFileError as stop:
        return stop.finding
    if not text.strip():
        message = f"there is nothing in the file `{name}`"
        return missing_key.UNIT.diagnostic(name.span, message, "write the text into it")
    lines = text.split("\n")
    return Scalar(text, Span(path, 1, 1, len(lines), len(lines[-1]) + 1), text, plain=False)


def _gap(node: Mapping) -> Scalar:
    """Stand in for a text that could not be read, so that it is not missed a second time."""
    return Scalar(UNREAD, node.span, plain=False)
