"""Pen: what one document is written with; it must see the texts once, in reading order."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from markdown_it.token import Token

from cpstrategy.document.places import DocumentPlaces
from cpstrategy.html.abbreviations import NOTHING, Abbreviations
from cpstrategy.html.glossary import NO_MEANINGS, FirstUses, linker
from cpstrategy.html.notes import Notes
from cpstrategy.html.typography import typographic
from cpstrategy.text.catalogue import WORDS, Catalogue
from cpstrategy.text.slugs import slug

Finder = Callable[[str], str | None]
"""From the path of a picture to its address; None if there is no such file."""
FindPlaces = Callable[[], DocumentPlaces]
"""What gives the places of a document, to those texts that have a link or a heading."""


def no_picture(path: str) -> None:
    """Find no picture at all."""


@dataclass(frozen=True, slots=True)
class Pen:
    """What one document is written with; `prefix` goes before the names of anchors.

    `words` are those that the program says itself.
    """

    link: FirstUses
    prefix: str = ""
    picture: Finder = no_picture
    places: FindPlaces = DocumentPlaces
    notes: Notes = field(default_factory=Notes)
    abbreviations: Abbreviations = field(default_factory=Abbreviations)
    headings: dict[str, int] = field(default_factory=dict)
    words: Catalogue = WORDS

    def explain(self, tokens: Iterable[Token]) -> Iterator[Token]:
        """Link words of the glossary, and say what abbreviations stand for."""
        return self.abbreviations.mark(self.link(tokens))

    def explain_apart(self, tokens: Iterable[Token]) -> Iterator[Token]:
        """Do so in a note, which is read by itself, under no heading."""
        return self.abbreviations.anew().mark(self.link(tokens))

    def leads_to(self, name: str) -> str:
        """The anchor that a link means, also with a prefix before it; nothing if it leads nowhere.

        Those who link to a page of their website copy names from there.
        """
        places = self.places()
        wanted = (name, name.removeprefix("cps-"))
        return next((one for one in wanted if one in places), "")

    def name_heading(self, words: str) -> str:
        """A name for a heading that no other place of the document has."""
        first, taken = slug(words), self.places().ids
        name = first
        while name in taken or name in self.headings:
            self.headings[first] = number = self.headings.get(first, 1) + 1
            name = f"{first}-{number}"
        self.headings.setdefault(name, 1)
        return name


def pen(
    glossary: Mapping[str, str],
    prefix: str = "",
    picture: Finder = no_picture,
    places: FindPlaces = DocumentPlaces,
    abbreviations: Mapping[str, str] = NOTHING,
    words: Catalogue = WORDS,
    meanings: Mapping[str, str] = NO_MEANINGS,
) -> Pen:
    """Take a pen for one document."""
    spellings = {typographic(spelling): anchor for spelling, anchor in glossary.items()}
    letters = Abbreviations({short: typographic(long) for short, long in abbreviations.items()})
    link = linker(spellings, prefix, meanings)
    return Pen(link, prefix, picture, cache(places), abbreviations=letters, words=words)
