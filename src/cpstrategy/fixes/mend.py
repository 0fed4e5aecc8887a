"""Mend: which remedies of one file can be put in, and the file with them."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Mapping as MappingABC
from difflib import SequenceMatcher
from typing import NamedTuple

from cpstrategy.analysis.said import said_in
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.fixes.edits import Edit, apart, apply_edits
from cpstrategy.fixes.tree import changes_only_words, keys, read, scalars
from cpstrategy.model.strategy import Strategy
from cpstrategy.source import Files, Mapping, Node, Scalar

_WRITTEN = (".yaml", ".yml", ".md")
_BREAKS = re.compile("[\n\r\x85\u2028\u2029]")
_ALIKE = 0.5
"""The least likeness of a whole value to what may stand in its place."""

Edits = Sequence[tuple[Edit, str]]
"""Edits with the words that each takes away."""


class FixedFile(NamedTuple):
    """A file with remedies put in, and how many."""

    content: bytes
    fixes: int


def mend(
    findings: Iterable[Diagnostic], files: Files, strategy: Strategy | None = None
) -> dict[str, FixedFile]:
    """Put the remedies of findings into the files; give back those files that change.

    A remedy is put in only if the words at its place are surely those that the finding is about,
    and if the file then says the same but for them. What young people said is never changed.
    """
    is_said = said_in(strategy)
    wanted: dict[str, dict[Edit, str]] = {}
    for finding in findings:
        path = finding.span.path
        is_written = path in files and path.lower().endswith(_WRITTEN)
        if finding.fix is not None and is_written and not is_said(finding.span):
            wanted.setdefault(path, {})[Edit(finding.span, finding.fix)] = finding.message
    fixed_files = {path: _fixed_file(path, files[path], edits) for path, edits in wanted.items()}
    return {path: file for path, file in fixed_files.items() if file.content != files[path]}


def _fixed_file(path: str, content: bytes, wanted: MappingABC[Edit, str]) -> FixedFile:
    """Mend one file; `wanted` are edits with the messages of their findings."""
    tree = read(path, content)
    if tree is None:
        return FixedFile(content, 0)
    edits = list(_sure(tree, content, wanted))
    holding = _holding(path, content, tree, edits)
    return FixedFile(apply_edits(content, [edit for edit, _ in holding]), len(holding))


def _sure(tree: Node, content: bytes, wanted: MappingABC[Edit, str]) -> Iterator[tuple[Edit, str]]:
    """Pick the edits within one line of one value, at the very words that they are about.

    Of a key, only the whole can be another, and the message must name it.
    """
    of_keys = {key.span: key for key in keys(tree)} if isinstance(tree, Mapping) else {}
    values = sorted([*scalars(tree), *of_keys.values()], key=lambda value: value.span)
    starts = [(value.span.line, value.span.column) for value in values]
    lines = re.split(r"\r\n|\r|\n", content.decode().removeprefix("\ufeff"))
    for edit in apart(wanted):
        span = edit.span
        within = bisect_right(starts, (span.line, span.column)) - 1
        if within < 0 or span.line != span.end_line or _BREAKS.search(edit.words):
            continue
        line = lines[span.line - 1]
        old = line[span.column - 1 : span.end_column - 1]
        around = line[: span.column - 1][-1:], line[span.end_column - 1 :][:1]
        if old == edit.words or _doubles_a_space(edit.words, *around):
            continue
        if values[within].span in of_keys:
            is_meant = span in of_keys and f"`{old}`" in wanted[edit]
        else:
            is_meant = _is_meant(values[within], edit, old, wanted[edit])
        if is_meant:
            yield edit, old


def _doubles_a_space(words: str, before: str, after: str) -> bool:
    """A place is without the spaces around it, even where a finding is about those too."""
    return (words[:1] == before == " ") or (words[-1:] == after == " ")


def _is_meant(value: Scalar, edit: Edit, old: str, message: str) -> bool:
    """Whether the words are at the place where the finding saw them.

    A finding knows them as the value has them, and its place is where they are written for the
    same time. So they must be written as often as they are read. Where they could not be found,
    the place is that of the whole value: then the message must name it, or the words be alike.
    """
    end = (edit.span.end_line, edit.span.end_column)
    if end > (value.span.end_line, value.span.end_column):
        return False
    if edit.span == value.span:
        return value.plain and (f"`{old}`" in message or _alike(old, edit.words))
    words = re.compile(r"\s+".join(map(re.escape, old.split())) or re.escape(old))
    return not old or len(words.findall(value.raw)) == len(words.findall(value))


def _alike(old: str, new: str) -> bool:
    likeness = SequenceMatcher(None, old.casefold(), new.casefold(), autojunk=False).ratio()
    return len(old.split()) == len(new.split()) and likeness >= _ALIKE


def _holding(path: str, content: bytes, tree: Node, edits: Edits) -> Edits:
    """Find by halves as many edits as change nothing but words together."""
    if not edits or changes_only_words(path, content, tree, edits):
        return edits
    if len(edits) == 1:
        return []
    middle = len(edits) // 2
    first = _holding(path, content, tree, edits[:middle])
    second = _holding(path, content, tree, edits[middle:])
    both = [*first, *second]
    return both if changes_only_words(path, content, tree, both) else first
