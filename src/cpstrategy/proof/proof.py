"""Proof: everything that would stop a build of one council, as findings at their places."""

from collections.abc import Iterator, Sequence

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.document.document import Document
from cpstrategy.model.strategy import Strategy
from cpstrategy.output import Output
from cpstrategy.proof.icons import icons
from cpstrategy.proof.letters import letters, may_lack
from cpstrategy.proof.pictures import Request, pictures, requests, requests_of
from cpstrategy.proof.sheets import sheets
from cpstrategy.proof.unmade import unmade
from cpstrategy.render import formats
from cpstrategy.resources import Resources
from cpstrategy.text.letters import all_covered

LISTING = "fonts/coverage.txt"
TEMPLATES = (".j2", ".css")
"""How the names of those templates end that pages are drawn with."""


def proof(
    strategy: Strategy, documents: Sequence[Document], resources: Resources
) -> Iterator[Diagnostic]:
    """Find what would stop a build of a strategy, in the documents that it is told in."""
    covered = all_covered(resources.templates.get(LISTING, b""))
    yield from pictures(_wanted(strategy, resources), covered)
    yield from icons(strategy, resources.templates)
    made = tuple(_made(documents, resources))
    if may_lack(resources.sources, covered):
        printed = [document for document, outputs in made if any(map(_is_paged, outputs))]
        yield from letters(strategy, printed, resources.sources, covered)
    yield from sheets(strategy, made, resources)
    yield from unmade(documents, resources)
    if any(name.endswith(TEMPLATES) for name in resources.own):
        # Few have templates of their own; nobody else waits for what draws pages.
        from cpstrategy.proof.own_fonts import own_fonts
        from cpstrategy.proof.templates import templates

        yield from templates(made, resources, covered)
        yield from own_fonts(resources.own, documents, resources)


def _wanted(strategy: Strategy, resources: Resources) -> Iterator[Request]:
    """Every picture that is asked for and that the program did not bring itself."""
    own, templates, assets = resources.own, resources.templates, resources.assets
    for request in requests(strategy, assets, templates):
        if request.path in own or request.path in assets or request.path not in templates:
            yield request
    yield from requests_of(own, templates, assets)


def _is_paged(output: Output) -> bool:
    return output.is_paged


def _made(
    documents: Sequence[Document], resources: Resources
) -> Iterator[tuple[Document, tuple[Output, ...]]]:
    """Each document with the formats that a build makes of it."""
    all_formats = formats()
    names = {edition.name: edition.outputs for edition in resources.editions}
    for document in documents:
        outputs = (all_formats[name] for name in names[document.edition])
        yield document, tuple(output for output in outputs if output.applies(document))
