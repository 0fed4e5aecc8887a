"""Ninja: the graph as a file for `ninja -f`, to be run in the project's folder."""

from collections.abc import Iterable, Iterator

from cpstrategy.build.targets import MANIFEST, Graph, Target
from cpstrategy.diagnostic import BuildError

_SHARED = "shared-by-all-councils"
_ENDS_A_WORD = "\0\r\n"
_ENDS_A_PATH = f"|{_ENDS_A_WORD}"
"""What Ninja takes for the end of a path or of a line, and has no way to write otherwise."""


def write(graph: Graph) -> str:
    """Write a rule for units and one that puts them together.

    `restat` is for units of which nothing has changed: then nothing that follows is made again.

    Raises:
        BuildError: Ninja cannot take a name.

    """
    return "\n".join(_lines(graph))


def _lines(graph: Graph) -> Iterator[str]:
    output = _path(f"{graph.output}/{MANIFEST}")
    yield "# Written by `cpstrategy plan --report ninja`; write it again when councils come or go."
    yield f"builddir = {_path(graph.parts)}"
    yield f"cpstrategy = {_word(graph.join(graph.program))}"
    yield from ("rule unit", "  command = $cpstrategy $arguments", "  description = $council")
    yield "  restat = 1"
    yield from ("rule merge", "  command = $cpstrategy $arguments", "  description = $out")
    yield f"build {_SHARED}: phony {_paths(graph.shared)}"
    for unit in graph.units:
        yield from _unit(graph, unit)
    manifests = (f"{graph.part(unit)}/{MANIFEST}" for unit in graph.units)
    yield f"build {output}: merge {_paths(manifests)} | {_SHARED}"
    yield f"  arguments = {_word(graph.merge)}"
    yield f"default {output}"


def _unit(graph: Graph, unit: Target) -> Iterator[str]:
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
    return _escaped(path, "$ :", _ENDS_A_PATH)


def _word(text: str) -> str:
    return _escaped(text, "$", _ENDS_A_WORD)


def _escaped(text: str, special: str, refused: str) -> str:
    if any(letter in refused or "\ud800" <= letter <= "\udfff" for letter in text):
        raise BuildError(
            f"Ninja cannot take the name {text!r}: rename it, without `|` and without anything "
            "that cannot be printed"
        )
    return "".join(f"${letter}" if letter in special else letter for letter in text)
