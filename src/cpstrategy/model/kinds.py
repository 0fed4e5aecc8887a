"""Kinds: the classes of record that a strategy may hold, found by what each says of itself."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, get_args

from cpstrategy.model.base import Record
from cpstrategy.model.strategy import Strategy


def classes_below(root: type[Record]) -> list[type[Record]]:
    """List a class of record and all that it may hold, each once, where it is met first."""
    classes: dict[type[Record], None] = {}
    _gather(root, classes)
    return list(classes)


@cache
def cited_kinds() -> Mapping[str, type[Record]]:
    """The classes of record that texts may cite, by what references call them."""
    return MappingProxyType(
        {record.kind: record for record in classes_below(Strategy) if record.cited}
    )


@cache
def counted_words() -> tuple[str, ...]:
    """The words for entries whose number a text may tell, in the order of the model."""
    words = (word for record in classes_below(Strategy) for word in record.counted_as)
    return tuple(dict.fromkeys(words))


def starters() -> Mapping[str, str]:
    """What a new council gets of the records that have a `starter`, by the key it stands below."""
    return {
        field.alias or name: record.starter
        for name, field in Strategy.model_fields.items()
        for record in _inside(field.annotation)
        if record.starter
    }


def _gather(record: type[Record], classes: dict[type[Record], None]) -> None:
    if record not in classes:
        classes[record] = None
        for field in record.model_fields.values():
            for below in _inside(field.annotation):
                _gather(below, classes)


def _inside(annotation: Any) -> Iterator[type[Record]]:
    """Walk the classes of record that a field may hold, also in lists or as one of several."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    else:
        for inner in get_args(annotation):
            yield from _inside(inner)
