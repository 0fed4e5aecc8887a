"""Candidate: a council to be made, and what must be known of it before its turn comes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cpstrategy.build.survey import read_one

if TYPE_CHECKING:
    from cpstrategy.build.in_process import Held
    from cpstrategy.build.manifest import Origin
    from cpstrategy.diagnostic import Diagnostic
    from cpstrategy.files import Project
    from cpstrategy.pipeline import Checked
    from cpstrategy.rule import Profile
    from cpstrategy.source import Shipped
    from cpstrategy.weigh import Policy


@dataclass(frozen=True, slots=True)
class Common:
    """What all councils are read, checked and made with."""

    project: "Project"
    shipped: "Shipped"
    policy: "Policy"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A council to be made, which is read again then unless it is held.

    `key` names its files, and `sums` are those of each. `noted` are the findings of one that is not
    held. `known` are all editions that there are for it, with their outputs; `offered` are those
    that it has texts for. `tracked` says that it has several registers.
    """

    name: str
    key: str
    sums: "Origin"
    noted: "tuple[Diagnostic, ...]"
    profile: "Profile"
    known: Mapping[str, Sequence[str]]
    offered: Sequence[str]
    tracked: bool
    held: "Held | None" = None

    @property
    def findings(self) -> "tuple[Diagnostic, ...]":
        """Everything that is wrong with it."""
        return self.held.checked.findings if self.held else self.noted


def candidate(checked: "Checked", shipped: "Shipped", held: "Held | None" = None) -> Candidate:
    """Note what must be known of a council.

    Raises:
        BuildError: an edition is faulty.

    """
    from cpstrategy.build.inputs import key_of_files
    from cpstrategy.build.manifest import Origin
    from cpstrategy.resources.resources import offers, read_editions, templates_of
    from cpstrategy.tracking.coverage import has_registers

    council, strategy = checked.council, checked.strategy
    editions = read_editions(templates_of(council, shipped)[0])
    return Candidate(
        name=council.name,
        key=key_of_files(council.files),
        sums=Origin.of(council.files, {}),
        noted=checked.findings,
        profile=checked.profile,
        known={name: tuple(each.outputs) for name, each in editions.items()},
        offered=tuple(name for name, each in editions.items() if offers(strategy, each)),
        tracked=strategy is not None and has_registers(strategy),
        held=held,
    )


def read_again(one: Candidate, common: Common) -> "Checked":
    """The council as it was checked.

    Raises:
        BuildError: somebody has changed its files meanwhile.

    """
    from cpstrategy.build.inputs import key_of_files
    from cpstrategy.pipeline import Checked, open_strategy
    from cpstrategy.resources.resources import BuildError

    if one.held is not None:
        return one.held.unjudged
    council = read_one(common.project, one.name)
    if key_of_files(council.files) != one.key:
        raise BuildError(f"somebody has changed {council.folder} while it was built; try again")
    opened = open_strategy(council, common.shipped, common.policy)
    return Checked(council, opened.strategy, one.findings, one.profile)
