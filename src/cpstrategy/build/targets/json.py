"""JSON: the graph for other programs."""

import json

from cpstrategy.build.targets import Graph


def write(graph: Graph) -> str:
    """Write every unit with its command; paths are from the project's folder."""
    content = {
        "format": "cpstrategy-plan-1",
        "units": [
            {
                "council": unit.council,
                "folder": unit.folder,
                "inputs": list(unit.inputs),
                "outputs": list(unit.outputs),
                "review": list(unit.review),
                "part": graph.part(unit),
                "command": f"cpstrategy {graph.build(unit)}",
            }
            for unit in graph.units
        ],
        "shared_inputs": list(graph.shared),
        "merge": f"cpstrategy {graph.merge}",
    }
    return json.dumps(content, ensure_ascii=False, indent=2)
