"""Pieces: the blocks that several sections are made of."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from cpstrategy.document.blocks import (
    NOTHING,
    Block,
    Card,
    Cards,
    Illustration,
    Items,
    Letter,
    ListEntry,
    Markdown,
    Part,
    Prose,
    Quotation,
    Quotes,
    Signature,
    Stem,
)
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.in_english import in_english
from cpstrategy.invariants import of_kind
from cpstrategy.model.base import Record, has_field
from cpstrategy.model.council import Artwork
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


def illustration(picture: Artwork | None, formatter: Formatter) -> Iterator[Illustration]:
    """A picture with who made it; where there is none, nothing stands in its place."""
    if picture is not None:
        alt, credit = formatter.told(picture.alt), formatter.told(picture.by)
        yield Illustration(picture.file_name, alt, credit, picture.focus)


def small(picture: Artwork | None, formatter: Formatter) -> Iterator[Illustration]:
    """The same beside what somebody said, a promise or a group: small, and never cut."""
    for one in illustration(picture, formatter):
        yield replace(one, opens=False)


def is_bare(record: Record) -> bool:
    """Whether a record has a title, or a name, and no other words: then that is what is shown."""
    texts = (text for _, text in record.children() if isinstance(text, Text))
    below = (child for _, child in record.children() if not isinstance(child, Text))
    title = getattr(record, "title", None)
    if title is None and not has_field(type(record), "name"):
        return False
    return all(text is title for text in texts) and not any(
        isinstance(inner, Text) for child in below for inner in child.walk()
    )


def entries(items: Iterable[Item], formatter: Formatter) -> tuple[ListEntry, ...]:
    """List entries; items that have no words in this edition are left out."""
    pairs = ((item, formatter.say(item.text)) for item in items)
    return tuple(
        ListEntry(
            text=words,
            id=f"item-{item.id}" if item.id else "",
            label=in_english(item.label, item, formatter.words),
            explanation=formatter.say(item.explanation),
            aside=formatter.told(item.source),
        )
        for item, words in pairs
        if words
    )


def item_group(group: ItemGroup, formatter: Formatter, style: str = "plain") -> Iterator[Block]:
    """A list under its heading; lists below it become cards side by side."""
    blocks = tuple(list_blocks(group, formatter, style))
    title, bare = formatter.name(group.title), is_bare(group)
    if title and (blocks or bare):
        yield Part(id=f"list-{group.id}", title=title, blocks=blocks, is_bare=bare)
    else:
        yield from blocks


def list_blocks(group: ItemGroup, formatter: Formatter, style: str) -> Iterator[Block]:
    """What leads into a list is not told without the list."""
    lists = tuple(_lists(group, formatter, style))
    if lists or not (group.items or group.groups):
        yield from prose(group.text, formatter)
    yield from lists


def _lists(group: ItemGroup, formatter: Formatter, style: str) -> Iterator[Block]:
    yield from listed(group.items, group.stem, formatter, style)
    cards = tuple(filter(says, (_card(inner, formatter) for inner in group.groups)))
    below = (Cards(cards, style),) if cards else ()
    yield from under_stem(None if group.items else group.stem, below, formatter)


def says(card: Card) -> bool:
    """Whether a card has more than a title, or no more is to be said."""
    return bool(card.text or card.entries or card.is_bare)


def listed(
    items: Sequence[Item],
    stem: Text | None,
    formatter: Formatter,
    style: str = "plain",
    *,
    ordered: bool = False,
) -> Iterator[Block]:
    """A list under the words that it continues; nothing if no entry has words."""
    told = entries(items, formatter)
    if told:
        yield Items(told, formatter.stem(stem), style, ordered)


def under_stem(stem: Text | None, blocks: Sequence[Block], formatter: Formatter) -> Iterator[Block]:
    """Lists in groups under the words that all of them continue; no words over nothing."""
    words = formatter.stem(stem)
    if words and blocks:
        yield Stem(words)
    yield from blocks


def _card(group: ItemGroup, formatter: Formatter) -> Card:
    told = (*entries(group.items, formatter), *_below(group, formatter))
    return Card(
        id=f"list-{group.id}",
        title=formatter.name(group.title),
        text=formatter.say(group.text),
        stem=formatter.stem(group.stem) if told else NOTHING,
        entries=told,
        is_bare=is_bare(group),
    )


def _below(group: ItemGroup, formatter: Formatter) -> Iterator[ListEntry]:
    """Lists in a box are entries with lists of their own, however deep they go."""
    for inner in group.groups:
        told = (*entries(inner.items, formatter), *_below(inner, formatter))
        stem = formatter.stem(inner.stem) if told else NOTHING
        title = formatter.say(inner.title) or formatter.name(inner.title)
        words = tuple(filter(None, (title, formatter.say(inner.text), stem)))
        if words and (told or is_bare(inner) or formatter.say(inner.text)):
            yield ListEntry(words[0], explanation=Markdown(" ".join(words[1:])), items=told)
        else:
            yield from told


def letter(statement: Statement, formatter: Formatter, key: str) -> Letter:
    """A statement with its speaker and its signatures."""
    return Letter(
        id=key,
        text=formatter.say(statement.text),
        title=formatter.name(statement.title),
        speaker=_speaker(statement, formatter),
        signatures=signatures(statement.signatories, formatter),
        picture=next(small(statement.picture, formatter), None),
    )


def _speaker(statement: Statement, formatter: Formatter) -> Signature | None:
    """Whoever speaks: a person before a group, and a record before what is only typed."""
    names = [statement.speaker] if statement.speaker else []
    if statement.group:
        names.insert(0, of_kind(formatter.index["group", statement.group], Group).name)
    if statement.person:
        signed = formatter.sign(of_kind(formatter.index["person", statement.person], Person))
        return replace(signed, role=", ".join(filter(None, (signed.role, *names))))
    return Signature(names[0], ", ".join(names[1:])) if names else None


def signatures(signatories: Sequence[Signatory], formatter: Formatter) -> tuple[Signature, ...]:
    """Who signed, with their portraits."""
    signed = []
    for signatory in signatories:
        person = of_kind(formatter.index["person", signatory.person], Person)
        portrait = signatory.portrait
        path, alt = (portrait.file_name, formatter.told(portrait.alt)) if portrait else ("", "")
        signed.append(formatter.sign(person, path, alt))
    return tuple(signed)


def quotes(quoted: Sequence[Quote], formatter: Formatter) -> Iterator[Block]:
    """What young people said; no edition rewrites it."""
    if quoted:
        yield Quotes(
            tuple(
                Quotation(
                    f"quote-{quote.id}",
                    quote.text,
                    formatter.told(quote.who),
                    _is_sense(quote),
                    picture=next(small(quote.picture, formatter), None),
                )
                for quote in quoted
            )
        )


def _is_sense(quote: Quote) -> bool:
    return quote.wording == "paraphrased"
