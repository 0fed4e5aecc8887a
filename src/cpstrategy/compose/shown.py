"""Shown: whether an edition shows the words in which something is wrong."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, get_args

from cpstrategy.compose.compose import compose
from cpstrategy.document.anchors import anchors
from cpstrategy.document.document import Document
from cpstrategy.document.strings import strings
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape
from cpstrategy.model.council import Picture
from cpstrategy.model.edition import Edition
from cpstrategy.model.pictures import Depiction
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register, Text
from cpstrategy.source import Span

_REGISTERS: tuple[Register, ...] = get_args(Register)


class RegisterWords(NamedTuple):
    """The words of a text in one register."""

    text: Text
    register: Register

    @property
    def may_stand_in(self) -> bool:
        """Whether they are told where another register has none: the full ones come first."""
        return self.register == "full" or not self.text.full


def words_at(strategy: Strategy, place: Span) -> RegisterWords | None:
    """The words that stand at a place; None if what stands there is no text."""
    for text in strategy.texts:
        for register in _REGISTERS:
            if any(span.contains(place) for span in _spans(text, register)):
                return RegisterWords(text, register)
    return None


def _spans(text: Text, register: Register) -> Iterator[Span]:
    if register == "easy":
        yield from (line.span for line in text.easy)
        yield from (line.at("text") for line in text.easy)
    elif getattr(text, register):
        yield text.at(register)


def pictures_at(strategy: Strategy, place: Span) -> Sequence[str]:
    """The paths of the pictures, in a place of their own or in a set, that are given at a place."""
    given: list[tuple[Picture | Depiction, str]] = [
        (one, one.file_name) for one in strategy.records if isinstance(one, Picture)
    ]
    sets = (one for each in strategy.supplies.pictures for one in each.pictures)
    given += [(one, f"pictures/{one.image}") for one in sets]
    return [path for one, path in given if place in _given_at(one)]


def _given_at(one: Picture | Depiction) -> tuple[Span, ...]:
    return one.at("shows"), one.at("file_name" if isinstance(one, Picture) else "image")


@dataclass(frozen=True)
class ComposedEdition:
    """One edition of a strategy, composed when somebody asks what it shows."""

    strategy: Strategy
    edition: Edition

    def shows(self, place: Span) -> bool:
        """Whether readers of the edition meet what stands at a place of the content.

        Of what is neither a text nor a name, such as a number, nobody can tell: it is shown.
        """
        if found := words_at(self.strategy, place):
            return any(words in self._pages for words in self._told(found))
        if pictures := pictures_at(self.strategy, place):
            return any(path in self._strings for path in pictures)
        names = [
            piece.words
            for piece in self.strategy.words
            if not piece.is_markdown and piece.span.contains(place)
        ]
        return not names or any(
            name in self._pages or escape(name) in self._pages for name in names
        )

    @cached_property
    def _document(self) -> Document:
        return compose(self.strategy, self.edition, "")

    @cached_property
    def _strings(self) -> Sequence[str]:
        return list(strings(self._document))

    @cached_property
    def _pages(self) -> str:
        return "\n".join(self._strings)

    def _told(self, found: RegisterWords) -> Sequence[str]:
        links = anchors(self._document.sections)
        formatter = Formatter(self.strategy.index, (found.register,), links, self.edition.figures)
        if found.register == "easy":
            return [formatter.expand(line.text) for line in found.text.easy]
        return [formatter.say(found.text)]
