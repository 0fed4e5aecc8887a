"""GitHub matrix: what `strategy.matrix` of a job takes, one entry for each share."""

import json

from cpstrategy.build.targets import Graph


def write(graph: Graph) -> str:
    """Number the shares, because the name of an artefact may not have a stroke."""
    shares = range(1, graph.shards + 1)
    return json.dumps(
        {"include": [{"number": share, "shard": f"{share}/{graph.shards}"} for share in shares]}
    )
