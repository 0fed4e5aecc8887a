"""Leaves: every key of the model that readers are to meet, each alone with what its record needs.

They are found by walking the model, so what is added to it tomorrow is among them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.base import Record, Ref
from cpstrategy.model.name import Name
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.model.time import Moment, parse_moment
from cpstrategy.model.unprinted import unprinted

from .full import with_ids, written

Tree = dict[str, Any]

NUMBER, DATE, LATER = "61", "1961-06-13", "2061-06-13"
"""Nothing else that is written here has them."""

SENSE: Mapping[str, Tree] = MappingProxyType(
    {
        "Statistic": {"value": "12"},
        "Help": {"phone": "0800 1111"},
        "OutlineEntry": {"section": "boards"},
        "ItemGroup": {"items": [{"text": {"full": "an item"}}]},
        "Pledge": {"items": [{"text": {"full": "a promise"}}]},
        "Period": {"from": "2007", "to": "2008"},
        "Seat": {"role": "a seat"},
        "Update": {"date": "2007"},
    }
)
"""What a record must have to make sense, besides what its class asks for."""


@dataclass(frozen=True)
class Leaf:
    """One key with a value; `told` are words that readers must meet, empty if any change will do.

    `way` are the records down to it, each with the key below which it stands and whether in a list.
    """

    way: tuple[tuple[str, bool, type[Record]], ...]
    record: type[Record]
    key: str
    value: Any
    told: str
    is_text: bool
    is_needed: bool

    @property
    def path(self) -> str:
        """Such as `actions.updates.text`."""
        return ".".join((*(key for key, _, _ in self.way), self.key))

    @property
    def top(self) -> str:
        """The field of the strategy that it stands in."""
        return self.path.split(".")[0].replace("-", "_")

    def tree(self, *, filled: bool) -> Tree:
        """A whole strategy, with the leaf or without it: what must have it, is not there either."""
        if self.is_needed and not filled:
            return _spoken(_cited(_base()))
        record = _bare(self.record, self.path) | ({self.key: self.value} if filled else {})
        for position in range(len(self.way) - 1, -1, -1):
            key, in_list, _ = self.way[position]
            above = self.way[position - 1][2] if position else Strategy
            rest = _bare(above, ".".join(step[0] for step in self.way[:position]))
            record = {**(rest if position else {}), key: [record] if in_list else record}
        return _spoken(_cited(_joined(_base(), record)))


def leaves(kind: type[Record] = Strategy, way: tuple[Any, ...] = ()) -> Iterator[Leaf]:
    """Walk every key of a record and of those below it that is not excused."""
    for name, info in kind.model_fields.items():
        key = info.alias or name
        if unprinted(kind, name) is None:
            inner, in_list, ref = shape(info.annotation, info.metadata)
            if is_record(inner) and inner not in (Name, Text):
                if sum(step[2] is inner for step in way) < 3:
                    yield from leaves(inner, (*way, (key, in_list, inner)))
            else:
                words = (
                    NUMBER
                    if name == "ages"
                    else f"shown {'.'.join((*(step[0] for step in way), key))}"
                )
                for value, told in _values(inner, ref, words, info.default):
                    held = [value] if in_list else value
                    yield Leaf(way, kind, key, held, told, inner is Text, info.is_required())


def _values(inner: Any, ref: Ref | None, words: str, default: Any) -> Iterator[tuple[Any, str]]:
    """What to write, and what readers must meet then."""
    if ref:
        yield ref, "12" if ref.kind == "stat" else "another base"
    elif inner is Text:
        yield {"full": words}, words
    elif get_origin(inner) is Literal:
        yield from ((choice, "") for choice in get_args(inner) if choice not in (default, ""))
    elif inner is bool:
        yield str(not default).lower(), ""
    elif inner in (Name, str):
        yield words, words
    elif inner is Moment:
        date = LATER if words.endswith(".to") else DATE
        yield date, tell_moment(parse_moment(date))
    else:
        yield NUMBER, NUMBER


def shape(annotation: Any, metadata: list[Any]) -> tuple[Any, bool, Ref | None]:
    """The kind of one value, whether it stands in a list, and what it refers to."""
    origin, args = get_origin(annotation), get_args(annotation)
    ref = next((mark for mark in metadata if isinstance(mark, Ref)), None)
    if origin is Annotated:
        return shape(args[0], [*metadata, *args[1:]])
    if origin is list:
        inner, _, below = shape(args[0], [])
        return inner, True, ref or below
    if origin in (Union, UnionType):
        return shape(next(one for one in args if one is not type(None)), metadata)
    return annotation, False, ref


def is_record(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Record)


def _bare(kind: type[Record], path: str) -> Tree:
    return {**written(kind, path, bare=True), **SENSE.get(kind.__name__, {})}


def _base() -> Tree:
    """A strategy with one record of every kind that can be referred to, each with bare words."""
    tree = _bare(Strategy, "base")
    for name, info in Strategy.model_fields.items():
        inner, in_list, _ = shape(info.annotation, info.metadata)
        if in_list and is_record(inner) and inner.kind:
            key = info.alias or name
            tree[key] = [_bare(inner, f"base {key}")]
    told = {"id": "base-told-us", "text": {"full": "another base told us"}}
    step = {"id": "base-next-step", "text": {"full": "another base step"}}
    tree["priorities"][0] |= {"told-us": [told], "next-steps": [step]}
    tree["pledges"][0]["items"] = [{"id": "base-item", "text": {"full": "another base item"}}]
    return tree


def _spoken(tree: Tree) -> Tree:
    """The same with every text in all registers, and with the ids that references need."""
    return dict(in_all_registers(with_ids(Strategy, tree)))


def in_all_registers(tree: Any) -> Any:
    """Say every text of a tree in each register, in the same words."""
    if isinstance(tree, list):
        return [in_all_registers(one) for one in tree]
    if not isinstance(tree, dict):
        return tree
    if [*tree] == ["full"]:
        return {**dict.fromkeys(("full", "plain", "youth"), tree["full"]), "easy": [tree["full"]]}
    return {key: in_all_registers(value) for key, value in tree.items()}


def _joined(base: Tree, tree: Tree) -> Tree:
    joined = dict(base)
    for key, value in tree.items():
        if isinstance(value, list):
            joined[key] = [*base.get(key, ()), *value]
        elif isinstance(value, dict):
            joined[key] = {**base.get(key, {}), **value}
        else:
            joined[key] = value
    return joined


def _cited(tree: Tree) -> Tree:
    """The same with everything cited that only a citation shows: a person by what they lead."""
    people = [person["id"] for person in tree["people"]]
    boards = [*tree["boards"], {"id": "cites", "name": "Cites", "leads": people}]
    words = "\n".join(f"{{body:{body['id']}}}" for body in tree["bodies"])
    narratives = [*tree["narratives"], {"id": "cites", "heading": "Cites", "text": words}]
    return {**tree, "boards": boards, "narratives": narratives}
