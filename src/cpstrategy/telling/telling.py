"""Telling: choose the register, put in what references stand for, and name people."""

from collections.abc import Sequence
from dataclasses import dataclass

from cpstrategy.document.blocks import Markdown, Signature
from cpstrategy.model.people import Person
from cpstrategy.model.strategy import Index
from cpstrategy.model.text import Register, Text
from cpstrategy.telling.references import escape, tell_references


@dataclass(frozen=True, slots=True)
class Telling:
    """How one edition says things: registers tried in turn, records cited, sections shown."""

    index: Index
    registers: Sequence[Register] = ("full",)
    shown: frozenset[str] = frozenset()

    def say(self, text: Text | None) -> Markdown:
        """The text in the first register that it has; nothing if it has none of them."""
        return self.expand(_choose(text, self.registers)) if text is not None else Markdown("")

    def expand(self, words: str) -> Markdown:
        """Words with what their references stand for."""
        return Markdown(tell_references(words.strip(), self.index, self.shown))


def sign(person: Person, portrait: str = "", alt: str = "") -> Signature:
    """A person with their role, or a post that nobody holds."""
    role = ", ".join(part for part in (person.role, person.organisation) if part)
    if person.vacant:
        return Signature("Vacant", role, portrait, alt)
    return Signature(person.name or role, role if person.name else "", portrait, alt)


def tell_person(person: Person) -> Markdown:
    """Name and role in one line: `Jo Bloggs, Head of Service`, or `Head of Service (vacant)`."""
    signed = sign(person)
    if person.vacant:
        return Markdown(escape(f"{signed.role} (vacant)"))
    return Markdown(escape(", ".join(part for part in (signed.name, signed.role) if part)))


def _choose(text: Text, registers: Sequence[Register]) -> str:
    for register in registers:
        if register == "easy":
            words = " ".join(line.text for line in text.easy)
        else:
            words = str(getattr(text, register))
        if words:
            return words
    return ""
