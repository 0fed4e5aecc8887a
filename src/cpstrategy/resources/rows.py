"""Rows: an edition in rows, whose first register has none."""

from collections.abc import Iterator, Mapping

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.model.edition import Edition
from cpstrategy.model.text import Register
from cpstrategy.rules.syn import wrong_kind

_EASY: Register = "easy"
"""The register that is written in rows: of words in another there would be no row to show."""


def without_rows(edition: Edition, own: Mapping[str, Register]) -> Iterator[Diagnostic]:
    """Tell an edition that has `rows` and tries first what is not, or is not like, easy read."""
    first = next(iter(edition.registers), _EASY)
    if edition.rows and own.get(first, first) != _EASY:
        field = "registers" if edition.yaml_node and "registers" in edition.yaml_node else "rows"
        message = f"`rows` show `{_EASY}` words, and `registers` begins with `{first}`"
        hint = f"begin `registers` with `{_EASY}`, or with one that is like it, or write `rows: no`"
        yield wrong_kind.UNIT.diagnostic(edition.at(field), message, hint)
