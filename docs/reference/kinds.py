"""Kinds: what a key takes, in plain words."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import StringConstraints
from pydantic.fields import FieldInfo

from cpstrategy.model.base import Record, Ref
from cpstrategy.model.time import Moment
from cpstrategy.text.enumeration import enumerated
from reference.markdown import code, link
from reference.records import Kinds, title_of

_PLAIN: Mapping[Any, str] = MappingProxyType(
    {
        str: "text",
        int: "whole number",
        Decimal: "number",
        bool: "`true` or `false`",
        Moment: "[date](#dates)",
        dict[str, str]: "names, each with a text",
        dict[str, int]: "names, each with a whole number",
    }
)


def tell_kind(field: FieldInfo, kinds: Kinds) -> str:
    """Say what a field takes, such as `list: id of a person`."""
    return _tell(field.annotation, field.metadata, kinds)


def tell_need(field: FieldInfo) -> str:
    """Say whether a field is needed, and what holds without it."""
    if field.is_required():
        return "yes"
    plain = isinstance(field.default, str | int) and not isinstance(field.default, bool)
    return f"no; else {code(str(field.default))}" if plain and field.default else "no"


def _tell(annotation: Any, marks: Iterable[Any], kinds: Kinds) -> str:
    origin, inner = get_origin(annotation), get_args(annotation)
    for mark in marks:
        if isinstance(mark, Ref):
            return _id_of(title_of(kinds[mark.kind]))
        if isinstance(mark, StringConstraints) and mark.pattern:
            return "colour, such as `#1d4e79`"
    if origin is Annotated:
        return _tell(inner[0], inner[1:], kinds)
    if origin is list:
        return f"list: {_tell(inner[0], (), kinds)}"
    if origin is dict and get_origin(inner[1]) is Literal:
        return f"names, each with {_tell(inner[1], (), kinds)}"
    if origin is Literal:
        return enumerated([code(choice) for choice in inner if choice], "or")
    if origin in (Union, UnionType):
        return _tell(next(one for one in inner if one is not type(None)), (), kinds)
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return link(title_of(annotation).lower(), title_of(annotation))
    return _PLAIN[annotation]


def _id_of(title: str) -> str:
    article = "an" if title[0] in "AEIOU" else "a"
    return f"id of {article} {link(title.lower(), title)}"
