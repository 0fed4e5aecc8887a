"""Pieces: the blocks that several sections are made of."""

from collections.abc import Iterable, Iterator, Sequence

from cpstrategy.document.blocks import (
    Block,
    Card,
    Cards,
    Entry,
    Items,
    Letter,
    Part,
    Prose,
    Quotation,
    Quotes,
    Signature,
)
from cpstrategy.invariants import of_kind
from cpstrategy.model.evidence import Quote
from cpstrategy.model.items import Item, ItemGroup
from cpstrategy.model.narrative import Signatory, Statement
from cpstrategy.model.people import Group, Person
from cpstrategy.model.text import Text
from cpstrategy.telling.telling import Telling, sign


def prose(text: Text | None, telling: Telling) -> Iterator[Block]:
    """A paragraph block, if there are words for it."""
    words = telling.say(text)
    if words:
        yield Prose(words)


def entries(items: Iterable[Item], telling: Telling) -> tuple[Entry, ...]:
    """List entries; items that have no words in this edition are left out."""
    told = ((item, telling.say(item.text)) for item in items)
    return tuple(
        Entry(
            text=words,
            id=f"item-{item.id}" if item.id else "",
            label=item.label,
            explanation=telling.say(item.explanation),
            aside=item.source,
        )
        for item, words in told
        if words
    )


def item_group(group: ItemGroup, telling: Telling, style: str = "plain") -> Iterator[Block]:
    """A list under its heading; lists below it become cards side by side."""
    blocks = tuple(_list_blocks(group, telling, style))
    title = telling.name(group.title)
    if title and blocks:
        yield Part(id=f"list-{group.id}", title=title, blocks=blocks)
    else:
        yield from blocks


def _list_blocks(group: ItemGroup, telling: Telling, style: str) -> Iterator[Block]:
    yield from prose(group.text, telling)
    if group.items:
        yield Items(entries(group.items, telling), telling.say(group.stem), style)
    if group.groups:
        yield Cards(tuple(_card(inner, telling) for inner in group.groups), style)


def _card(group: ItemGroup, telling: Telling) -> Card:
    return Card(
        id=f"list-{group.id}",
        title=telling.name(group.title),
        text=telling.say(group.text),
        stem=telling.say(group.stem),
        entries=entries(group.items, telling),
    )


def letter(statement: Statement, telling: Telling, key: str) -> Letter:
    """A statement with its speaker and its signatures."""
    return Letter(
        id=key,
        text=telling.say(statement.text),
        title=telling.name(statement.title),
        speaker=_speaker(statement, telling),
        signatures=signatures(statement.signatories, telling),
    )


def _speaker(statement: Statement, telling: Telling) -> Signature | None:
    if statement.person:
        return sign(of_kind(telling.index["person", statement.person], Person))
    if statement.group:
        return Signature(of_kind(telling.index["group", statement.group], Group).name)
    return Signature(statement.speaker) if statement.speaker else None


def signatures(signatories: Sequence[Signatory], telling: Telling) -> tuple[Signature, ...]:
    """Who signed, with their portraits."""
    signed = []
    for signatory in signatories:
        person = of_kind(telling.index["person", signatory.person], Person)
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
