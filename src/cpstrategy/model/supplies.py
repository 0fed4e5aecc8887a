"""Supplies: what a strategy is read with besides its own words: packs, pictures, lock, today."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpstrategy.model.edition import Edition
from cpstrategy.model.help import Help
from cpstrategy.model.law import Act, Duty, ForeignAct, Guidance
from cpstrategy.model.lexicon import (
    Abbreviation,
    DeadTerm,
    EndedBody,
    Idiom,
    PlainWord,
    SectorTerm,
    Spelling,
    Wording,
)
from cpstrategy.model.lock import Lock
from cpstrategy.model.own_words import OwnWords
from cpstrategy.model.pack import Pack
from cpstrategy.model.pictures import PictureSet
from cpstrategy.model.printed import PrintedFile
from cpstrategy.model.theme import Theme
from cpstrategy.model.time import Moment
from cpstrategy.text.catalogue import WORDS, Catalogue


@dataclass(frozen=True, slots=True)
class Supplies:
    """Everything that is not a council's own content.

    `packs` and `pictures` have the council's own first: the first entry for a word wins. `lock` is
    None where nobody has accepted any words yet, `today` where no rule is to ask for it.
    `word_lists` are the packs' files of plain words, by name. `empty` are the editions that
    are not made because there is nothing in them. `printed` are the files of the council's or the
    project's own that have words for readers. `catalogue` has the words of the program, and
    `own_words` what the council says in their place, as it was written. `themes` are those
    without a fault, by name.
    """

    packs: tuple[Pack, ...] = ()
    pictures: tuple[PictureSet, ...] = ()
    lock: Lock | None = None
    editions: tuple[Edition, ...] = ()
    empty: tuple[Edition, ...] = ()
    today: Moment | None = None
    printed: tuple[PrintedFile, ...] = ()
    catalogue: Catalogue = WORDS
    own_words: tuple[OwnWords, ...] = ()
    word_lists: Mapping[str, str] = field(default_factory=dict)
    themes: Mapping[str, Theme] = field(default_factory=dict)

    @property
    def nation(self) -> Pack | None:
        """The pack of the council's nation."""
        return next((pack for pack in self.packs if pack.nation), None)

    @property
    def helps(self) -> tuple[Help, ...]:
        """Where any young person of the nation gets help; the first of two with one id holds."""
        helps = {one.id: one for pack in reversed(self.packs) for one in reversed(pack.helps)}
        return tuple(reversed(helps.values()))

    @property
    def acts(self) -> tuple[Act, ...]:
        """The laws that councils of this nation cite."""
        return tuple(act for pack in self.packs for act in pack.acts)

    @property
    def foreign_acts(self) -> tuple[ForeignAct, ...]:
        """Laws of other nations that councils of this one cite by mistake."""
        return tuple(act for pack in self.packs for act in pack.foreign_acts)

    @property
    def guidance(self) -> tuple[Guidance, ...]:
        """Guidance that councils of this nation cite."""
        return tuple(one for pack in self.packs for one in pack.guidance)

    @property
    def duties(self) -> tuple[Duty, ...]:
        """What the law asks of every council of this nation."""
        return tuple(duty for pack in self.packs for duty in pack.duties)

    @property
    def dead_terms(self) -> tuple[DeadTerm, ...]:
        """Words for what is no more."""
        return tuple(term for pack in self.packs for term in pack.dead_terms)

    @property
    def ended_bodies(self) -> tuple[EndedBody, ...]:
        """Organisations that are no more."""
        return tuple(body for pack in self.packs for body in pack.ended_bodies)

    @property
    def wordings(self) -> tuple[Wording, ...]:
        """Words to avoid, of all packs and of those that the council has switched on."""
        return tuple(wording for pack in self.packs for wording in pack.wordings)

    @property
    def plain_words(self) -> tuple[PlainWord, ...]:
        """Hard words with plain ones."""
        return tuple(word for pack in self.packs for word in pack.plain_words)

    @property
    def abbreviations(self) -> tuple[Abbreviation, ...]:
        """Abbreviations and what they stand for."""
        return tuple(abbreviation for pack in self.packs for abbreviation in pack.abbreviations)

    @property
    def idioms(self) -> tuple[Idiom, ...]:
        """Sayings that readers may take at their word."""
        return tuple(idiom for pack in self.packs for idiom in pack.idioms)

    @property
    def spellings(self) -> tuple[Spelling, ...]:
        """Spellings to avoid."""
        return tuple(spelling for pack in self.packs for spelling in pack.spellings)

    @property
    def sector_terms(self) -> tuple[SectorTerm, ...]:
        """Words of the trade that people outside it do not know."""
        return tuple(term for pack in self.packs for term in pack.sector_terms)

    @property
    def words(self) -> frozenset[str]:
        """Words that are spelt right besides those of the word list."""
        return frozenset(word for pack in self.packs for word in pack.words)
