"""Architecture: the import contracts of pyproject.toml hold."""

import logging
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

PROJECT = Path(__file__).parents[2] / "pyproject.toml"
CONTRACTS = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]


@pytest.fixture(autouse=True)
def _loggers() -> Iterator[None]:
    """Wake the loggers that checking puts to sleep: tests after this one listen to them."""
    awake = [
        logger
        for logger in logging.root.manager.loggerDict.values()
        if isinstance(logger, logging.Logger) and not logger.disabled
    ]
    yield
    for logger in awake:
        logger.disabled = False


@pytest.mark.parametrize(
    "contract", [one["id"] for one in CONTRACTS], ids=[one["name"] for one in CONTRACTS]
)
def test_contract_is_kept(contract: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Imports are as the contract says."""
    broken = lint_imports(str(PROJECT), limit_to_contracts=(contract,), no_cache=True)
    assert not broken, capsys.readouterr().out
