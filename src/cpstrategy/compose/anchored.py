"""Anchored: whatever a document tells twice, whole and in brief, has one place to link to."""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import fields, is_dataclass, replace
from typing import Any

from cpstrategy.document.anchors import anchors
from cpstrategy.document.blocks import ListEntry
from cpstrategy.document.document import Section
from cpstrategy.section import SectionUnit


def anchored_once(
    all_sections: Iterable[Section], units: Mapping[str, SectionUnit]
) -> Iterator[Section]:
    """Take the names off what is told in brief, where it is told wholly or was before."""
    told = tuple(all_sections)
    taken = anchors(one for one in told if not _is_brief(one, units))
    for section in told:
        if not _is_brief(section, units):
            yield section
            continue
        own = anchors([section])
        yield section if taken.isdisjoint(own) else _without(section, taken)
        taken |= own


def _is_brief(section: Section, units: Mapping[str, SectionUnit]) -> bool:
    return section.name in units and units[section.name].is_brief


def _without(value: Any, names: Set[str]) -> Any:
    """The same with entries of lists that have none of these names, however deep they lie."""
    if isinstance(value, tuple):
        return tuple(_without(one, names) for one in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    inner = {one.name: _without(getattr(value, one.name), names) for one in fields(value)}
    if isinstance(value, ListEntry) and value.id in names:
        inner["id"] = ""
    return replace(value, **inner)
