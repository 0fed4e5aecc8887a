"""Resolve: every id that the content refers to has its record, and only one."""

from collections.abc import Collection, Container, Iterable, Iterator
from itertools import chain
from typing import get_args

from cpstrategy import sections
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.discovery import discover
from cpstrategy.formatting.references import find_teller, tellers
from cpstrategy.model.base import Record, RecordCitation, yaml_key
from cpstrategy.model.publication import OutlineEntry
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Reference, Text
from cpstrategy.rules.ref import duplicate_id, unknown_reference
from cpstrategy.section import SectionUnit
from cpstrategy.text.catalogue import WORDS
from cpstrategy.text.enumeration import in_code
from cpstrategy.text.ids import as_id, first_a_record
from cpstrategy.text.nearest import nearest


def resolve(strategy: Strategy, left_out: Collection[str] = ()) -> Iterator[Diagnostic]:
    """Find ids given twice and references without a target, in fields, text and outline.

    `left_out` are ids of faulty records, which are known although they are not there.
    """
    yield from _given_twice(strategy)
    narratives = {record.id for record in strategy.narratives}
    yield from resolve_outline(strategy.document.outline, narratives)
    named: set[tuple[int, str, str]] = set()
    for citation in _citations(strategy):
        if isinstance(citation, RecordCitation):
            place = (id(citation.record), citation.field, citation.id)
            if place in named:
                yield _named_twice(citation)
            named.add(place)
        if isinstance(citation, Reference) and not find_teller(citation.kind, citation.part):
            yield _untold(citation)
        elif (citation.kind, citation.id) not in strategy.index and citation.id not in left_out:
            yield _missing(strategy, citation, left_out)
        elif isinstance(citation, Reference) and citation.part:
            yield from _without_part(strategy, citation)


def resolve_outline(
    outline: Iterable[OutlineEntry], narratives: Container[str] = ()
) -> Iterator[Diagnostic]:
    """Find sections that there are not, and those named twice, in a council's or an edition's.

    `narratives` are the ids of the council's, which are named by another key.
    """
    section_names = [*discover(sections, SectionUnit), "narratives"]
    names: set[tuple[str, str]] = set()
    for entry in outline:
        if entry.section and entry.section not in section_names:
            near = nearest(entry.section, section_names)
            if entry.section in narratives:
                hint = f"write `narrative: {entry.section}`"
            elif near:
                hint = f"did you mean `{near}`?"
            else:
                hint = f"the sections are {in_code(sorted(section_names))}"
            message = f"there is no section `{entry.section}`"
            yield unknown_reference.UNIT.diagnostic(entry.at("section"), message, hint)
        if (entry.section, entry.narrative) in names:
            message = f"the outline names `{entry.section or entry.narrative}` twice"
            hint = "delete one of the two lines"
            yield duplicate_id.UNIT.diagnostic(entry.span, message, hint)
        names.add((entry.section, entry.narrative))


def _citations(strategy: Strategy) -> Iterator[RecordCitation | Reference]:
    """Walk what all records refer to, in fields and in text."""
    for record in chain(strategy.records, strategy.pack.walk() if strategy.pack else ()):
        yield from record.references()
        if isinstance(record, Text):
            yield from record.inline()


def _given_twice(strategy: Strategy) -> Iterator[Diagnostic]:
    first: dict[tuple[str, str], Record] = {}
    for name, record in strategy.named:
        if name in first:
            related = ((first[name].at("id"), "first given here"),)
            yield duplicate_id.UNIT.diagnostic(
                record.at("id"), f"two records have the id `{name[1]}`", related=related
            )
        first.setdefault(name, record)


def _named_twice(citation: RecordCitation) -> Diagnostic:
    """A list that names a record twice would show it twice, and links to it would not be clear."""
    key = yaml_key(type(citation.record), citation.field)
    message = f"`{key}` names `{citation.id}` twice"
    return duplicate_id.UNIT.diagnostic(citation.span, message, "delete one of the two")


def _missing(
    strategy: Strategy, citation: RecordCitation | Reference, left_out: Collection[str]
) -> Diagnostic:
    kind, key = citation.kind, citation.id
    ids = [record_id for other, record_id in strategy.index if other == kind]
    near = nearest(key, [*left_out, *ids]) or _named_so(strategy, kind, key) or _akin(key, ids)
    namesake = next((other for other, record_id in strategy.index if record_id == key), "")
    hint = f"add it below `{home}:`, or correct the id" if (home := _home(kind)) else ""
    if home and key != as_id(key):
        hint = first_a_record(key, kind, home)
    if near and as_id(near) == key:
        hint = f"write `{key}` where its record has the id `{near}`, which cannot be one"
    elif near:
        hint = f"did you mean `{near}`?"
    elif not home and kind == "picture":
        hint = "delete it, or add it to `pictures/pictures.yaml` in the folder of the council"
    elif namesake:
        hint = f"there is a {namesake} `{key}`, but a {kind} is needed here"
    return unknown_reference.UNIT.diagnostic(citation.span, f"there is no {kind} `{key}`", hint)


def _named_so(strategy: Strategy, kind: str, words: str) -> str:
    """The id of the record whose name, title or role somebody has written in its place."""
    return next(
        (
            record_id
            for (other, record_id), record in strategy.index.items()
            if other == kind
            and any(str(getattr(record, name, "")) == words for name in ("name", "title", "role"))
        ),
        "",
    )


def _akin(key: str, ids: Iterable[str]) -> str:
    """The one id that has a word of another, as `good-home` has of `home`."""
    words = set(key.casefold().split("-"))
    akin = [other for other in ids if words & set(other.split("-"))]
    return akin[0] if len(akin) == 1 else ""


def _untold(citation: Reference) -> Diagnostic:
    """A reference of a kind, or to a part, that no text can tell."""
    targets = {f"{kind}.{part}".rstrip("."): (kind, part) for kind, part in tellers()}
    near = nearest(f"{citation.kind}.{citation.part}".rstrip("."), targets)
    hint = f"text can cite {in_code(sorted(targets))}"
    if near:
        kind, part = targets[near]
        suggestion = f"{kind}:{citation.id}.{part}".rstrip(".")
        hint = f"did you mean `{{{suggestion}}}`?"
    message = f"`{citation.written}` is not something that text can cite"
    return unknown_reference.UNIT.diagnostic(citation.span, message, hint)


def _without_part(strategy: Strategy, citation: Reference) -> Iterator[Diagnostic]:
    """A reference to a part that its record does not have: there is nothing to print."""
    tell = find_teller(citation.kind, citation.part)
    record = strategy.index.get((citation.kind, citation.id))
    if tell and record and not tell(record, "full", WORDS):
        name, _, place = citation.part.partition(".")
        key = record.cited[name].replace("_", "-")
        lacking = f"`{key}:` for the place `{place}`" if place else f"`{key}:`"
        message = f"the {record.noun or record.kind} `{citation.id}` has no {lacking}"
        hint = f"add it there, or take `{citation.written}` out of the sentence"
        yield unknown_reference.UNIT.diagnostic(citation.span, message, hint)


def _home(kind: str) -> str:
    """The key of the strategy below which the records of a kind are written."""
    for name, field in Strategy.model_fields.items():
        inner = next(iter(get_args(field.annotation)), None)
        if isinstance(inner, type) and issubclass(inner, Record) and inner.kind == kind:
            return field.alias or name
    return ""
