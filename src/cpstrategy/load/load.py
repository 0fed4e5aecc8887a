"""Load: YAML files to one typed record, with everything that is wrong on the way."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from cpstrategy.diagnostic import Diagnostic, errors
from cpstrategy.load.containers import holders
from cpstrategy.load.includes import include
from cpstrategy.load.merge import merge
from cpstrategy.load.schema import validate
from cpstrategy.load.yaml_reader import read_yaml
from cpstrategy.model.base import Record
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
    for path in sorted(files):
        if path.lower().endswith((".yaml", ".yml")):
            tree, found = read(path, files[path])
            findings += found
            trees += [tree] if tree is not None else []
            complete &= tree is not None or not errors(found)
    tree, found = merge(trees)
    findings += found
    if not trees:
        tree.span = Span(min(files, default=""))
    findings += include(tree, files)
    written = list(_ids(tree))
    record, found = validate(tree, kind, complete=complete)
    findings += found
    # Validating takes from the tree what it leaves out, and says so.
    kept = {id(scalar) for scalar in _ids(tree)} if record and found else set()
    gone = [scalar for scalar in written if id(scalar) not in kept] if found else []
    left_out = frozenset(map(str, gone))
    return LoadResult(record, tuple(findings), complete, left_out)


def _ids(tree: Mapping) -> Iterator[Scalar]:
    for holder in holders(tree):
        key = holder.get("id") if isinstance(holder, Mapping) else None
        if isinstance(key, Scalar):
            yield key
