"""Lists: the pages that offer what was built, by this build and by earlier ones."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpstrategy.cli.plan import Plan
    from cpstrategy.files import Entry
    from cpstrategy.model.edition import Edition
    from cpstrategy.pipeline import Artefact, Checked
    from cpstrategy.source import Shipped

Editions = Sequence["Edition"]


def list_one(
    plan: "Plan", checked: "Checked", editions: Editions, made: "Sequence[Entry]"
) -> "Artefact":
    """List a council's artefacts, also those that this build leaves as they are."""
    from cpstrategy.listing import list_council

    kept = [one for one in _kept(plan) if one.council == checked.council.name]
    order = [(each.name, name) for each in editions for name in each.outputs]
    listed = sorted(
        (one for one in (*made, *kept) if (one.edition, one.format) in order),
        key=lambda one: order.index((one.edition, one.format)),
    )
    with _template_at_fault():
        return list_council(checked, plan.examined.shipped, editions, listed)


def track_one(plan: "Plan", checked: "Checked", editions: Editions) -> "Artefact":
    """Show how a council's registers stand."""
    from cpstrategy.tracking.page import track_council

    with _template_at_fault():
        return track_council(checked, plan.examined.shipped, editions)


def report_one(plan: "Plan", checked: "Checked") -> "Artefact":
    """Show what was found in a council, for those who can put it right."""
    from cpstrategy.briefing.page import findings_page
    from cpstrategy.pipeline import Artefact

    name = checked.council.name
    with _template_at_fault():
        page = findings_page([checked], plan.examined.shipped)
    return Artefact(f"{name}/report.html", name, "", "report", page.encode())


def list_all(facts: "Mapping[str, Mapping[str, str]]", shipped: "Shipped") -> "Artefact":
    """List all councils by name: those of this build, and those that it leaves as they are."""
    from cpstrategy.listing import list_councils

    with _template_at_fault():
        return list_councils([facts[name] for name in sorted(facts)], shipped)


def _kept(plan: "Plan") -> "list[Entry]":
    entries = plan.former.manifest.entries.values()
    return [entry for entry in entries if entry.edition and not plan.covers(entry)]


@contextmanager
def _template_at_fault() -> Iterator[None]:
    """Say it as of any other artefact."""
    from cpstrategy.html.drawing import BrokenTemplateError
    from cpstrategy.supply import BuildError

    try:
        yield
    except BrokenTemplateError as error:
        raise BuildError(str(error)) from error
