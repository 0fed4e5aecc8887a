"""What the tests of building share: the real program, and functions that its processes find."""

import pytest

from tests.cli.conftest import run
from tests.conftest import ROOT

__all__ = ["run"]


@pytest.fixture(autouse=True)
def _importable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let processes find the functions of a test, which they are told by name."""
    monkeypatch.syspath_prepend(ROOT)
