"""REF018 unknown-place: a link to a place that the document does not have."""

from collections.abc import Iterator
from contextlib import suppress

from cpstrategy import sections
from cpstrategy.analysis.text_links import text_links
from cpstrategy.diagnostic import Severity
from cpstrategy.discovery import discover
from cpstrategy.document.places import places_of
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.section import SectionUnit
from cpstrategy.text.nearest import nearest
from cpstrategy.text.slugs import slugs_of_headings

_ALL_REGISTERS: tuple[Register, ...] = ("full", "plain", "youth", "easy")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the links within the document with its places, in whichever edition."""
    for written in text_links(strategy):
        name = written.link.target.removeprefix("#")
        if not written.link.is_picture and name and name != written.link.target:
            # Names are copied from a council's website, where something stands before them.
            places = strategy.once(_places)
            if not {name, name.removeprefix("cps-")} & places:
                near = nearest(name, sorted(places))
                message = f"there is no place `#{name}` in the document"
                yield Finding(written.span, message, f"did you mean `#{near}`?" if near else "")


def _places(strategy: Strategy) -> frozenset[str]:
    return frozenset(_walk(strategy))


def _walk(strategy: Strategy) -> Iterator[str]:
    """Walk the names of sections, of records in them and of headings in texts."""
    formatter = Formatter(strategy.index, _ALL_REGISTERS)
    shown = _shown(strategy)
    for unit in discover(sections, SectionUnit).values():
        if not shown or unit.name in shown:
            # What cites a record that nobody knows is complained of elsewhere.
            with suppress(KeyError):
                yield from places_of(unit.blocks(strategy, formatter)).ids
                yield unit.name
    for narrative in strategy.narratives:
        yield f"narrative-{narrative.id}"
    for words in strategy.containing("#"):
        if words.is_markdown:
            yield from slugs_of_headings(words.words)


def _shown(strategy: Strategy) -> set[str]:
    """The sections that some edition has; nothing if no edition is known."""
    editions = strategy.supplies.editions
    entries = [*strategy.document.outline, *(one for each in editions for one in each.sections)]
    return {entry.section for entry in entries if entry.section} if editions else set()


UNIT = Rule(
    code="REF018",
    name="unknown-place",
    severity=Severity.ERROR,
    summary="A link to a place that the document does not have.",
    why=(
        "Readers tap words that look like a link, and nothing happens. Headings are places, and so "
        "are sections and records; whoever changes a heading changes its name."
    ),
    hint=(
        "name a heading by its words, such as `#what-comes-next`, or a record, such as "
        "`#priority-home`"
    ),
    bad="""\
vision: We tell you [what happens next](#next-stpes).
narratives:
  - id: after
    heading: After this
    text: |-
      ## Next steps

      We act.
""",
    good="""\
vision: We tell you [what happens next](#next-steps).
narratives:
  - id: after
    heading: After this
    text: |-
      ## Next steps

      We act.
""",
    blind_spots=(
        "Where an edition leaves out the place that a link leads to, its readers get the words "
        "without the link."
    ),
    check=check,
    of_absence=True,
    actor=Actor.EDITOR,
)
