"""Ninja: the graph as a file for `ninja -f`, to be run in the project's folder."""

import shlex
from collections.abc import Iterable, Iterator

from cpstrategy.build.targets import MANIFEST, Graph, Unit, escaped

_SHARED = "shared-by-all-councils"


def write(graph: Graph) -> str:
    """Write a rule for units and one that puts them together.

    `restat` is for units of which nothing has changed: then nothing that follows is made again.
    """
    return "\n".join(_lines(graph))


def _lines(graph: Graph) -> Iterator[str]:
    output = _path(f"{graph.output}/{MANIFEST}")
    yield "# Written by `cpstrategy plan --report ninja`; write it again when councils come or go."
    yield f"builddir = {_path(graph.parts)}"
    yield f"cpstrategy = {_word(shlex.join(graph.program))}"
    yield from ("rule unit", "  command = $cpstrategy $arguments", "  description = $council")
    yield "  restat = 1"
    yield from ("rule merge", "  command = $cpstrategy $arguments", "  description = $out")
    yield f"build {_SHARED}: phony {_paths(graph.shared)}"
    for unit in graph.units:
        yield from _unit(graph, unit)
    made = (f"{graph.part(unit)}/{MANIFEST}" for unit in graph.units)
    yield f"build {output}: merge {_paths(made)} | {_SHARED}"
    yield f"  arguments = {_word(graph.merge)}"
    yield f"default {output}"


def _unit(graph: Graph, unit: Unit) -> Iterator[str]:
    folder = graph.part(unit)
    beside = (f"{graph.review(unit)}/{path}" for path in unit.review)
    besides = _paths([*(f"{folder}/{path}" for path in unit.outputs), *beside])
    inputs = f"{_paths(unit.inputs)} | {_SHARED}"
    yield f"build {_path(f'{folder}/{MANIFEST}')} | {besides}: unit {inputs}"
    yield f"  arguments = {_word(graph.build(unit))}"
    yield f"  council = {_word(unit.council)}"


def _paths(paths: Iterable[str]) -> str:
    return " ".join(map(_path, paths))


def _path(path: str) -> str:
    return escaped(path, "$ :|", "$")


def _word(text: str) -> str:
    return escaped(text, "$", "$")
