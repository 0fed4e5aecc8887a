"""Ledger: what a build under way has learnt, which is what the next one will know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cpstrategy.build.entry import Entry, Origin, entry_of
from cpstrategy.build.state import ArtefactRecord, BuildState, CouncilRecord

if TYPE_CHECKING:
    from cpstrategy.build.artefact import Artefact
    from cpstrategy.build.plan import BuildPlan, CouncilPlan


@dataclass(slots=True)
class Ledger:
    """Artefacts and councils that are done, the facts to list of each council, and what failed.

    `spared` is how many artefacts are kept as they are, and `unmade` are the paths of those that
    cannot be made on this computer.
    """

    artefacts: dict[str, ArtefactRecord] = field(default_factory=dict)
    councils: dict[str, CouncilRecord] = field(default_factory=dict)
    origins: dict[str, Origin] = field(default_factory=dict)
    listed: dict[str, Mapping[str, str]] = field(default_factory=dict)
    review: dict[str, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    unmade: list[str] = field(default_factory=list)
    spared: int = 0

    def enter(self, artefact: Artefact | Entry, key: str, council: str) -> None:
        """Note an artefact of a council, whose origin is known, and the key of what makes it."""
        entry = (
            artefact if isinstance(artefact, Entry) else entry_of(artefact, self.origins[council])
        )
        if entry.is_review:
            self.review[entry.path] = entry.sha256
        else:
            self.artefacts[entry.path] = ArtefactRecord(key, entry.sha256)
        self.spared += isinstance(artefact, Entry)
        if entry.listed:
            self.listed[council] = entry.listed

    def close(self, plan: CouncilPlan) -> None:
        """Note that a council is done."""
        name = plan.council.name
        review = {
            path: sha256 for path, sha256 in self.review.items() if path.startswith(f"{name}/")
        }
        findings = plan.council.findings
        self.councils[name] = CouncilRecord(plan.inputs, plan.is_whole, findings, review)

    def state(self, plan: BuildPlan) -> BuildState:
        """What is known of the build folder now, for the next build."""
        former = plan.previous.state
        aside = {
            name: record
            for name, record in former.councils.items()
            if name in plan.survey.kept or not (plan.looks_at(name) or plan.is_of_all)
        }
        artefacts = {
            path: record
            for path, record in former.artefacts.items()
            if path.split("/")[0] in aside or (plan.is_partial and path in plan.previous.intact)
        }
        return BuildState({**aside, **self.councils}, {**artefacts, **self.artefacts})
