"""Formatter: choose the register, put in what references stand for, and name people."""

from collections.abc import Container, Sequence
from dataclasses import dataclass

from cpstrategy.document.blocks import NOTHING, Markdown, Signature
from cpstrategy.document.rows import without_pictures, write_row
from cpstrategy.formatting.references import escape, tell_references
from cpstrategy.model.people import Person
from cpstrategy.model.strategy import Index
from cpstrategy.model.text import Register, Text
from cpstrategy.text.catalogue import WORDS, Catalogue

_INSTEAD: Sequence[Register] = ("full", "plain", "youth", "easy")


@dataclass(frozen=True, slots=True)
class Formatter:
    """How one edition says things: registers tried in turn, records cited, places to link to.

    `words` are those that the program says itself.
    """

    index: Index
    registers: Sequence[Register] = ("full",)
    anchors: Container[str] = ()
    figures: Register = "full"
    words: Catalogue = WORDS

    def say(self, text: Text | None) -> Markdown:
        """The text in the first register that it has; nothing if it has none of them.

        An easy text is told as rows.
        """
        return self.expand(_choose(text, self.registers)) if text is not None else NOTHING

    def name(self, text: Text | None) -> Markdown:
        """A heading, without pictures: that of another register serves where these have none."""
        return without_pictures(self.say(text) or self._instead(text))

    def stem(self, text: Text | None) -> Markdown:
        """The words that a list continues: those of another register serve where these have none.

        Without them a promise would read as an order.
        """
        return self.say(text) or without_pictures(self._instead(text))

    def _instead(self, text: Text | None) -> Markdown:
        return Formatter(self.index, _INSTEAD, words=self.words).say(text)

    def expand(self, words: str) -> Markdown:
        """Words with what their references stand for."""
        markdown = tell_references(
            words.strip(), self.index, self.anchors, self.figures, self.words
        )
        return Markdown(markdown)


def sign(person: Person, portrait: str = "", alt: str = "", words: Catalogue = WORDS) -> Signature:
    """A person with their role, or a post that nobody holds."""
    role = ", ".join(part for part in (person.role, person.organisation) if part)
    if person.vacant:
        return Signature(words.vacant_name, role, portrait, alt)
    return Signature(person.name or role, role if person.name else "", portrait, alt)


def tell_person(person: Person, words: Catalogue = WORDS) -> Markdown:
    """Name and role in one line: `Jo Bloggs, Head of Service`, or `Head of Service (vacant)`."""
    signed = sign(person, words=words)
    if person.vacant:
        return Markdown(escape(words.fill("vacant", role=signed.role)))
    return Markdown(escape(", ".join(part for part in (signed.name, signed.role) if part)))


def _choose(text: Text, registers: Sequence[Register]) -> str:
    for register in registers:
        if register == "easy":
            words = "\n\n".join(write_row(line.picture, line.text) for line in text.easy)
        else:
            words = str(getattr(text, register))
        if words:
            return words
    return ""
