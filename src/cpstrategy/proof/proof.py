"""Proof: everything that would stop a build of one council, as findings at their places."""

from collections.abc import Iterator, Sequence

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.document.document import Document
from cpstrategy.model.strategy import Strategy
from cpstrategy.proof.letters import letters, may_lack
from cpstrategy.proof.pictures import pictures, requests
from cpstrategy.render import formats
from cpstrategy.resources import Resources
from cpstrategy.text.letters import all_covered

LISTING = "fonts/coverage.txt"


def proof(
    strategy: Strategy, documents: Sequence[Document], resources: Resources
) -> Iterator[Diagnostic]:
    """Find what would stop a build of a strategy, in the documents that it is told in."""
    covered = all_covered(resources.templates.get(LISTING, b""))
    wanted = (
        request
        for request in requests(strategy, resources.assets, resources.templates)
        if request.path in resources.own or request.path not in resources.templates
    )
    yield from pictures(wanted, covered)
    if may_lack(resources.sources, covered):
        printed = tuple(_printed(documents, resources))
        yield from letters(strategy, printed, resources.sources, covered)


def _printed(documents: Sequence[Document], resources: Resources) -> Iterator[Document]:
    """The documents of those editions that are set in type in any of their formats."""
    all_formats = formats()
    outputs = {edition.name: edition.outputs for edition in resources.editions}
    for document in documents:
        made = (all_formats[name] for name in outputs[document.edition])
        if any(output.is_paged and output.applies(document) for output in made):
            yield document
