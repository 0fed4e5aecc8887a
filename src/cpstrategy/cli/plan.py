"""Plan: what a build will make, from what, and what of an earlier build it stands for."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cpstrategy.cli.choice import choose
from cpstrategy.cli.examine import Examined

if TYPE_CHECKING:
    from cpstrategy.building.former import Former
    from cpstrategy.files import Entry, Origin
    from cpstrategy.model.edition import Edition
    from cpstrategy.pipeline import Checked


@dataclass(frozen=True, slots=True)
class Plan:
    """What to make of every council examined: its editions of some names, in some formats.

    `known` are all the editions that a council has texts for, by the council's name. `partial`
    says that editions or formats were left out by name.
    """

    examined: Examined
    folder: Path
    known: "Mapping[str, Sequence[Edition]]"
    names: Sequence[str]
    formats: Sequence[str]
    partial: bool
    former: "Former"

    def editions(self, council: str) -> "Sequence[Edition]":
        """Editions to make of one council."""
        return [each for each in self.known[council] if each.name in self.names]

    @property
    def total(self) -> int:
        """How many artefacts there will be: each council has pages of its own besides."""
        outputs = [
            name
            for council in self.known
            for each in self.editions(council)
            for name in each.outputs
            if name in self.formats
        ]
        tracked = sum(map(self.tracks, self.examined.councils))
        reported = 0 if self.partial else len(self.known)
        return len(outputs) + tracked + reported + len(self.known) + 1

    def tracks(self, checked: "Checked") -> bool:
        """Whether to make the page about registers: with all of a council, if it has several."""
        from cpstrategy.tracking.coverage import has_registers

        return not self.partial and checked.strategy is not None and has_registers(checked.strategy)

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

    def origin(self, councils: "Sequence[Checked]") -> "Origin":
        """What the artefacts of some councils are made from."""
        from cpstrategy.files import Origin, libraries

        shipped = self.examined.shipped
        content = {path: data for each in councils for path, data in each.council.files.items()}
        templates = {f"templates/{path}": data for path, data in shipped.templates.items()}
        packs = {f"content/packs/{path}": data for path, data in shipped.packs.items()}
        return Origin.of(content | templates | packs, libraries())


def make_plan(
    examined: Examined,
    folder: Path,
    former: "Former",
    editions: Collection[str],
    formats: Collection[str],
) -> Plan:
    """Choose editions and formats; all of them where none is named."""
    from cpstrategy.supply import offers, read_editions, templates_of

    known: dict[str, Sequence[Edition]] = {}
    offered: dict[str, Edition] = {}
    for checked in examined.councils:
        found = read_editions(templates_of(checked.council, examined.shipped)[0]).values()
        offered |= {each.name: each for each in found}
        known[checked.council.name] = [each for each in found if offers(checked.strategy, each)]
    names = choose(editions, offered, "--edition")
    outputs = sorted({name for each in offered.values() for name in each.outputs})
    chosen = choose(formats, outputs, "--format")
    partial = bool(editions or formats)
    return Plan(examined, folder, known, names, chosen, partial, former)
