"""Ground: everything that words in another register may rest on: the full text and its record."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from cpstrategy.drift.numbers import hinted
from cpstrategy.drift.texts import Addressed, words_in
from cpstrategy.drift.told import told
from cpstrategy.model.base import Record
from cpstrategy.model.strategy import Index
from cpstrategy.model.text import REFERENCE, Text
from cpstrategy.model.time import Moment, Period
from cpstrategy.telling.dates import tell_moment, tell_period
from cpstrategy.telling.references import TELLERS

_NOT_SAID = frozenset({"id", "link", "note", "source"})


@dataclass(frozen=True)
class Ground:
    """What the full register says, and whom it cites."""

    said: str
    cited: frozenset[tuple[str, str]]

    @cached_property
    def words(self) -> str:
        """Its words in small letters, with single spaces between them."""
        return " ".join(self.said.casefold().split())

    @cached_property
    def numbers(self) -> frozenset[Decimal]:
        """Its numbers."""
        return hinted(self.said)

    def says(self, name: str) -> bool:
        """Whether a name is among the words, in whatever capitals."""
        return name.casefold() in self.words


def ground_of(one: Addressed, index: Index) -> Ground:
    """Gather what a text's record says in full: also its dates, its ages and what it cites."""
    texts = [words_in(text, "full") for text in (one.text, *_texts(one.owner))]
    cited = dict.fromkeys(
        (
            *((match[1], match[2]) for text in texts for match in REFERENCE.finditer(text)),
            *((cited.kind, cited.id) for cited in one.owner.references()),
        )
    )
    told_texts = (told(text, index) for text in texts)
    said = "\n".join((*told_texts, *_own_words(one.owner), *_said_of(cited, index)))
    return Ground(said, frozenset(cited))


def _said_of(cited: Iterable[tuple[str, str]], index: Index) -> Iterator[str]:
    """All that texts may tell of the records cited: also the date of a figure."""
    for kind, key in cited:
        parts = (part for known, part in TELLERS if known == kind)
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
        elif isinstance(value, str | int | Decimal) and field not in _NOT_SAID:
            yield str(value)
