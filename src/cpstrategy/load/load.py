"""Load: YAML files to one typed record, with everything that is wrong on the way."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from cpstrategy.diagnostic import Diagnostic, errors
from cpstrategy.load.containers import holders
from cpstrategy.load.copies import copies, tell_copy
from cpstrategy.load.includes import include
from cpstrategy.load.merge import merge
from cpstrategy.load.schema import validate
from cpstrategy.load.yaml_reader import read_yaml
from cpstrategy.model.base import Record
from cpstrategy.rules.syn import read_as_text
from cpstrategy.source import Files, Mapping, Scalar, Span

R = TypeVar("R", bound=Record)

Reader = Callable[[str, bytes], tuple[Mapping | None, list[Diagnostic]]]
"""From one file's path and content to its tree, which is the caller's to change."""


@dataclass(frozen=True, slots=True)
class LoadResult(Generic[R]):
    """A record, if enough of it could be read, and the findings.

    `complete` is false if a file could not be read at all. `left_out` are the ids of what had to
    be left out: a reference to a faulty record is no unknown one.
    """

    record: R | None
    findings: tuple[Diagnostic, ...]
    complete: bool
    left_out: frozenset[str]


def load(files: Files, kind: type[R], read: Reader = read_yaml) -> LoadResult[R]:
    """Read all YAML files, in the order of their paths, as one record of a kind."""
    findings: list[Diagnostic] = []
    trees: list[Mapping] = []
    complete = True
    again = dict(copies(files))
    findings += [tell_copy(path, original) for path, original in sorted(again.items())]
    for path in sorted({*files} - {*again}):
        if path.lower().endswith((".yaml", ".yml")):
            tree, new_findings = read(path, files[path])
            findings += new_findings
            trees += [tree] if tree is not None else []
            complete &= not any(map(_leaves_doubt, new_findings))
            complete &= tree is not None or not errors(new_findings)
    tree, new_findings = merge(trees)
    findings += new_findings
    if not trees:
        tree.span = Span(min(files, default=""))
    findings += include(tree, files)
    scalars = list(_ids(tree))
    record, new_findings = validate(tree, kind, complete=complete)
    findings += new_findings
    # Validating takes from the tree what it leaves out, and says so.
    remaining = {id(scalar) for scalar in _ids(tree)} if record and new_findings else set()
    gone = [scalar for scalar in scalars if id(scalar) not in remaining] if new_findings else []
    left_out = frozenset(map(str, gone))
    return LoadResult(record, tuple(findings), complete, left_out)


def _leaves_doubt(finding: Diagnostic) -> bool:
    """Whether keys may be missing for no other reason than that a text has swallowed them."""
    return finding.code == read_as_text.UNIT.code


def _ids(tree: Mapping) -> Iterator[Scalar]:
    for holder in holders(tree):
        key = holder.get("id") if isinstance(holder, Mapping) else None
        if isinstance(key, Scalar):
            yield key
