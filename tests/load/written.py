"""Written: councils with one record of any kind of the schema, as an author would write them."""

from functools import cache
from typing import Any, Literal, get_args, get_origin

import yaml

from cpstrategy.load.fields import annotation_of, keys_of, records_in
from cpstrategy.model.base import Record
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import OWN

HEAD = {"council": {"name": "Example"}, "document": {"title": "Plan"}}
_NEEDED: dict[str, dict[str, Any]] = {
    "OutlineEntry": {"section": "vision"},
    "Period": {"from": "2023", "to": "2024"},
    "Statistic": {"value": "7"},
    "Text": {"full": "Here."},
    "Name": {"full": "Here."},
}


@cache
def homes() -> dict[type[Record], tuple[str, ...]]:
    """Every class of records with the keys that lead to it."""
    found: dict[type[Record], tuple[str, ...]] = {Strategy: ()}
    waiting: list[type[Record]] = [Strategy]
    for kind in waiting:
        for key in keys_of(kind):
            for below in records_in(annotation_of(kind, key)):
                if below not in found and key != OWN:
                    found[below] = (*found[kind], key)
                    waiting.append(below)
    return found


def is_list(kind: type[Record], key: str) -> bool:
    """Whether a key takes a list."""
    annotation = annotation_of(kind, key)
    return list in (get_origin(annotation), *map(get_origin, get_args(annotation)))


def least(kind: type[Record]) -> dict[str, Any]:
    """Give a record what it cannot be without."""
    needed = dict(_NEEDED.get(kind.__name__, {}))
    for field, info in kind.model_fields.items():
        key = info.alias or field
        if info.is_required() and key not in needed:
            value = _value(info.annotation)
            needed[key] = [value] if is_list(kind, key) else value
    return needed


def _value(annotation: Any) -> Any:
    """What a key may hold: a record, a choice, a word or a year."""
    below = next(records_in(annotation), None)
    if below:
        return least(below)
    if get_origin(annotation) is Literal:
        return get_args(annotation)[0]
    return "x" if annotation is str else "2023"


def written(kind: type[Record], added: dict[str, Any], *, flow: bool) -> str:
    """Write a council with one record of a kind, and some keys more in it."""
    record: Any = {**least(kind), **added}
    for depth in range(len(homes()[kind]), 0, -1):
        path = homes()[kind][:depth]
        holder = next(
            kind
            for kind, home in homes().items()
            if home == path[:-1] and path[-1] in keys_of(kind)
        )
        record = [record] if is_list(holder, path[-1]) else record
        record = {**(least(holder) if holder is not Strategy else {}), path[-1]: record}
    tree = {**HEAD, **record} if kind is not Strategy else {**HEAD, **added}
    lines = [
        f"{key}: {yaml.safe_dump(value, default_flow_style=True, width=10_000).strip()}"
        if flow and not isinstance(value, str)
        else yaml.safe_dump({key: value}, width=10_000).rstrip("\n")
        for key, value in tree.items()
    ]
    return "\n".join(line.removesuffix("\n...") for line in lines) + "\n"
