"""Plan: what a build will make, from what, and what of an earlier build it stands for."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cpstrategy.build.choice import all_of, choose
from cpstrategy.build.council import BuildContext, CouncilBuild
from cpstrategy.build.pages import INDEX, is_misplaced
from cpstrategy.source import SHARED_PACKS

if TYPE_CHECKING:
    from cpstrategy.build.cache import PreviousBuild
    from cpstrategy.build.entry import Entry, Origin
    from cpstrategy.build.pages import CouncilPage
    from cpstrategy.build.survey import ProjectSurvey
    from cpstrategy.source import Shipped

SHARED = ("templates/", SHARED_PACKS)
"""Where what all councils share lies in a project: templates and packs."""


@dataclass(frozen=True, slots=True)
class CouncilPlan:
    """All of a plan that concerns one council: little enough to be given to another process.

    `inputs` names all that is read for it. `pages` are to be made, and `beside` are documents that
    this build leaves as they are. `is_whole` says that no page is left out by name, and `typesets`
    that PDFs can be made.
    """

    council: CouncilBuild
    pages: Sequence[CouncilPage]
    is_whole: bool
    previous: PreviousBuild
    inputs: str
    beside: Sequence[Entry]
    typesets: bool = True

    @property
    def there(self) -> frozenset[str]:
        """Where a document of it will lie when the build is done, by path."""
        made = (page.path for page in self.pages if self.typesets or not page.is_paged)
        return frozenset((*made, *(entry.path for entry in self.beside)))


@dataclass(frozen=True, slots=True)
class BuildPlan:
    """What to make of every council surveyed: its editions of some names, in some formats.

    `is_partial` says that editions or formats were left out by name, and `names_formats` that
    formats were: only these ask for what is made on request. `around` is what all artefacts are
    made from besides content. `typesets` says that this computer can make PDFs.
    """

    context: BuildContext
    survey: ProjectSurvey[CouncilBuild]
    output: Path
    editions: Collection[str]
    formats: Collection[str]
    is_partial: bool
    previous: PreviousBuild
    around: Origin
    typesets: bool = True
    names_formats: bool = False

    @property
    def total(self) -> int:
        """How many artefacts there will be, with the page of all councils."""
        return sum(len(self._pages(council)) for council in self.survey.councils) + 1

    @property
    def published(self) -> list[str]:
        """Where all goes that is published, by path from its folder, with the page of all."""
        return [*self._paths(is_review=False), f"{INDEX}.html"]

    @property
    def review(self) -> list[str]:
        """Where the pages for editors go, by path from their folder."""
        return self._paths(is_review=True)

    @property
    def is_paged_alone(self) -> bool:
        """Whether nothing is asked for by name but what is set in type."""
        from cpstrategy.render import formats

        outputs = formats()
        return self.is_partial and all(outputs[name].is_paged for name in self.formats)

    @property
    def is_of_all(self) -> bool:
        """Whether it was asked for the whole project, with whatever is gone from it."""
        return self.context.project.whole

    def covers(self, entry: Entry) -> bool:
        """Tell whether an earlier artefact would have been made again if it still existed.

        A build of the whole project also stands for councils that are gone, and any for pages that
        must not be published.
        """
        if is_misplaced(entry):
            return True
        if entry.council in self.survey.kept:
            return False
        if not self.looks_at(entry.council):
            return self.is_of_all
        named = entry.edition in self.editions and entry.format in self.formats
        return named or not self.is_partial

    def looks_at(self, council: str) -> bool:
        """Whether a council is one of those that the build was asked for."""
        return council in self.context.project.councils

    def of(self, council: CouncilBuild) -> CouncilPlan:
        """Say what to make of one council."""
        previous = self.previous.of(council.name)
        earlier = previous.manifest.entries.values()
        return CouncilPlan(
            council=council,
            pages=self._pages(council),
            is_whole=not self.is_partial and self.typesets,
            previous=previous,
            inputs=previous.inputs(self.context.project.councils[council.name], council.key),
            beside=[entry for entry in earlier if entry.edition and not self.covers(entry)],
            typesets=self.typesets,
        )

    def origin(self, council: CouncilBuild) -> Origin:
        """What the artefacts of a council are made from."""
        from cpstrategy.build.entry import Origin

        return Origin.joined([council.sums, self.around])

    def _paths(self, *, is_review: bool) -> list[str]:
        pages = (page for council in self.survey.councils for page in self._pages(council))
        return [page.path for page in pages if page.is_review is is_review]

    def _pages(self, council: CouncilBuild) -> Sequence[CouncilPage]:
        editions = self.editions if self.is_partial else ()
        formats = self.formats if self.names_formats else ()
        return [page for page in council.pages if page.is_wanted(editions, formats)]


def plan_build(
    context: BuildContext,
    survey: ProjectSurvey[CouncilBuild],
    output: Path,
    previous: PreviousBuild,
    editions: Collection[str],
    formats: Collection[str],
) -> BuildPlan:
    """Choose editions and formats.

    Raises:
        UnknownNameError: there is none of a name.

    """
    outputs_by_edition = {
        name: outputs for council in survey.councils for name, outputs in council.editions.items()
    }
    format_names = sorted({name for outputs in outputs_by_edition.values() for name in outputs})
    return BuildPlan(
        context=context,
        survey=survey,
        output=output,
        editions=choose(editions, outputs_by_edition, "--edition"),
        formats=choose(formats, format_names, "--format", all_of(format_names)),
        is_partial=bool(editions or formats),
        previous=previous,
        around=around_all(context.shipped),
        names_formats=bool(formats),
    )


def around_all(shipped: Shipped) -> Origin:
    """What every artefact is made from: templates, packs, and the program with its libraries."""
    from cpstrategy.build.entry import Origin
    from cpstrategy.disk import libraries

    folders = zip(SHARED, (shipped.templates, shipped.packs), strict=True)
    files = {f"{name}{path}": data for name, contents in folders for path, data in contents.items()}
    return Origin.of(files, libraries())
