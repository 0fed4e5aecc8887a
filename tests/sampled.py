"""Sampled: of what takes long, a share is asked at every change, and all of it at last."""

from collections.abc import Iterable

import pytest
from _pytest.mark.structures import ParameterSet


def sampled(values: Iterable[object], every: int) -> list[ParameterSet]:
    """One of so many, beginning with the first; `make test-all` asks the others."""
    return [
        value if isinstance(value, ParameterSet) else _later(value, later=number % every > 0)
        for number, value in enumerate(values)
    ]


def _later(value: object, *, later: bool) -> ParameterSet:
    values = value if isinstance(value, tuple) else (value,)
    return pytest.param(*values, marks=[pytest.mark.whole] if later else [])
