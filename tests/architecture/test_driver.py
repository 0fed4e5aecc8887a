"""Driver: a command says what goes in and what comes out, and the rest is below it."""

from pathlib import Path

import pytest

import cpstrategy

COMMANDS = sorted((Path(cpstrategy.__file__).parent / "cli").glob("*.py"))
LONGEST = 100


@pytest.mark.parametrize("module", COMMANDS, ids=lambda path: path.stem)
def test_a_command_is_short(module: Path) -> None:
    """What takes more lines does more than to parse, to call, to print and to give a code."""
    assert len(module.read_text("utf-8").splitlines()) <= LONGEST
