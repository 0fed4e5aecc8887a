"""Curly: quotation marks of word processors, which YAML prints where straight ones were meant."""

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rules.syn import read_as_text
from cpstrategy.source import Scalar

_PAIRS = {"“": "”", "‘": "’"}
_NAMES = frozenset(("name", "organisation", "role", "short-name", "team", "term"))
"""Keys whose words nobody quotes: what stands in curly marks there was to be in straight ones."""


def in_curly_quotes(key: str, value: Scalar) -> Diagnostic | None:
    """Tell of a name, or of words with a colon behind them, that was to be in quotation marks."""
    inner = value[1:-1]
    if _PAIRS.get(value[:1]) != value[-1:] or value[-1:] in inner or not value.plain:
        return None
    if key not in _NAMES and not inner.endswith(":"):
        return None
    message = f"`{value[0]}` and `{value[-1]}` would be printed, as YAML knows straight marks only"
    hint = f'type `{key}: "{inner}"`' if inner.endswith(":") else f"type `{key}: {inner}`"
    return read_as_text.UNIT.diagnostic(value.span, message, hint, severity=Severity.WARNING)
