"""Visible: which texts an edition has a place for, whether or not they have words in it."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from cpstrategy.compose.compose import compose
from cpstrategy.document.anchors import anchors
from cpstrategy.document.blocks import ChartTable, Facts, Quotes, Signatures, Table, Words
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape
from cpstrategy.model.edition import Edition
from cpstrategy.model.name import Name
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register, Text
from cpstrategy.registers.addresses import AddressedText

_ANY: tuple[Register, ...] = ("full", "plain", "youth", "easy")
_NOT_IN_ROWS = (ChartTable, Facts, Quotes, Signatures, Table, Words)


def visible_texts(
    strategy: Strategy, edition: Edition, texts: Iterable[AddressedText]
) -> list[AddressedText]:
    """Pick the texts that the edition would show if each had words in its register.

    The edition is told in full, and what is then found in it has its place there. So nothing here
    has to know what the sections show.
    """
    settings = {"rows": False, "tables_as_lists": False}
    probe = edition.told_in(_ANY).model_copy(update=settings)
    aside = _NOT_IN_ROWS if edition.rows else ()
    document = compose(strategy, probe, "")
    pages = "\n".join(_strings(document, aside))
    formatter = Formatter(strategy.index, _ANY, anchors(document.sections), edition.figures)
    return [text for text in texts if _is_among(pages, text.text, formatter)]


def _is_among(pages: str, text: Text | Name, formatter: Formatter) -> bool:
    """A name stands as it is written, or as Markdown."""
    if isinstance(text, Text):
        words: str = formatter.say(text)
        return bool(words) and words in pages
    return formatter.told(text) in pages or escape(formatter.told(text)) in pages


def _strings(thing: Any, aside: tuple[type, ...]) -> Iterator[str]:
    """Walk all words of a document, but not those of some kinds of block."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, tuple):
        for item in thing:
            yield from _strings(item, aside)
    elif is_dataclass(thing) and not isinstance(thing, aside):
        for field in fields(thing):
            yield from _strings(getattr(thing, field.name), aside)
