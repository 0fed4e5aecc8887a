"""Without plugins: pydantic gets the true list of what is installed, if only when it asks."""

import subprocess
import sys

SCRIPT = """
import sys
from cpstrategy.build.without_plugins import spare_metadata
spare_metadata()
assert "importlib.metadata" not in sys.modules
from pydantic.plugin import _loader
told = _loader.entry_points(group="console_scripts")
import importlib.metadata
assert isinstance(told, importlib.metadata.EntryPoints)
assert sorted(told) == sorted(importlib.metadata.entry_points(group="console_scripts"))
spare_metadata()
assert sys.modules["importlib.metadata"] is importlib.metadata
print(len(told) > 0)
"""


def test_what_stands_in_asks_the_true_one() -> None:
    """And it stands there no longer than one module is imported."""
    command = [sys.executable, "-c", SCRIPT]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert (ran.returncode, ran.stdout) == (0, "True\n"), ran.stderr
