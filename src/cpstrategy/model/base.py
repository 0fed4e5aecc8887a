"""Base: the record, a mapping of the content that knows where it was written."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Mapping as Names
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple, Protocol, Self, get_args, get_origin

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from cpstrategy.source import Listing, Mapping, Scalar, Span

NOWHERE = Span("")


@dataclass(frozen=True, slots=True)
class Ref:
    """Marks a field whose value is the id of a record of one kind.

    `shown` says that a list of them is shown there, from which people choose for short editions.
    """

    kind: str
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """Marks a field whose value is for the program, and no word for readers."""


def empty() -> list[Any]:
    """Make an empty list. Pydantic is slow to find out that `list` itself needs no argument."""
    return []


def no_keys() -> dict[str, Any]:
    """Make an empty mapping; see `empty`."""
    return {}


def _hyphened(field: str) -> str:
    """Keys in YAML have hyphens where names in Python have underscores."""
    return field.replace("_", "-")


class HasNode(Protocol):
    """What has some YAML, or can get it."""

    @property
    def node(self) -> Any: ...  # noqa: D102  # The class says it.


class Later:
    """The YAML of a record that was not made from it, looked up when somebody asks for it."""

    __slots__ = ("_above", "_steps")

    def __init__(self, above: HasNode, *steps: int | str) -> None:
        self._above, self._steps = above, steps

    @property
    def node(self) -> Any:
        """The YAML below the one above, as deep as it goes: a bare text is its own field."""
        return _below(self._above.node, self._steps)


class Record(BaseModel):
    """A mapping of the content: unknown keys are refused, nothing changes after loading."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        alias_generator=_hyphened,
        str_strip_whitespace=True,
        # Only what is used is built: this halves the time until the first finding.
        defer_build=True,
    )

    kind: ClassVar[str] = ""
    """What references call this record, as in `{stat:…}`; empty if nothing refers to it."""
    shorthand: ClassVar[str] = ""
    """The field that a bare text fills; empty if the record must be a mapping."""
    noun: ClassVar[str] = ""
    """What findings call it, if that is not its kind."""
    cited: ClassVar[Names[str, str]] = MappingProxyType({})
    """What texts may cite: the field for `{kind:id}` under "", that for `{kind:id.part}` under
    `part`; nothing if no text may cite it."""
    is_only_cited: ClassVar[bool] = False
    """Whether it is written to be cited, and is of no use where nothing cites it."""
    is_known_by_name: ClassVar[bool] = False
    """Whether its `name` and `aliases` are names proper, so that who says one speaks of it."""
    quoted: ClassVar[tuple[str, ...]] = ()
    """Fields with what a young person said, word for word, which nobody rewrites."""
    of_the_young: ClassVar[tuple[str, ...]] = ()
    """Fields with records in which young people speak for themselves, or ask for something."""
    hears_the_young: ClassVar[bool] = False
    """Whether its words tell what young people said: the council may word them otherwise, but no
    program does."""
    promising: ClassVar[tuple[str, ...]] = ()
    """Fields with records each of which says what somebody will do, and can be held to."""
    in_one_line: ClassVar[tuple[str, ...]] = ("title", "heading", "stem")
    """Fields with texts that are set within a line, an entry or a cell: no list has room there."""
    counted_as: ClassVar[tuple[str, ...]] = ()
    """The words under which a text may tell how many there are, such as `priorities`."""
    starter: ClassVar[str] = ""
    """YAML with which `cpstrategy init` shows it in a new council, beside `templates/starter`;
    only what stands at the top of a file can have one."""

    renamed: ClassVar[Names[str, str]] = MappingProxyType({})
    """Keys by their former names, under which they are still read."""
    retired: ClassVar[Names[str, str]] = MappingProxyType({})
    """Keys that it had once and has no more, each with what to do instead."""

    note: str = Field("", description="A note among editors. It is never published.")

    # Pydantic's private attributes take longer to make and to read than all that is in a record.
    __slots__ = ("_source",)

    @model_validator(mode="wrap")
    @classmethod
    def _keep_source(cls, data: Any, handler: Any) -> Any:
        """Accept the shorthand, and remember the YAML that the record was made from."""
        bare = isinstance(data, str) and cls.shorthand
        record = handler(cls.from_text(data) if bare else data)
        object.__setattr__(record, "_source", data)
        return record

    @classmethod
    def from_text(cls, written: str) -> dict[str, str]:
        """Say which keys a bare text fills."""
        return {yaml_key(cls, cls.shorthand): written}

    def __copy__(self) -> Self:
        """Copy the record with the place where it was written."""
        copied = super().__copy__()
        object.__setattr__(copied, "_source", self.yaml_node)
        return copied

    @property
    def yaml_node(self) -> Any:
        """The YAML that the record was made from; None if it was made otherwise."""
        source = getattr(self, "_source", None)
        return source.node if isinstance(source, Later) else source

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Tell editors that a bare text will do where there is a shorthand."""
        schema = handler.resolve_ref_schema(handler(core_schema))
        if not cls.shorthand:
            return schema
        title = schema.get("title", cls.__name__)
        return {"title": title, "anyOf": [{"type": "string"}, schema]}

    @property
    def span(self) -> Span:
        """Where the record was written."""
        return getattr(self.yaml_node, "span", NOWHERE)

    def at(self, field: str, *path: int | str) -> Span:
        """Where a field's value was written (or an item below it); the record if it was not."""
        return getattr(self._node(field, *path), "span", NOWHERE)

    def place_of(self, field: str, words: str, nth: int = 0, *path: int | str) -> Span:
        """Where the nth occurrence of some words stands in a text field (or an item of it)."""
        node = self._node(field, *path)
        return node.place_of(words, nth) if isinstance(node, Scalar) else self.at(field, *path)

    def _node(self, field: str, *path: int | str) -> Any:
        """The YAML of a field, as deep as it goes; a bare text is its own shorthand field."""
        return _below(self.yaml_node, (yaml_key(type(self), field), *path))

    def children(self) -> "Iterator[tuple[str, Record]]":
        """Walk the records directly below this one, in the order of the model."""
        for field in holding_records(type(self)):
            for value in _flat(getattr(self, field)):
                if isinstance(value, Record):
                    yield field, value

    def walk(self) -> "Iterator[Record]":
        """Walk this record and everything below it."""
        yield self
        for _, child in self.children():
            yield from child.walk()

    def references(self) -> "Iterator[RecordCitation]":
        """Walk the ids that this record's own fields refer to."""
        for field, kind in _references(type(self)):
            value = getattr(self, field)
            for position, key in enumerate(_flat(value)):
                if key:
                    yield RecordCitation(kind, str(key), self, field, position)


@cache
def has_field(record: type[Record], field: str) -> bool:
    """Whether records of a kind have a field; to ask one for what it lacks takes long."""
    return field in record.model_fields


@cache
def yaml_key(record: type[Record], field: str) -> str:
    """What a field of a record is called in YAML."""
    info = record.model_fields.get(field)
    return info.alias if info and info.alias else field


@cache
def lists_shown(record: type[Record]) -> tuple[tuple[str, str], ...]:
    """Which fields of a record show a list by ids, and of which kind."""
    return tuple(
        (field, mark.kind)
        for field, info in record.model_fields.items()
        for mark in _item_marks(info.annotation)
        if isinstance(mark, Ref) and mark.shown
    )


@cache
def holding_records(record: type[Record]) -> tuple[str, ...]:
    """Which fields of a record may hold records: most hold words, and are not looked at."""
    return tuple(
        field for field, info in record.model_fields.items() if _may_be_record(info.annotation)
    )


def _may_be_record(annotation: Any) -> bool:
    if isinstance(annotation, type):
        return issubclass(annotation, Record)
    return any(map(_may_be_record, get_args(annotation)))


class RecordCitation(NamedTuple):
    """An id in a field, with the kind of record that it refers to."""

    kind: str
    id: str
    record: Record
    field: str
    position: int

    @property
    def span(self) -> Span:
        """Where it was written."""
        return self.record.at(self.field, self.position)


@cache
def _references(record: type[Record]) -> tuple[tuple[str, str], ...]:
    """Which fields of a record hold ids, and of which kind; in lists the items are marked."""
    return tuple(
        (field, mark.kind)
        for field, info in record.model_fields.items()
        for mark in (*info.metadata, *_item_marks(info.annotation))
        if isinstance(mark, Ref)
    )


def cited_keys(record: type[Record]) -> tuple[tuple[str, str], ...]:
    """Which keys of a record hold ids, and of which kind of record."""
    return tuple((yaml_key(record, field), kind) for field, kind in _references(record))


def _item_marks(annotation: Any) -> tuple[Any, ...]:
    items = get_args(annotation) if get_origin(annotation) is list else ()
    return tuple(mark for item in items for mark in getattr(item, "__metadata__", ()))


def _below(node: Any, steps: Iterable[int | str]) -> Any:
    """Go down from a node as deep as there is anything."""
    for step in steps:
        below = _child(node, step)
        if below is None:
            break
        node = below
    return node


def _child(node: Any, step: int | str) -> Any:
    if isinstance(node, Mapping) and isinstance(step, str):
        return node.get(step)
    if isinstance(node, Listing) and isinstance(step, int) and step < len(node):
        return node[step]
    return None


def _flat(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else (value,)
