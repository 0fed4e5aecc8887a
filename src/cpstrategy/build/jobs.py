"""Jobs: a council's documents, composed, each for one of its formats."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from cpstrategy.build.artefact import Job
from cpstrategy.build.pages import CouncilPage
from cpstrategy.document.options import PLAIN, Options
from cpstrategy.pipeline import CheckedCouncil, documents
from cpstrategy.render import formats, versions, with_alternates


def jobs_of(
    checked: CheckedCouncil,
    pages: Sequence[CouncilPage],
    options: Options = PLAIN,
    there: Container[str] | None = None,
) -> Iterator[Job]:
    """Compose what some pages of a strategy without errors show, in the order of its editions.

    A format that has nothing to show of a document has no job. No document names another format of
    itself that will not be `there`, by path; everything will be if that is None.

    Raises:
        UnreadError: it could not be read, or has errors.

    """
    outputs, editions = formats(), checked.resources.offered
    names = {page.edition for page in pages}
    wanted = [edition for edition in editions if edition.name in names]
    for edition, document in documents(checked, wanted, options):
        offered = versions(editions, edition.name, document.words)
        document = replace(document, versions=offered)
        folder = f"{checked.council.name}/{edition.name}"
        beside = [
            name
            for name in edition.outputs
            if there is None or f"{folder}{outputs[name].suffix}" in there
        ]
        for page in (page for page in pages if page.edition == edition.name):
            output = outputs[page.format]
            if output.applies(document):
                yield Job(page.path, output.name, with_alternates(document, output, beside))
