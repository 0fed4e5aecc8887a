"""page-validation: a second opinion on PDF/UA-1, in Rust, from other authors than veraPDF's."""

from collections.abc import Sequence
from pathlib import Path

import page

from .gate import Verdicts


def available() -> str | None:
    """Nothing can be missing: the package holds the whole checker."""
    return None


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge every file, some 2 ms a page."""
    return {path: _judge(path) for path in paths}


def _judge(path: Path) -> list[str]:
    report = page.validate_pdf(path, profile=page.ValidationProfile.PDF_UA_1)
    return [f"page-validation {found.rule_id}: {found.message}" for found in report.failures]
