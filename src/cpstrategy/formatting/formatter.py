"""Formatter: choose the register, put in what references stand for, and name people."""

from collections.abc import Container, Sequence
from dataclasses import dataclass

from cpstrategy.document.blocks import NOTHING, Markdown, Signature
from cpstrategy.document.rows import without_pictures, write_row
from cpstrategy.formatting.in_english import in_english
from cpstrategy.formatting.references import escape, tell_references
from cpstrategy.model.name import Name, words_of
from cpstrategy.model.people import Person
from cpstrategy.model.strategy import Index
from cpstrategy.model.text import Register, Text
from cpstrategy.text.catalogue import WORDS, Catalogue

PARTS = ("now", "told", "aim", "did", "will")
"""Of a priority: how things stand, what young people told us, the aim, what was done and what
comes next."""

ANSWERED = "answered"
"""The part in which what was told stands beside what answers it."""

_INSTEAD: Sequence[Register] = ("full", "plain", "youth", "easy")


@dataclass(frozen=True, slots=True)
class Formatter:
    """How one edition says things: registers tried in turn, records cited, places to link to.

    `parts` are those of a priority that it shows, and `words` those that the program says itself.
    `answers` says that what was told stands beside what answers it.
    """

    index: Index
    registers: Sequence[Register] = ("full",)
    anchors: Container[str] = ()
    figures: Register = "full"
    words: Catalogue = WORDS
    parts: Container[str] = PARTS
    answers: bool = True

    def say(self, text: Text | None) -> Markdown:
        """The text in the first register that it has; nothing if it has none of them.

        An easy text is told as rows.
        """
        if text is None:
            return NOTHING
        return in_english(self.expand(self._choose(text)), text, self.words)

    def name(self, text: Text | None) -> Markdown:
        """A heading, without pictures: that of another register serves where these have none."""
        return without_pictures(self.say(text) or self._instead(text))

    def stem(self, text: Text | None) -> Markdown:
        """The words that a list continues: those of another register serve where these have none.

        Without them a promise would read as an order.
        """
        return self.say(text) or without_pictures(self._instead(text))

    def told(self, name: Name | None) -> str:
        """A name in the first register that it has, as it is written; nothing if there is none."""
        return in_english(words_of(name, self.registers), name, self.words) if name else ""

    def sign(self, person: Person, portrait: str = "", alt: str = "") -> Signature:
        """A person with their role, or a post that nobody holds."""
        parts = (self.told(person.role), person.organisation)
        role = ", ".join(filter(None, parts))
        if person.vacant:
            return Signature(self.words.vacant_name, role, portrait, alt)
        return Signature(person.name or role, role if person.name else "", portrait, alt)

    def tell_person(self, person: Person) -> Markdown:
        """Name and role in a line: `Jo Bloggs, Head of Service`, or `Head of Service (vacant)`."""
        signed = self.sign(person)
        if person.vacant:
            return Markdown(escape(self.words.fill("vacant", role=signed.role)))
        return Markdown(escape(", ".join(part for part in (signed.name, signed.role) if part)))

    def call_person(self, person: Person) -> Markdown:
        """A person by the name alone, where the role is told elsewhere; a post by what it is."""
        return Markdown(escape(person.name)) if person.name else self.tell_person(person)

    def _instead(self, text: Text | None) -> Markdown:
        return Formatter(self.index, _INSTEAD, words=self.words).say(text)

    def _choose(self, text: Text) -> str:
        for register in self.registers:
            words = self._rows(text) if register == "easy" else str(getattr(text, register))
            if words:
                return words
        return ""

    def _rows(self, text: Text) -> str:
        return "\n\n".join(self.row(line.picture, line.text) for line in text.easy)

    def row(self, picture: str, words: str) -> str:
        """A row of easy read, with its picture if any set has it."""
        return write_row(picture if ("picture", picture) in self.index else "", words)

    def expand(self, words: str) -> Markdown:
        """Words with what their references stand for."""
        markdown = tell_references(
            words.strip(), self.index, self.anchors, self.figures, self.words
        )
        return Markdown(markdown)
