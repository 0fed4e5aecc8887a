"""Evidence: everything that words in another register may rest on: the full text and its record."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from cpstrategy.formatting.dates import tell_moment, tell_period
from cpstrategy.formatting.references import tellers
from cpstrategy.model.base import Record
from cpstrategy.model.name import Name
from cpstrategy.model.strategy import Index
from cpstrategy.model.text import Text
from cpstrategy.model.time import Moment, Period
from cpstrategy.registers.addresses import AddressedText, words_in
from cpstrategy.registers.expanded import told
from cpstrategy.text.normal_form import folded
from cpstrategy.text.numbers import hinted
from cpstrategy.text.references import REFERENCE

_NOT_SAID = frozenset({"id", "link", "note", "source"})


@dataclass(frozen=True)
class Evidence:
    """What the full register says of a text's record; it is gathered where it is asked for."""

    subject: AddressedText
    index: Index

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The text itself in full, and all others of its record."""
        owner = self.subject.owner
        return tuple(words_in(text, "full") for text in (self.subject.text, *_texts(owner)))

    @cached_property
    def cited(self) -> Collection[tuple[str, str]]:
        """The kinds and ids of the records that the texts and their record cite."""
        in_texts = (REFERENCE.finditer(text) for text in self.texts)
        in_fields = self.subject.owner.references()
        return dict.fromkeys(
            (
                *((match[1], match[2]) for matches in in_texts for match in matches),
                *((citation.kind, citation.id) for citation in in_fields),
            )
        )

    @cached_property
    def said(self) -> tuple[str, ...]:
        """Everything that is said, also the dates and ages of the record, and what it cites."""
        expanded_texts = (told(text, self.index) for text in self.texts)
        own_words = _own_words(self.subject.owner)
        return (*expanded_texts, *own_words, *_said_of(self.cited, self.index))

    @cached_property
    def words(self) -> str:
        """Its words in small letters, with single spaces between them."""
        return folded("\n".join(self.said))

    @cached_property
    def numbers(self) -> frozenset[Decimal]:
        """Its numbers; most texts are the ground of several others."""
        return frozenset().union(*map(hinted, self.said))

    def says(self, name: str) -> bool:
        """Whether a name is among the words, in whatever capitals."""
        return name.casefold() in self.words


def _said_of(citations: Iterable[tuple[str, str]], index: Index) -> Iterator[str]:
    """All that texts may tell of the records cited: also the date of a figure."""
    for kind, key in citations:
        parts = (part for other, part in tellers() if other == kind)
        yield from (told(f"{{{kind}:{key}.{part}}}".replace(".}", "}"), index) for part in parts)


def _texts(owner: Record) -> Iterator[Text]:
    return (child for _, child in owner.children() if isinstance(child, Text))


def _own_words(owner: Record) -> Iterator[str]:
    """What the record itself says in names, facts and dates."""
    for field in type(owner).model_fields:
        value = getattr(owner, field)
        if isinstance(value, Moment):
            yield tell_moment(value)
        elif isinstance(value, Period):
            yield tell_period(value)
        elif isinstance(value, str | Name | int | Decimal) and field not in _NOT_SAID:
            yield str(value)
