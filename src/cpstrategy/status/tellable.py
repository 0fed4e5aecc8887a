"""Tellable: a strategy without what leads nowhere, so that documents can be composed of the rest.

Rules complain of what leads nowhere; how the registers stand, nobody need wait for that.
"""

from collections.abc import Collection, Iterator
from typing import Any

from cpstrategy import sections
from cpstrategy.discovery import discover
from cpstrategy.model.base import Record
from cpstrategy.model.publication import OutlineEntry
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit

_Names = Collection[tuple[str, str]]
"""Records by kind and id."""


def tellable(strategy: Strategy) -> Strategy:
    """Leave out ids of no record, and what is nothing without them; references in texts stay."""
    known = strategy.index.keys()
    changes = dict(_changes(strategy, known))
    if not changes:
        return strategy
    # What is left out may have been cited by others.
    return tellable(strategy.with_fields(**changes))


def _changes(record: Record, known: _Names) -> Iterator[tuple[str, Any]]:
    """What has to be otherwise in a record, by field."""
    lost = {(citation.field, citation.id) for citation in _lost(record, known)}
    for field in dict.fromkeys(field for field, _ in lost):
        value = getattr(record, field)
        is_list = isinstance(value, list)
        yield field, [key for key in value if (field, key) not in lost] if is_list else ""
    for field in dict.fromkeys(field for field, _ in record.children()):
        value = getattr(record, field)
        kept = _kept(value, known) if isinstance(value, Record) else _all_kept(value, known)
        if kept is not value:
            yield field, kept


def _lost(record: Record, known: _Names) -> Iterator[Any]:
    return (cited for cited in record.references() if (cited.kind, cited.id) not in known)


def _all_kept(records: list[Record], known: _Names) -> list[Record]:
    kept = [found for record in records if (found := _kept(record, known)) is not None]
    is_same = len(kept) == len(records) and all(map(_is, kept, records))
    return records if is_same else kept


def _is(first: Record, second: Record) -> bool:
    return first is second


def _kept(record: Record, known: _Names) -> Record | None:
    """A record as it can be told; None if there is nothing to tell of it."""
    changes = dict(_changes(record, known))
    kept = record.model_copy(update=changes) if changes else record
    is_empty = any(not changes.get(field, True) and _is_needed(record, field) for field in changes)
    return None if is_empty or _names_no_section(kept) else kept


def _is_needed(record: Record, field: str) -> bool:
    return type(record).model_fields[field].is_required()


def _names_no_section(record: Record) -> bool:
    if not isinstance(record, OutlineEntry) or record.narrative:
        return False
    return record.section not in (*discover(sections, SectionUnit), "narratives")
