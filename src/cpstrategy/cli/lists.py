"""Lists: the pages that offer what was built, by this build and by earlier ones."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cpstrategy.cli.examine import check_councils

if TYPE_CHECKING:
    from cpstrategy.cli.plan import Plan
    from cpstrategy.files import Entry
    from cpstrategy.pipeline import Artefact, Checked


def list_one(plan: "Plan", checked: "Checked", made: "Sequence[Artefact]") -> "Artefact":
    """List a council's artefacts, also those that this build leaves as they are."""
    from cpstrategy.listing import list_council

    kept = [
        _artefact(plan, entry)
        for entry in _kept(plan)
        if entry.council == checked.council.name and entry.edition
    ]
    editions = plan.known[checked.council.name]
    order = [(each.name, name) for each in editions for name in each.outputs]
    listed = sorted(
        (one for one in (*made, *kept) if (one.edition, one.format) in order),
        key=lambda one: order.index((one.edition, one.format)),
    )
    with _template_at_fault():
        return list_council(checked, plan.examined.shipped, editions, listed)


def track_one(plan: "Plan", checked: "Checked") -> "Artefact":
    """Show how a council's registers stand."""
    from cpstrategy.tracking.page import track_council

    with _template_at_fault():
        return track_council(checked, plan.examined.shipped, plan.known[checked.council.name])


def report_one(plan: "Plan", checked: "Checked") -> "Artefact":
    """Show what was found in a council, for those who can put it right."""
    from cpstrategy.briefing.page import findings_page
    from cpstrategy.pipeline import Artefact

    name = checked.council.name
    with _template_at_fault():
        page = findings_page([checked], plan.examined.shipped)
    return Artefact(f"{name}/report.html", name, "", "report", page.encode())


def list_all(plan: "Plan", councils: "Sequence[Checked]") -> "Artefact":
    """List the councils by name."""
    from cpstrategy.listing import list_councils

    ordered = sorted(councils, key=lambda each: each.council.name)
    with _template_at_fault():
        return list_councils(ordered, plan.examined.shipped)


def others(plan: "Plan") -> "list[Checked]":
    """Councils of the project that an earlier build has made and this one leaves as they are."""
    from cpstrategy.files import find_project

    examined = plan.examined
    built = {entry.council for entry in _kept(plan)} - set(examined.project.councils) - {""}
    if not built:
        return []
    project = find_project(examined.project.root)
    names = sorted(built & set(project.councils))
    found = check_councils(project, examined.shipped, names, examined.policy)
    return [each for each in found if each.strategy is not None]


def _kept(plan: "Plan") -> "list[Entry]":
    from cpstrategy.files import read_manifest

    entries = read_manifest(plan.folder).entries.values()
    return [entry for entry in entries if not plan.covers(entry)]


def _artefact(plan: "Plan", entry: "Entry") -> "Artefact":
    from cpstrategy.files import read_artefact
    from cpstrategy.pipeline import Artefact

    content = read_artefact(plan.folder, entry)
    return Artefact(entry.path, entry.council, entry.edition, entry.format, content, entry.pages)


@contextmanager
def _template_at_fault() -> Iterator[None]:
    """Say it as of any other artefact."""
    from cpstrategy.html.drawing import BrokenTemplateError
    from cpstrategy.supply import BuildError

    try:
        yield
    except BrokenTemplateError as error:
        raise BuildError(str(error)) from error
