"""Prose: what the council says itself in one register, without headings, figures and quotations."""

from collections.abc import Iterator
from functools import cache

from cpstrategy.model.base import Record
from cpstrategy.model.evidence import Chart, Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, Voice

_HEADINGS = ("title", "heading")
_FIGURES = (Statistic, Chart)


def prose(strategy: Strategy) -> tuple[FieldWords, ...]:
    """The full texts that the council words itself; a figure's label is no text of its own."""
    return strategy.once(_prose)


def _prose(strategy: Strategy) -> tuple[FieldWords, ...]:
    return tuple(_walk(strategy))


def _walk(strategy: Strategy) -> Iterator[FieldWords]:
    for words in strategy.words:
        is_full = words.field == "full" and words.voice is Voice.COUNCIL
        if is_full and type(words.owner) not in _FIGURES and not is_heading(words):
            yield words


def is_heading(words: FieldWords) -> bool:
    """Whether a text is the title of its record."""
    return _is_field(words, _HEADINGS)


def is_stem(words: FieldWords) -> bool:
    """Whether the entries of a list continue a text."""
    return _is_field(words, ("stem",))


def _is_field(words: FieldWords, names: tuple[str, ...]) -> bool:
    owner = words.owner
    return any(words.stands_in(getattr(owner, name)) for name in _having(type(owner), names))


@cache
def _having(kind: type[Record], names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in names if name in kind.model_fields)
