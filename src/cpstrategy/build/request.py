"""Request: what a build was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpstrategy.document.options import Options
    from cpstrategy.report import Report


@dataclass(frozen=True, slots=True)
class BuildRequest:
    """What a build was asked for: where, which part of it, and how.

    Councils, editions and formats are all that there are if none is named.
    """

    place: Path | None
    output: Path | None
    report: Report
    options: Options
    processes: int
    editions: Sequence[str] = ()
    formats: Sequence[str] = ()
    only: Sequence[str] = ()
    shard: str | None = None
