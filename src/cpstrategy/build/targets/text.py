"""Text: every council with what it is made from and what it makes, for people."""

from collections.abc import Iterator

from cpstrategy.build.targets import Graph


def write(graph: Graph) -> str:
    """Write a paragraph for each council, and last what all have in common."""
    return "\n".join(_lines(graph))


def _lines(graph: Graph) -> Iterator[str]:
    for unit in graph.units:
        files = "1 file" if len(unit.inputs) == 1 else f"{len(unit.inputs)} files"
        yield f"{unit.council}: {files} in {unit.folder} make"
        yield from (f"  {path}" for path in unit.outputs)
        yield from (f"  {path}, for those who look after the texts" for path in unit.review)
    count = sum(len(unit.outputs) + len(unit.review) for unit in graph.units)
    yield f"{count} artefacts in all, and every one is made from templates and packs besides."
