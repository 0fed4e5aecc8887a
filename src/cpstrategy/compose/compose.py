"""Compose: a strategy and an edition to the document that every output starts from."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from cpstrategy import sections
from cpstrategy.compose.anchored import anchored_once
from cpstrategy.compose.bare import without_furniture, wording_said_once
from cpstrategy.compose.chosen import chosen_for
from cpstrategy.compose.covers import cover_art, partner_marks
from cpstrategy.compose.helped import with_national_lines
from cpstrategy.compose.lists import tables_as_lists
from cpstrategy.compose.own_registers import in_own_registers
from cpstrategy.compose.parts import only_parts
from cpstrategy.compose.spoken import spoken
from cpstrategy.compose.tally import with_tallies
from cpstrategy.compose.told_ages import with_ages_told
from cpstrategy.compose.used_words import with_used_words
from cpstrategy.discovery import discover
from cpstrategy.document.anchors import AnchorRequests, anchors
from cpstrategy.document.blocks import NOTHING, Block, Markdown, Part, Prose
from cpstrategy.document.document import (
    Branding,
    Document,
    Frame,
    Imprint,
    PageLayout,
    Section,
    Shown,
)
from cpstrategy.document.options import PLAIN, Options
from cpstrategy.document.rows import as_rows, without_pictures
from cpstrategy.formatting.contact import tell_contact
from cpstrategy.formatting.dates import iso, tell_moment, tell_period
from cpstrategy.formatting.drawing import with_drawings
from cpstrategy.formatting.elsewhere import elsewhere
from cpstrategy.formatting.formatter import PARTS, Formatter
from cpstrategy.formatting.help import help_lines
from cpstrategy.formatting.history import changes, updated_on
from cpstrategy.formatting.in_english import edition_title, headings, in_english
from cpstrategy.formatting.pieces import illustration, item_group
from cpstrategy.formatting.status import is_draft, tell_status
from cpstrategy.model.council import Council
from cpstrategy.model.edition import Edition
from cpstrategy.model.narrative import Narrative
from cpstrategy.model.outline import outline
from cpstrategy.model.publication import OutlineEntry, Publication
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.theme import Theme
from cpstrategy.section import SectionUnit
from cpstrategy.text.catalogue import Catalogue


def compose(
    strategy: Strategy, edition: Edition, council: str, options: Options = PLAIN
) -> Document:
    """Tell a strategy as one edition; `council` is the name of its folder."""
    worded = in_own_registers(with_national_lines(strategy), edition)
    strategy = with_ages_told(worded, edition)
    chosen = chosen_for(strategy, edition)
    all_sections, formatter = _linked(chosen, edition)
    words = formatter.words
    all_sections = [*anchored_once(all_sections, discover(sections, SectionUnit))]
    if "wording" in edition.without:
        all_sections = [*wording_said_once(all_sections, words)]
    publication = strategy.document
    updated = updated_on(publication)
    document = Document(
        council=council,
        council_name=strategy.council.name,
        edition=edition.name,
        edition_title=edition_title(edition, words),
        title=formatter.told(publication.title),
        subtitle=formatter.told(publication.subtitle),
        motto=formatter.told(publication.motto),
        period=tell_period(publication.period, words) if publication.period else "",
        description=publication.description,
        language=publication.language,
        sections=tuple(_numbered(all_sections, edition)),
        look=_look(strategy, formatter),
        page=PageLayout(edition.page.size, edition.page.margin, edition.page.font_size),
        imprint=_imprint(strategy.council, publication, edition, formatter),
        published_iso=iso(publication.published) if publication.published else "",
        updated_iso=iso(updated) if updated else "",
        glossary=_spellings(strategy, formatter.anchors),
        elsewhere=tuple(elsewhere(chosen.document.other_versions, formatter)),
        help_lines=tuple(help_lines(chosen.helps, formatter)),
        options=options.shown,
        words=words,
        like=edition.like,
        frame=Frame(edition.cover, edition.contents, edition.imprint),
        art=cover_art(publication, edition, formatter),
        partners=tuple(partner_marks(publication.partners, formatter)),
        cover=Shown(*(name not in edition.without for name in ("period", "status", "publishing"))),
    )
    if edition.rows:
        document = with_used_words(document)
    return with_drawings(document, strategy.pictures)


def tells_anything(strategy: Strategy, edition: Edition) -> bool:
    """Whether an edition would have anything in it besides what only accompanies other sections.

    One in the words of the full text is the strategy itself, and is made whatever there is.
    """
    if edition.registers[0] == "full":
        return True
    units = discover(sections, SectionUnit)
    chosen = chosen_for(in_own_registers(strategy, edition), edition)
    formatter = _formatter(chosen, edition)
    entries = (
        entry
        for entry in outline(strategy, edition)
        if not (entry.section and units[entry.section].accompanies)
    )
    return any(_section(chosen, edition, units, entry, formatter).blocks for entry in entries)


def _formatter(strategy: Strategy, edition: Edition) -> Formatter:
    """How an edition says things, before anybody knows which places there are to link to."""
    return Formatter(
        strategy.index,
        edition.registers,
        figures=edition.figures,
        parts=edition.parts or PARTS,
        answers="reasons" not in edition.without,
        words=strategy.supplies.catalogue.with_own(edition.words),
    )


def _linked(strategy: Strategy, edition: Edition) -> tuple[list[Section], Formatter]:
    """All sections, also those with nothing to say, and how they are told with their links.

    Which places there are to link to is known only when everything has been told once. Then the
    sections that link to any are told again, and those that ask for what these have now.
    """
    formatter = _formatter(strategy, edition)
    tell = partial(_section, strategy, edition, discover(sections, SectionUnit))
    entries = outline(strategy, edition)
    sought = [AnchorRequests() for _ in entries]
    unlinked = [replace(formatter, anchors=none) for none in sought]
    all_sections = list(map(tell, entries, unlinked))
    places: frozenset[str] = frozenset()
    while new := anchors(all_sections) - places:
        places |= new
        formatter = replace(formatter, anchors=places)
        for position, entry in enumerate(entries):
            if not new.isdisjoint(sought[position].names):
                all_sections[position] = tell(entry, formatter)
    return all_sections, formatter


def _section(
    strategy: Strategy,
    edition: Edition,
    units: Mapping[str, SectionUnit],
    entry: OutlineEntry,
    formatter: Formatter,
) -> Section:
    if entry.narrative:
        # Of those that are chosen: what nobody chose for these readers has nothing to say.
        chosen = [one for one in strategy.narratives if one.id == entry.narrative][:1]
        name = f"narrative-{entry.narrative}"
        title = formatter.name(chosen[0].heading) if chosen else NOTHING
        blocks = _narrative(chosen[0], formatter) if chosen else iter(())
    else:
        unit = units[entry.section]
        own = unit.heading(strategy, formatter) if unit.heading else ""
        title = Markdown(own or formatter.words.called(f"section-{unit.name}", unit.title))
        name = unit.name
        blocks = unit.blocks(strategy, formatter)
    title = in_english(entry.title, entry, formatter.words) or title
    section = Section(name, 0, title, tuple(blocks), name)
    others = headings(edition, strategy.supplies.editions, formatter.words)
    return _in_manner(section, edition, formatter.words, others)


def _numbered(all_sections: Iterable[Section], edition: Edition) -> Iterator[Section]:
    """Sections that have something to say, numbered if the edition has numbers."""
    speaking = (section for section in all_sections if section.blocks)
    if "section-numbers" in edition.without:
        return speaking
    return (replace(section, number=number) for number, section in enumerate(speaking, start=1))


def _in_manner(
    section: Section, edition: Edition, words: Catalogue, headings_: Mapping[str, Markdown]
) -> Section:
    """A section as the edition's readers need it."""
    if edition.parts:
        section = only_parts(section, frozenset(edition.parts))
    if edition.without:
        section = without_furniture(section, frozenset(edition.without))
    if edition.tally:
        section = with_tallies(section, words)
    if edition.rows:
        section = as_rows(section)
    if edition.tables_as_lists:
        section = tables_as_lists(section)
    blocks = spoken(section.blocks)
    if headings_:
        blocks = _renamed(blocks, headings_)
    return replace(section, blocks=tuple(blocks))


def _renamed(blocks: Iterable[Block], headings_: Mapping[str, Markdown]) -> Iterator[Block]:
    """Give the parts of priorities the headings of the edition."""
    for block in blocks:
        if isinstance(block, Part):
            title = headings_.get(block.tone, block.title)
            yield replace(block, title=title, blocks=tuple(_renamed(block.blocks, headings_)))
        else:
            yield block


def _narrative(narrative: Narrative, formatter: Formatter) -> Iterator[Block]:
    words = formatter.say(narrative.text)
    if words:
        yield from illustration(narrative.picture, formatter)
        yield Prose(words)
    for group in narrative.lists:
        yield from item_group(group, formatter)


def _look(strategy: Strategy, formatter: Formatter) -> Branding:
    brand = strategy.council.brand
    theme = strategy.supplies.themes.get(brand.theme, Theme())
    logo = (brand.logo.file_name, formatter.told(brand.logo.alt)) if brand.logo else ("", "")
    return Branding(brand.primary, brand.accent, *logo, brand.theme, theme.like)


def _imprint(
    council: Council, publication: Publication, edition: Edition, formatter: Formatter
) -> Imprint:
    contact, words = council.contact, formatter.words
    updated = updated_on(publication)
    ways = (contact.team, contact.email, contact.phone, contact.address)
    review = publication.review_due
    tested = {check.edition for check in publication.checked_by}
    untested = edition.tested and edition.name not in tested
    return Imprint(
        status=words.status_untested if untested else tell_status(publication.status, words),
        is_draft=untested or is_draft(publication.status),
        version=publication.version,
        published=tell_moment(publication.published, words) if publication.published else "",
        updated=tell_moment(updated, words) if updated else "",
        changes=() if "publishing" in edition.without else tuple(changes(publication, words)),
        review_due=tell_moment(review, words) if review else "",
        source=without_pictures(formatter.say(publication.source)),
        other_formats=formatter.name(publication.other_formats),
        contact=tuple(tell_contact(way) for way in ways if way),
        website=contact.website,
        accessibility_statement=council.accessibility_statement,
        place=council.short_name or council.name,
    )


def _spellings(strategy: Strategy, places: Container[str]) -> dict[str, str]:
    return {
        spelling: f"term-{term.id}"
        for term in strategy.glossary
        if f"term-{term.id}" in places
        for spelling in (term.term, *term.aliases)
    }
