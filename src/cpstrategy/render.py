"""Render: a document to the bytes of its formats."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from cpstrategy import outputs
from cpstrategy.diagnostic import BuildError
from cpstrategy.discovery import discover
from cpstrategy.document.document import Alternate, Document
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files

if TYPE_CHECKING:
    from cpstrategy.model.edition import Edition


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
    """Let a document name the other formats of its edition, which lie beside it."""
    return replace(document, alternates=tuple(_alternates(document, output, names)))


def versions(editions: "Sequence[Edition]", edition: str) -> tuple[Alternate, ...]:
    """The council's editions besides one, each in the first of its formats."""
    known = formats()
    firsts = [(one, known[one.outputs[0]]) for one in editions if one.name != edition]
    return tuple(
        Alternate(one.title, first.media_type, one.name + first.suffix) for one, first in firsts
    )


def _alternates(document: Document, output: Output, names: Sequence[str]) -> Iterator[Alternate]:
    known = formats()
    for other in (known[name] for name in names):
        if other.media_type and other is not output and other.applies(document):
            yield Alternate(other.title, other.media_type, document.edition + other.suffix)
