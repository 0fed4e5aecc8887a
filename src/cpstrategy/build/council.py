"""Council: one that is to be made, and what must be known of it before its turn comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from cpstrategy.build.reading import read_one
from cpstrategy.diagnostic import BuildError

if TYPE_CHECKING:
    from cpstrategy.build.entry import Origin
    from cpstrategy.build.pages import CouncilPage
    from cpstrategy.diagnostic import Diagnostic
    from cpstrategy.disk import Project
    from cpstrategy.document.options import Options
    from cpstrategy.pipeline import CheckedCouncil, OpenedCouncil
    from cpstrategy.policy import Policy
    from cpstrategy.rule import Profile
    from cpstrategy.source import Shipped


@dataclass(frozen=True, slots=True)
class BuildContext:
    """What all councils are read, checked and made with."""

    project: Project
    shipped: Shipped
    policy: Policy
    options: Options


@dataclass(frozen=True)
class HeldCouncil:
    """A council as it was read, at which rules look when somebody asks what is wrong with it."""

    opened: OpenedCouncil
    policy: Policy

    @cached_property
    def checked(self) -> CheckedCouncil:
        """The same with all findings."""
        from cpstrategy.pipeline import judge

        return judge(self.opened, self.policy)

    @property
    def unjudged(self) -> CheckedCouncil:
        """What its documents show, whatever will be found."""
        return _unjudged(self.opened, self.policy.profile_for(self.opened.strategy))


@dataclass(frozen=True, slots=True)
class CouncilBuild:
    """A council to be made, which is read again then unless it is held.

    `key` names its files, and `sums` are those of each. `noted` are the findings of one that is not
    held. `editions` are all that there are for it, with their outputs; `pages` are those that it
    has. `noted_held_up` are the errors that keep editions of one that is not held from being made.
    """

    name: str
    key: str
    sums: Origin
    noted: tuple[Diagnostic, ...]
    profile: Profile
    editions: Mapping[str, Sequence[str]]
    pages: tuple[CouncilPage, ...]
    noted_held_up: Mapping[str, tuple[Diagnostic, ...]]
    held: HeldCouncil | None = None

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """Everything that is wrong with it."""
        return self.held.checked.findings if self.held else self.noted

    @property
    def held_up(self) -> Mapping[str, tuple[Diagnostic, ...]]:
        """The errors that keep its editions from being made, by their names; under "" of any."""
        from cpstrategy.build.waiting import held_up

        return held_up(self.held.checked) if self.held else self.noted_held_up


def note(checked: CheckedCouncil, held: HeldCouncil | None = None) -> CouncilBuild:
    """Note what must be known of a council."""
    from cpstrategy.build.entry import Origin
    from cpstrategy.build.keys import key_of_files
    from cpstrategy.build.pages import pages_of
    from cpstrategy.build.waiting import held_up
    from cpstrategy.render import formats_of

    council = checked.council
    return CouncilBuild(
        name=council.name,
        key=key_of_files(council.files),
        sums=Origin.nameless(council.folder, council.files),
        noted=checked.findings,
        profile=checked.profile,
        editions={edition.name: formats_of(edition) for edition in checked.resources.editions},
        pages=pages_of(checked),
        noted_held_up=held_up(checked),
        held=held,
    )


def read_again(council: CouncilBuild, context: BuildContext) -> CheckedCouncil:
    """The council as its documents show it, without findings.

    Raises:
        BuildError: somebody has changed its files meanwhile.

    """
    from cpstrategy.build.keys import key_of_files
    from cpstrategy.pipeline import open_strategy

    if council.held is not None:
        return council.held.unjudged
    source = read_one(context.project, council.name)
    if key_of_files(source.files) != council.key:
        raise BuildError(f"somebody has changed {source.folder} while it was built; try again")
    return _unjudged(open_strategy(source, context.shipped, context.policy), council.profile)


def _unjudged(opened: OpenedCouncil, profile: Profile) -> CheckedCouncil:
    from cpstrategy.pipeline import CheckedCouncil

    return CheckedCouncil(opened.council, opened.strategy, (), profile, opened.resources)
