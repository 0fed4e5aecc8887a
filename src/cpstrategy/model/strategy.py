"""Strategy: everything that a council's YAML says, and finding a record in it by id."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import Any, ClassVar, TypeVar

from pydantic import Field, PrivateAttr

from cpstrategy.invariants import of_kind
from cpstrategy.model.action import Action
from cpstrategy.model.base import Record, empty, no_keys
from cpstrategy.model.council import Council, Photograph
from cpstrategy.model.evidence import KeyFigures, Statistic, Survey
from cpstrategy.model.help import Help
from cpstrategy.model.items import ItemGroup
from cpstrategy.model.lock import Lock
from cpstrategy.model.lookup import Lookup
from cpstrategy.model.narrative import (
    AgeBand,
    CoProduction,
    Definition,
    Level,
    Narrative,
    Principles,
    Service,
    Statement,
    Term,
)
from cpstrategy.model.pack import Pack
from cpstrategy.model.people import Board, Body, Group, Person
from cpstrategy.model.pictures import PictureSet
from cpstrategy.model.pledge import Ask, Pledge
from cpstrategy.model.priority import Plan, Priority
from cpstrategy.model.publication import Publication
from cpstrategy.model.registers import OwnRegisters
from cpstrategy.model.settings import Allowance, RuleSetting
from cpstrategy.model.supplies import Supplies
from cpstrategy.model.tell_us import TellUs
from cpstrategy.model.text import Text
from cpstrategy.model.words import FieldWords, written

R = TypeVar("R", bound=Record)
T = TypeVar("T")

Index = Mapping[tuple[str, str], Record]
"""Every record that can be referred to, by kind and id."""


def named(records: Iterable[Record]) -> Iterator[tuple[tuple[str, str], Record]]:
    """Walk the records that can be referred to, each with its kind and id."""
    for record in records:
        # Only what has a kind has an id, and Pydantic is slow to say that there is none.
        key = getattr(record, "id", "") if record.kind else ""
        if key:
            yield (record.kind, key), record


class Strategy(Record):
    """One council's strategy: all YAML files below its folder, taken together."""

    of_the_young: ClassVar[tuple[str, ...]] = ("messages", "asks")
    promising: ClassVar[tuple[str, ...]] = ("actions",)

    council: Council = Field(description="Who publishes it.")
    document: Publication = Field(description="The document itself.")
    messages: list[Statement] = Field(
        default_factory=empty, description="Messages from young people."
    )
    foreword: Statement | None = Field(None, description="The foreword.")
    vision: Text | None = Field(None, description="The vision, one sentence to one paragraph.")
    definition: Definition | None = Field(None, description="What corporate parenting means.")
    principles: Principles | None = Field(None, description="The principles followed.")
    statements: list[Statement] = Field(
        default_factory=empty, description="What each service says it will do."
    )
    levels: list[Level] = Field(default_factory=empty, description="Levels of responsibility.")
    age_bands: list[AgeBand] = Field(default_factory=empty, description="What is done at each age.")
    key_figures: KeyFigures | None = Field(
        None, description="The figures shown as tiles and charts."
    )
    statistics: list[Statistic] = Field(default_factory=empty, description="Every figure, once.")
    surveys: list[Survey] = Field(default_factory=empty, description="Who was asked, when.")
    services: list[Service] = Field(default_factory=empty, description="Services and places.")
    groups: list[Group] = Field(default_factory=empty, description="Participation groups.")
    co_production: CoProduction | None = Field(
        None, description="How it was made with young people."
    )
    people: list[Person] = Field(default_factory=empty, description="Everybody named, once.")
    bodies: list[Body] = Field(default_factory=empty, description="Organisations named.")
    plans: list[Plan] = Field(default_factory=empty, description="Other plans cited.")
    priorities: list[Priority] = Field(default_factory=empty, description="The priorities.")
    priorities_text: Text | None = Field(None, description="A paragraph before the priorities.")
    developments: ItemGroup | None = Field(None, description="Steps taken already, as a list.")
    pledges: list[Pledge] = Field(default_factory=empty, description="The pledge or pledges.")
    tell_us: TellUs | None = Field(
        None, description="How young people say that a promise is not kept."
    )
    asks: list[Ask] = Field(default_factory=empty, description="What young people ask for.")
    helps: list[Help] = Field(
        default_factory=empty, description="Where young people get help, besides national lines."
    )
    actions: list[Action] = Field(default_factory=empty, description="The action plan.")
    boards: list[Board] = Field(default_factory=empty, description="Boards and panels.")
    glossary: list[Term] = Field(default_factory=empty, description="Words explained.")
    narratives: list[Narrative] = Field(default_factory=empty, description="Your own sections.")
    photographs: list[Photograph] = Field(
        default_factory=empty, description="Who is seen in the pictures that stand in texts."
    )
    registers: OwnRegisters = Field(
        default_factory=no_keys,
        description=(
            "Registers of your own, each with the one that it is like, such as `8-to-11: youth`. "
            "Texts, names and own editions can have them from then on."
        ),
    )
    packs: list[str] = Field(
        default_factory=empty, description="Names of the optional packs to check words against."
    )
    rules: list[RuleSetting] = Field(
        default_factory=empty, description="Other levels and limits for rules."
    )
    allow: list[Allowance] = Field(
        default_factory=empty, description="Findings that may stay as they are."
    )

    _supplies: Supplies = PrivateAttr(default_factory=Supplies)
    _made: dict[Callable[["Strategy"], Any], Any] = PrivateAttr(default_factory=dict)

    @property
    def supplies(self) -> Supplies:
        """What it is read with; nothing before it has been equipped."""
        return self._supplies

    @property
    def pack(self) -> Pack | None:
        """What the council's nation brings, once the packs have been read."""
        return self._supplies.nation

    @property
    def pictures(self) -> tuple[PictureSet, ...]:
        """The sets that concepts are drawn from: the council's own before the shipped one."""
        return self._supplies.pictures

    @property
    def lock(self) -> Lock | None:
        """Which words of other registers have been accepted; None if nobody has begun with it."""
        return self._supplies.lock

    def adopt(self, supplies: Supplies) -> "Strategy":
        """Return the same strategy with what it is read with."""
        adopted = self.model_copy()
        adopted._supplies = supplies
        adopted._made = {}
        adopted.__dict__.pop("index", None)  # It holds pictures, which are among the supplies.
        return adopted

    def with_fields(self, **fields: Any) -> "Strategy":
        """Return the same strategy with other values, and nothing that was made of the former."""
        changed = self.model_copy(update=fields)
        for made in vars(changed).keys() - type(self).model_fields.keys():
            del vars(changed)[made]
        return changed.adopt(self._supplies)

    def once(self, make: Callable[["Strategy"], T]) -> T:
        """What a function makes of the strategy, made once however many ask: nothing changes."""
        # Pydantic looks for what is private anew each time, and many ask.
        all_made = self._made
        if make not in all_made:
            all_made[make] = make(self)
        value: T = all_made[make]
        return value

    @cached_property
    def records(self) -> tuple[Record, ...]:
        """Every record of the strategy, in the order of the model."""
        return tuple(self.walk())

    @cached_property
    def named(self) -> tuple[tuple[tuple[str, str], Record], ...]:
        """The records of the strategy that can be referred to, each with its kind and id."""
        return tuple(named(self.records))

    @cached_property
    def index(self) -> Index:
        """Every record that can be referred to, by kind and id; the first of two wins."""
        index: dict[tuple[str, str], Record] = {}
        pictures = named(chain.from_iterable(picture_set.walk() for picture_set in self.pictures))
        for name, record in chain(self.named, named(self._supplies.helps), pictures):
            index.setdefault(name, record)
        return index

    @cached_property
    def words(self) -> tuple[FieldWords, ...]:
        """All words that readers may read, in the order of the model; own words come last."""
        return tuple(chain(written(self), *map(written, self._supplies.own_words)))

    @cached_property
    def lookup(self) -> Lookup:
        """What tells the numbers of those of `words` that have a word, letters or a sign."""
        return Lookup(tuple(piece.words for piece in self.words))

    def numbered(self, numbers: Iterable[int]) -> Iterator[FieldWords]:
        """Walk those of the words for readers that have some numbers, in their order."""
        return map(self.words.__getitem__, sorted(numbers))

    def with_word(self, *words: str) -> Iterator[FieldWords]:
        """Walk the words for readers that have one of some words, which are in small letters."""
        return self.numbered(self.lookup.with_word(*words))

    def containing(self, *letters: str) -> Iterator[FieldWords]:
        """Walk the words for readers in which any of some small letters stand in a row."""
        return self.numbered(self.lookup.containing(*letters))

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """Every text of the strategy, in the order of the model."""
        return tuple(record for record in self.records if isinstance(record, Text))

    def record(self, kind: type[R], key: str) -> R:
        """Return the record of a kind with an id; references are resolved, so it is there."""
        return of_kind(self.index[kind.kind, key], kind)
