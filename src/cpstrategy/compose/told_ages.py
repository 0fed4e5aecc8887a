"""Told ages: a strategy in which what is not for all readers of an edition says for whom it is.

So no section has to know that records have ages.
"""

from functools import partial
from typing import Any

from cpstrategy.model.base import Record, has_field
from cpstrategy.model.edition import Edition
from cpstrategy.model.listed import Listed
from cpstrategy.model.readers import ages_of
from cpstrategy.model.rebuilt import rebuilt
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import EasyLine, Text
from cpstrategy.model.words import worded_fields
from cpstrategy.text.ages import OLDEST, YOUNGEST, Ages
from cpstrategy.text.catalogue import Catalogue

_FIELDS = ("title", "heading", "label", "name", "text", "meaning")
"""Where a record says for whom it is: in its title, or else in its words."""

_MARKDOWN = ("full", "plain", "youth")
_TO_READERS = ("youth", "easy")
"""Registers that speak to whom they are about; an edition speaks so in what it takes of others."""

_PICTURE = "birthday"


def with_ages_told(strategy: Strategy, edition: Edition) -> Strategy:
    """The same strategy where nothing is for some of the readers only, as in most.

    Behind the words and never among them: whoever looks for what a text says finds it there.
    """
    ages, words = ages_of(edition), strategy.supplies.catalogue.with_own(edition.words)
    if not any(_is_for_some(one, ages) for one in strategy.records):
        return strategy
    voice = "-you" if edition.registers[0] in _TO_READERS else ""
    return rebuilt(strategy, partial(_told, ages=ages, words=words, voice=voice))


def _is_for_some(record: Record, ages: Ages) -> bool:
    if not (isinstance(record, Listed) and record.ages):
        return False
    # Who is in a group is among its facts.
    return "ages" not in worded_fields(type(record)) and not ages.are_within(record.for_ages)


def _told(record: Record, *, ages: Ages, words: Catalogue, voice: str) -> Record:
    if not (isinstance(record, Listed) and _is_for_some(record, ages)):
        return record
    field = next((one for one in _FIELDS if isinstance(getattr(record, one, None), Text)), "")
    told = tell_ages(record.for_ages, words)
    if field:
        return record.model_copy(update={field: _said(getattr(record, field), told, words, voice)})
    if has_field(type(record), "text") and getattr(record, "text", "") is None:
        # Above what has no words of its own, such as a list.
        return record.model_copy(update={"text": _alone(told, words, voice)})
    return record


def tell_ages(ages: Ages, words: Catalogue) -> str:
    """As a part of a sentence: `8 to 11`, `15 or over`."""
    if ages.first == ages.last:
        return str(ages.first)
    if ages.last == OLDEST:
        return words.fill("ages-from", first=ages.first)
    if ages.first == YOUNGEST:
        return words.fill("ages-to", last=ages.last)
    return words.fill("ages-between", first=ages.first, last=ages.last)


def _said(text: Text, ages: str, words: Catalogue, voice: str) -> Text:
    """A text that says so in each register that it has, as the edition speaks."""
    changes: dict[str, Any] = {
        field: _behind(getattr(text, field), ages, words, voice)
        for field in _MARKDOWN
        if getattr(text, field)
    }
    if text.easy:
        changes["easy"] = [*text.easy, _row(ages, words)]
    return text.model_copy(update=changes)


def _alone(ages: str, words: Catalogue, voice: str) -> Text:
    said = dict.fromkeys(_MARKDOWN, _sentence(ages, words, voice))
    return Text.model_validate({**said, "easy": [_row(ages, words)]})


def _row(ages: str, words: Catalogue) -> EasyLine:
    return EasyLine(text=_sentence(ages, words, "-you"), picture=_PICTURE)


def _behind(said: str, ages: str, words: Catalogue, voice: str) -> str:
    if "\n" not in said and not said.endswith((".", "!", "?")):
        key = f"for-ages{voice}"
        return f"{said} ({words.fill(key, ages=ages)})"
    between = "\n\n" if "\n" in said else " "
    return said + between + _sentence(ages, words, voice)


def _sentence(ages: str, words: Catalogue, voice: str) -> str:
    return words.fill(f"for-ages-sentence{voice}", ages=ages)
