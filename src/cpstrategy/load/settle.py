"""Settle: a tree made ready for the schema: old keys under their new names, no empty values.

Nothing is taken away that the schema would refuse: a key that it does not know stays, also
without a value.
"""

from collections.abc import Iterator
from collections.abc import Mapping as Names
from functools import cache
from types import MappingProxyType

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.curly import in_curly_quotes
from cpstrategy.load.fields import keys_of, records_in
from cpstrategy.load.glued import torn_apart
from cpstrategy.load.own_registers import own_registers, put_together
from cpstrategy.model.base import Record, holding_records
from cpstrategy.model.name import Name
from cpstrategy.model.text import Text
from cpstrategy.rules.syn import old_key
from cpstrategy.source import Listing, Mapping, Node, Scalar
from cpstrategy.text.plain_text import INVISIBLE

_NOTHING = frozenset(("null", "Null", "NULL", "~"))
"""What programs write in the place of no value."""

Waiting = list[tuple[Mapping | Listing, type[Record] | None]]


def settle(tree: Mapping, kind: type[Record]) -> Iterator[Diagnostic]:
    """Take away empty values and entries, rename what has a new name, and tell the old ones.

    `title:` is the same as no title, and a dash as no entry.
    """
    own = own_registers(tree)
    waiting: Waiting = [(tree, kind)]
    while waiting:
        node, record = waiting.pop()
        if isinstance(node, Listing):
            yield from _settle_entries(node, record, waiting)
        elif record is not None:
            if record.renamed:
                yield from _rename(node, record)
            if own and isinstance(node, Mapping) and issubclass(record, Text | Name):
                put_together(node, own)
            yield from _settle_keys(node, record, waiting)


def _settle_entries(
    node: Listing, record: type[Record] | None, waiting: Waiting
) -> Iterator[Diagnostic]:
    if any(map(_is_empty, node)):
        node[:] = [entry for entry in node if not _is_empty(entry)]
    for place, entry in enumerate(node):
        if not isinstance(entry, Scalar):
            waiting.append((entry, record))
        elif record and (torn := torn_apart(entry, record)):
            node[place], finding = torn
            yield finding


def _settle_keys(node: Mapping, record: type[Record], waiting: Waiting) -> Iterator[Diagnostic]:
    known = _below(record)
    for key, value in list(node.items()):
        if key not in known:
            continue
        below = known[key]
        if not isinstance(value, Scalar):
            waiting.append((value, below))
        elif is_nothing(value):
            del node[key]
        elif below and (torn := torn_apart(value, below)):
            node[key], finding = torn
            yield finding
        elif told := in_curly_quotes(key, value):
            yield told


def _rename(node: Mapping, record: type[Record]) -> Iterator[Diagnostic]:
    for old, new in record.renamed.items():
        if old in node and new not in node:
            at = node.keys_at.pop(old)
            node.keys_at[new] = at
            node[new] = node.pop(old)
            message = f"`{old}` is now called `{new}`"
            yield old_key.UNIT.diagnostic(at, message, f"write `{new}:`", fix=new)


def _is_empty(value: Node) -> bool:
    return isinstance(value, Scalar) and is_nothing(value)


def is_nothing(value: Scalar) -> bool:
    """Tell whether a value is as good as none."""
    if not value or value.isspace() or (value in _NOTHING and value.plain):
        return True
    return value[0] in INVISIBLE and not value.strip(f"{INVISIBLE} ")


@cache
def _below(record: type[Record]) -> Names[str, type[Record] | None]:
    """Which record stands below each key of a record, if one does."""
    below: dict[str, type[Record] | None] = dict.fromkeys(keys_of(record))
    for name in holding_records(record):
        field = record.model_fields[name]
        below[field.alias or name] = next(records_in(field.annotation), None)
    return MappingProxyType(below)
