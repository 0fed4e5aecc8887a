"""Pieces: the blocks that several sections are made of."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from cpstrategy.document.blocks import (
    Block,
    Card,
    Cards,
    Items,
    Letter,
    ListEntry,
    Part,
    Prose,
    Quotation,
    Quotes,
    Signature,
)
from cpstrategy.formatting.formatter import Formatter, sign
from cpstrategy.invariants import of_kind
from cpstrategy.model.evidence import Quote
from cpstrategy.model.items import Item, ItemGroup
from cpstrategy.model.narrative import Signatory, Statement
from cpstrategy.model.people import Group, Person
from cpstrategy.model.text import Text


def prose(text: Text | None, formatter: Formatter) -> Iterator[Block]:
    """A paragraph block, if there are words for it."""
    words = formatter.say(text)
    if words:
        yield Prose(words)


def entries(items: Iterable[Item], formatter: Formatter) -> tuple[ListEntry, ...]:
    """List entries; items that have no words in this edition are left out."""
    pairs = ((item, formatter.say(item.text)) for item in items)
    return tuple(
        ListEntry(
            text=words,
            id=f"item-{item.id}" if item.id else "",
            label=item.label,
            explanation=formatter.say(item.explanation),
            aside=item.source,
        )
        for item, words in pairs
        if words
    )


def item_group(group: ItemGroup, formatter: Formatter, style: str = "plain") -> Iterator[Block]:
    """A list under its heading; lists below it become cards side by side."""
    blocks = tuple(_list_blocks(group, formatter, style))
    title = formatter.name(group.title)
    if title and blocks:
        yield Part(id=f"list-{group.id}", title=title, blocks=blocks)
    else:
        yield from blocks


def _list_blocks(group: ItemGroup, formatter: Formatter, style: str) -> Iterator[Block]:
    yield from prose(group.text, formatter)
    if group.items:
        yield Items(entries(group.items, formatter), formatter.say(group.stem), style)
    if group.groups:
        yield Cards(tuple(_card(inner, formatter) for inner in group.groups), style)


def _card(group: ItemGroup, formatter: Formatter) -> Card:
    return Card(
        id=f"list-{group.id}",
        title=formatter.name(group.title),
        text=formatter.say(group.text),
        stem=formatter.say(group.stem),
        entries=entries(group.items, formatter),
    )


def letter(statement: Statement, formatter: Formatter, key: str) -> Letter:
    """A statement with its speaker and its signatures."""
    return Letter(
        id=key,
        text=formatter.say(statement.text),
        title=formatter.name(statement.title),
        speaker=_speaker(statement, formatter),
        signatures=signatures(statement.signatories, formatter),
    )


def _speaker(statement: Statement, formatter: Formatter) -> Signature | None:
    """Whoever speaks: a person before a group, and a record before what is only typed."""
    names = [statement.speaker] if statement.speaker else []
    if statement.group:
        names.insert(0, of_kind(formatter.index["group", statement.group], Group).name)
    if statement.person:
        signed = sign(of_kind(formatter.index["person", statement.person], Person))
        return replace(signed, role=", ".join(filter(None, (signed.role, *names))))
    return Signature(names[0], ", ".join(names[1:])) if names else None


def signatures(signatories: Sequence[Signatory], formatter: Formatter) -> tuple[Signature, ...]:
    """Who signed, with their portraits."""
    signed = []
    for signatory in signatories:
        person = of_kind(formatter.index["person", signatory.person], Person)
        portrait = signatory.portrait
        path, alt = (portrait.file_name, portrait.alt) if portrait else ("", "")
        signed.append(sign(person, path, alt))
    return tuple(signed)


def quotes(quoted: Sequence[Quote]) -> Iterator[Block]:
    """What young people said; no edition rewrites it."""
    if quoted:
        yield Quotes(
            tuple(
                Quotation(f"quote-{quote.id}", quote.text, quote.who, _is_sense(quote))
                for quote in quoted
            )
        )


def _is_sense(quote: Quote) -> bool:
    return quote.wording == "paraphrased"
