"""Link targets: every place of a council's documents that a link in a text can name."""

from collections.abc import Iterator
from contextlib import suppress

from cpstrategy import sections
from cpstrategy.discovery import discover
from cpstrategy.document.places import places_of
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from cpstrategy.section import SectionUnit
from cpstrategy.text.slugs import slugs_of_headings

_ALL_REGISTERS: tuple[Register, ...] = ("full", "plain", "youth", "easy")


def link_targets(strategy: Strategy) -> frozenset[str]:
    """The names of sections, of records in them and of headings in texts, in any edition."""
    return frozenset(strategy.once(_targets))


def _targets(strategy: Strategy) -> tuple[str, ...]:
    return tuple(_walk(strategy))


def _walk(strategy: Strategy) -> Iterator[str]:
    formatter = Formatter(strategy.index, _ALL_REGISTERS)
    shown = _shown(strategy)
    for unit in discover(sections, SectionUnit).values():
        if not shown or unit.name in shown:
            # What cites a record that nobody knows is complained of elsewhere.
            with suppress(KeyError):
                places = places_of(unit.blocks(strategy, formatter))
                yield from (unit.name, *places.ids, *places.headings) if places.ids else ()
                yield unit.name
    for narrative in strategy.narratives:
        yield f"narrative-{narrative.id}"
    for words in strategy.containing("#"):
        if words.is_markdown:
            yield from slugs_of_headings(words.words)


def _shown(strategy: Strategy) -> set[str]:
    """The sections that some edition has."""
    editions = strategy.supplies.editions
    entries = [*strategy.document.outline, *(one for each in editions for one in each.sections)]
    return {entry.section for entry in entries if entry.section} if editions else set()
