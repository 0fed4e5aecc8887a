"""Lists: the pages that offer what was built, by this build and by earlier ones."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpstrategy.build.artefact import Artefact
    from cpstrategy.build.manifest import Entry
    from cpstrategy.model.edition import Edition
    from cpstrategy.pipeline import Checked
    from cpstrategy.source import Shipped

Editions = Sequence["Edition"]


def list_one(
    checked: "Checked", shipped: "Shipped", editions: Editions, artefacts: "Sequence[Entry]"
) -> "Artefact":
    """List a council's artefacts in the order of its editions."""
    from cpstrategy.build.pages import list_council

    order = [(each.name, name) for each in editions for name in each.outputs]
    listed = sorted(
        (one for one in artefacts if (one.edition, one.format) in order),
        key=lambda one: order.index((one.edition, one.format)),
    )
    with _template_at_fault():
        return list_council(checked, shipped, editions, listed)


def track_one(checked: "Checked", shipped: "Shipped", editions: Editions) -> "Artefact":
    """Show how a council's registers stand."""
    from cpstrategy.tracking.page import track_council

    with _template_at_fault():
        return track_council(checked, shipped, editions)


def report_one(checked: "Checked", shipped: "Shipped") -> "Artefact":
    """Show what was found in a council, for those who can put it right."""
    from cpstrategy.briefing.page import findings_page
    from cpstrategy.build.artefact import Artefact

    name = checked.council.name
    with _template_at_fault():
        page = findings_page([checked], shipped)
    return Artefact(f"{name}/report.html", name, "", "report", page.encode())


def list_all(facts: "Mapping[str, Mapping[str, str]]", shipped: "Shipped") -> "Artefact":
    """List all councils by name: those of this build, and those that it leaves as they are."""
    from cpstrategy.build.pages import list_councils

    with _template_at_fault():
        return list_councils([facts[name] for name in sorted(facts)], shipped)


@contextmanager
def _template_at_fault() -> Iterator[None]:
    """Say it as of any other artefact."""
    from cpstrategy.html.drawing import BrokenTemplateError
    from cpstrategy.resources.resources import BuildError

    try:
        yield
    except BrokenTemplateError as error:
        raise BuildError(str(error)) from error
