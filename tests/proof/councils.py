"""Councils: made of a few files, and validated as they are on the disk or in memory."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.disk import read_shipped
from cpstrategy.pipeline import validate
from cpstrategy.source import CouncilFiles, Shipped

NEEDED = {
    "council": b"council: {name: Anytown Council}\n",
    "document": b"document: {title: Our strategy}\n",
}


@cache
def shipped() -> Shipped:
    return read_shipped()


def findings(files: Mapping[str, bytes]) -> list[Diagnostic]:
    """What is wrong with a council that has some files in its folder."""
    placed = {f"content/a/{path}": data for path, data in sorted(with_needed(files).items())}
    return list(validate(CouncilFiles("a", "content/a", placed), shipped()).findings)


def with_needed(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Add what every council must have."""
    yaml = [data for path, data in files.items() if path.endswith(".yaml")]
    missing = {
        f"{key}-.yaml": data
        for key, data in NEEDED.items()
        if not any(f"{key}:".encode() in given for given in yaml)
    }
    return {**files, **missing}


def write(root: Path, files: Mapping[str, bytes]) -> None:
    for path, data in with_needed(files).items():
        place = root / "content/a" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
