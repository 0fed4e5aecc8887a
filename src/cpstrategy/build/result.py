"""Result: what came of a build: what was found, and what could not be made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpstrategy.report import Verdict

INCOMPLETE = 4
"""The exit code of a build that has made everything but PDFs."""


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What was found, and the paths of what this computer cannot make."""

    verdict: Verdict
    unmade: Sequence[str] = ()

    def exit_code(self, *, strict: bool) -> int:
        """Tell by a number whether there are errors, or else whether something is missing."""
        from cpstrategy.build.judging import exit_code

        return exit_code(self.verdict, strict=strict) or (INCOMPLETE if self.unmade else 0)
