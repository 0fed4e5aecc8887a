"""Undashed: an entry of a list that begins without its dash, so that it seems to go on.

What was meant is plain where the first key of an entry comes again, so it is told with what to
type, and read as it was meant: as an entry of its own.
"""

from typing import Any

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.invariants import of_kind, present
from cpstrategy.load.reading import NOT_YET, ParseState
from cpstrategy.rules.syn import given_twice
from cpstrategy.source import Listing, Mapping, Span

_FEWEST = 2
"""So many keys has an entry at least: of one key alone it may be a slip of another kind."""


def begins_an_entry(reading: ParseState, key: str) -> bool:
    """Whether a key that the open entry has already is the first one of it."""
    entry, around = reading.open[-1], reading.open[-2]
    keys = present(entry.keys)
    in_list = isinstance(around.node, Listing) and len(reading.open) > _FEWEST and not entry.flow
    return in_list and len(keys) >= _FEWEST and next(iter(keys)) == key


def begin_entry(reading: ParseState, event: Any, span: Span, first: Span) -> Diagnostic:
    """End the open entry before the event of a key, and begin another with it."""
    entry, key = reading.open[-1], event.value
    done, around = of_kind(entry.node, Mapping), of_kind(reading.open[-2].node, Listing)
    *_, last = done.values()
    done.span = first._replace(end_line=last.span.end_line, end_column=last.span.end_column)
    around.append(done)
    entry.keys, entry.mark = {key: span}, event.start_mark
    entry.node = Mapping({}, NOT_YET, entry.keys)
    message = f"`{key}` is given twice, as if another entry began here without its dash"
    hint = f"type `- {key}:`, with its dash below the dash above; or delete one of the two"
    return given_twice.UNIT.diagnostic(span, message, hint, ((first, "first given here"),))
