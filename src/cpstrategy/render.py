"""Render: a document to the bytes of its formats."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from cpstrategy import outputs
from cpstrategy.diagnostic import BuildError
from cpstrategy.discovery import discover
from cpstrategy.document.document import Alternate, Document
from cpstrategy.formatting.in_english import edition_title
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files
from cpstrategy.text.catalogue import Catalogue

if TYPE_CHECKING:
    from cpstrategy.model.edition import Edition

FIRST = ("youth", "easy")
"""Registers of readers who look no further than the first lines of a list."""


def formats() -> Mapping[str, Output]:
    """Every format there is, by name."""
    return discover(outputs, Output)


def render(document: Document, output: Output, templates: Files, assets: Files) -> Rendered:
    """Render a document in one format; what stops it is a complaint."""
    # The outputs import it; those who ask which formats there are need not wait for it again.
    from cpstrategy.pdf import TypesettingError

    try:
        return output.render(document, templates, assets)
    except (BuildError, TypesettingError) as error:
        return Rendered(b"", complaints=(str(error),))


def with_alternates(document: Document, output: Output, names: Sequence[str]) -> Document:
    """Let a document name the other formats of its edition, of some names, which lie beside it."""
    return replace(document, alternates=tuple(_alternates(document, output, names)))


def formats_of(edition: "Edition") -> tuple[str, ...]:
    """What an edition can be made in: its own formats, and those that are made on request."""
    own = tuple(edition.outputs)
    has_page = any(formats()[name].is_page for name in own)
    more = (output for output in formats().values() if output.is_on_request and has_page)
    return (*own, *(output.name for output in more if output.name not in own))


def in_readers_order(editions: "Sequence[Edition]") -> "list[Edition]":
    """The editions as they are offered: first what is written for young people, then easy read."""
    return sorted(
        editions,
        key=lambda one: FIRST.index(one.registers[0]) if one.registers[0] in FIRST else len(FIRST),
    )


def versions(
    editions: "Sequence[Edition]", edition: str, words: Catalogue
) -> tuple[Alternate, ...]:
    """The council's editions besides one, each in the first of its formats."""
    all_formats = formats()
    others = [other for other in in_readers_order(editions) if other.name != edition]
    firsts = [(other, all_formats[other.outputs[0]]) for other in others]
    return tuple(
        Alternate(edition_title(other, words), first.media_type, other.name + first.suffix)
        for other, first in firsts
    )


def _alternates(document: Document, output: Output, names: Sequence[str]) -> Iterator[Alternate]:
    all_formats = formats()
    for other in (all_formats[name] for name in names):
        if (
            other.media_type
            and not other.is_beside
            and other is not output
            and other.applies(document)
        ):
            title = document.words.called(f"output-{other.name}", other.title)
            yield Alternate(title, other.media_type, document.edition + other.suffix)
