"""Gate: what every checker here offers, and what happens where its tool is missing."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import pytest

ROOT = Path(__file__).resolve().parents[2]

Verdicts = dict[Path, list[str]]
"""What is wrong with each file, in sentences; an empty list is a pass."""


class Gate(Protocol):
    """A module of this package that judges files."""

    def available(self) -> str | None:
        """Why the tool cannot run here, or None if it can."""

    def check(self, paths: Sequence[Path]) -> Verdicts:
        """Judge all files in one go; every path has its entry in the answer."""


def require(gate: Gate) -> None:
    """Do not judge without the tool."""
    need(gate.available())


def need(reason: str | None) -> None:
    """Skip the test on a laptop that lacks something; in CI, where nothing may be left out, fail.

    `reason` says what is missing, and is None if nothing is.
    """
    if reason and os.environ.get("CI"):
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)


def report(verdicts: Verdicts) -> str:
    """Say what is wrong, file by file; empty if nothing is."""
    return "\n".join(
        f"{path.parent.name}/{path.name}: {sentence}"
        for path, found in verdicts.items()
        for sentence in found
    )
