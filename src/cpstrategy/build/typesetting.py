"""Typesetting: whether anything that is asked for is set in type, and whether that can be done."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpstrategy.pdf import EngineMissingError


def typesets(wanted: Collection[str]) -> bool:
    """Whether any of some formats is set in type, page by page; of all if none is named."""
    if not wanted:
        return True
    from cpstrategy.render import formats

    return any(output.is_paged for output in formats().values() if output.name in wanted)


def missing_engine() -> EngineMissingError | None:
    """Why this computer can make no PDFs, if that can be known at once.

    Where there is Pango, it is left to whoever makes PDFs to import the rest, which takes long.
    """
    from cpstrategy.pdf import EngineMissingError, load
    from cpstrategy.pdf.pango import find_pango

    if find_pango().version:
        return None
    try:
        load()
    except EngineMissingError as error:
        return error
    return None
