"""Collected: no folder of tests is passed over because of its name, as pytest does with `build`."""

from fnmatch import fnmatch

import pytest

from tests.conftest import ROOT


def test_no_folder_of_tests_is_passed_over(pytestconfig: pytest.Config) -> None:
    """Nobody would see it: what is never asked for never fails."""
    tests = ROOT / "tests"
    folders = {part for path in tests.rglob("test_*.py") for part in path.relative_to(tests).parts}
    shunned = pytestconfig.getini("norecursedirs")
    assert [name for name in sorted(folders) if any(fnmatch(name, one) for one in shunned)] == []
