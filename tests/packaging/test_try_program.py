"""Try program: what tries the download on Windows and macOS, tried itself where we are."""

import os
import sys
from pathlib import Path

import pytest

from ..conformance.gate import ROOT
from .conftest import run

pytestmark = pytest.mark.whole


def test_all_is_tried_and_nothing_is_left(bundle: Path, tmp_path: Path) -> None:
    """With every command that it calls, two addresses that it opens, and no file in the end."""
    temporary = tmp_path / "for a time"
    temporary.mkdir()
    script = str(ROOT / "packaging/try_program.py")
    ran = run(tmp_path, sys.executable, script, str(bundle), TMPDIR=str(temporary))
    assert ran.returncode == 0, ran.stdout + ran.stderr
    told = [line for line in ran.stdout.splitlines() if line.startswith("$ cpstrategy ")]
    commands = [line.split()[2] for line in told]
    assert commands == [
        *("--version", "init", "validate", "doctor", "build", "build", "plan"),
        *("shows", "shows"),
    ]
    assert os.listdir(temporary) == []
