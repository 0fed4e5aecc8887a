"""Plan: what a build will make, from what, and what of an earlier build it stands for."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cpstrategy.build.choice import choose
from cpstrategy.build.council import Candidate, Common
from cpstrategy.build.survey import Examined

if TYPE_CHECKING:
    from cpstrategy.build.cache import Former
    from cpstrategy.build.manifest import Entry, Origin
    from cpstrategy.source import Shipped

SHARED = ("templates/", "content/packs/")
"""Where what all councils share lies in a project: templates and packs."""


@dataclass(frozen=True, slots=True)
class Order:
    """All of a plan that concerns one council: little enough to be given to another process.

    `inputs` names all that is read for it. `tracked` and `reported` say which pages it has besides
    its documents and their list; `beside` are documents to list that this build leaves as they are.
    """

    one: Candidate
    names: Collection[str]
    formats: Sequence[str]
    tracked: bool
    reported: bool
    former: "Former"
    inputs: str
    beside: "Sequence[Entry]"


@dataclass(frozen=True, slots=True)
class Plan:
    """What to make of every council examined: its editions of some names, in some formats.

    `partial` says that editions or formats were left out by name. `around` is what all artefacts
    are made from besides content.
    """

    examined: Examined[Candidate]
    folder: Path
    names: Collection[str]
    formats: Sequence[str]
    partial: bool
    former: "Former"
    around: "Origin"

    @property
    def total(self) -> int:
        """How many artefacts there will be: each council has pages of its own besides."""
        councils = self.examined.councils
        outputs = [
            output
            for one in councils
            for name in one.offered
            for output in one.known[name]
            if name in self.names and output in self.formats
        ]
        tracked = sum(map(self.tracks, councils))
        reported = 0 if self.partial else len(councils)
        return len(outputs) + tracked + reported + len(councils) + 1

    def tracks(self, one: Candidate) -> bool:
        """Whether to make the page about registers: with all of a council, if it has several."""
        return one.tracked and not self.partial

    def covers(self, entry: "Entry") -> bool:
        """Tell whether an earlier artefact would have been made again if it still existed.

        A build of the whole project also stands for councils that are gone.
        """
        if entry.council in self.examined.kept:
            return False
        if not self.looks_at(entry.council):
            return self.is_whole
        return not self.partial or (entry.edition in self.names and entry.format in self.formats)

    def looks_at(self, council: str) -> bool:
        """Whether a council is one of those that the build was asked for."""
        return council in self.examined.project.councils

    @property
    def is_whole(self) -> bool:
        """Whether it was asked for the whole project, with whatever is gone from it."""
        return self.examined.project.whole

    @property
    def common(self) -> Common:
        """What every council is made with."""
        asked = self.examined
        return Common(asked.project, asked.shipped, asked.policy)

    def order(self, one: Candidate) -> Order:
        """Say what to make of one council."""
        former = self.former.of(one.name)
        earlier = former.manifest.entries.values()
        return Order(
            one=one,
            names=self.names,
            formats=self.formats,
            tracked=self.tracks(one),
            reported=not self.partial,
            former=former,
            inputs=former.inputs(self.examined.project.councils[one.name], one.key),
            beside=[each for each in earlier if each.edition and not self.covers(each)],
        )

    def origin(self, one: Candidate) -> "Origin":
        """What the artefacts of a council are made from."""
        from cpstrategy.build.manifest import Origin

        return Origin.joined([one.sums, self.around])


def make_plan(
    examined: Examined[Candidate],
    folder: Path,
    former: "Former",
    editions: Collection[str],
    formats: Collection[str],
) -> Plan:
    """Choose editions and formats; all of them where none is named."""
    known = {name: outputs for one in examined.councils for name, outputs in one.known.items()}
    names = choose(editions, known, "--edition")
    offered = sorted(
        {output for one in examined.councils for each in one.known.values() for output in each}
    )
    chosen = choose(formats, offered, "--format")
    partial = bool(editions or formats)
    return Plan(examined, folder, names, chosen, partial, former, around_all(examined.shipped))


def around_all(shipped: "Shipped") -> "Origin":
    """What every artefact is made from: templates, packs, and the program with its libraries."""
    from cpstrategy.build.manifest import Origin
    from cpstrategy.files import libraries

    folders = zip(SHARED, (shipped.templates, shipped.packs), strict=True)
    files = {f"{name}{path}": data for name, held in folders for path, data in held.items()}
    return Origin.of(files, libraries())
