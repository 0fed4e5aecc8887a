"""Make: the graph as a file for `make -f`, to be run in the project's folder."""

import shlex
from collections.abc import Iterable, Iterator

from cpstrategy.build.targets import MANIFEST, Graph, Unit, escaped


def write(graph: Graph) -> str:
    """Write a rule for each unit and one that puts them together.

    A unit of which nothing has changed is touched, so that it is not asked again.
    """
    return "\n".join(_lines(graph))


def _lines(graph: Graph) -> Iterator[str]:
    output = _path(f"{graph.output}/{MANIFEST}")
    yield "# Written by `cpstrategy plan --report make`; write it again when councils come or go."
    yield f"CPSTRATEGY = {_word(shlex.join(graph.program))}"
    yield f"SHARED = {_paths(graph.shared)}"
    yield f"all: {output}"
    yield ".PHONY: all"
    for unit in graph.units:
        yield from _unit(graph, unit)
    made = (f"{graph.part(unit)}/{MANIFEST}" for unit in graph.units)
    yield f"{output}: {_paths(made)} $(SHARED)"
    yield f"\t$(CPSTRATEGY) {_word(graph.merge)}"


def _unit(graph: Graph, unit: Unit) -> Iterator[str]:
    manifest = f"{graph.part(unit)}/{MANIFEST}"
    yield f"{_path(manifest)}: {_paths(unit.inputs)} $(SHARED)"
    yield f"\t$(CPSTRATEGY) {_word(graph.build(unit))}"
    yield f"\t@touch {_word(shlex.quote(manifest))}"


def _paths(paths: Iterable[str]) -> str:
    return " ".join(map(_path, paths))


def _path(path: str) -> str:
    return escaped(_word(path), " #:%*?[", "\\")


def _word(text: str) -> str:
    return escaped(text, "$", "$")
