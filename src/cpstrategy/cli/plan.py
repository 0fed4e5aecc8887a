"""Plan: what a build will make, from what, and what of an earlier build it stands for."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cpstrategy import __version__
from cpstrategy.cli.choice import choose
from cpstrategy.cli.examine import Examined

if TYPE_CHECKING:
    from cpstrategy.files import Entry, Made, Origin
    from cpstrategy.model.edition import Edition
    from cpstrategy.pipeline import Checked

_LIBRARIES = ("jinja2", "markdown-it-py")


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

    def artefacts(self) -> "Iterator[tuple[Made, Origin]]":
        """Make them one by one, each with what it was made from; the pages that list them last.

        Raises:
            BuildError: an artefact is not fit to publish.
            TypesettingError: this computer cannot make PDFs.

        """
        from cpstrategy.cli.lists import list_all, list_one, others, report_one, track_one
        from cpstrategy.pipeline import build

        libraries = _libraries(self.formats)
        for checked in self.examined.councils:
            origin = self._origin([checked], libraries)
            made = []
            editions = self.editions(checked.council.name)
            for artefact in build(checked, self.examined.shipped, editions, self.formats):
                made.append(artefact)
                yield artefact, origin
            if self.tracks(checked):
                yield track_one(self, checked), origin
            if not self.partial:
                yield report_one(self, checked), origin
            yield list_one(self, checked, made), origin
        councils = [*self.examined.councils, *others(self)]
        yield list_all(self, councils), self._origin(councils, libraries)

    def covers(self, entry: "Entry") -> bool:
        """Tell whether an earlier artefact would have been made again if it still existed.

        A build of the whole project also stands for councils that are gone.
        """
        project = self.examined.project
        if entry.council not in project.councils:
            return project.whole
        return not self.partial or (entry.edition in self.names and entry.format in self.formats)

    def _origin(self, councils: "Sequence[Checked]", libraries: Mapping[str, str]) -> "Origin":
        from cpstrategy.files import Origin

        shipped = self.examined.shipped
        content = {path: data for each in councils for path, data in each.council.files.items()}
        templates = {f"templates/{path}": data for path, data in shipped.templates.items()}
        packs = {f"content/packs/{path}": data for path, data in shipped.packs.items()}
        return Origin.of(content | templates | packs, libraries)


def make_plan(
    examined: Examined, folder: Path, editions: Collection[str], formats: Collection[str]
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
    return Plan(examined, folder, known, names, chosen, partial=bool(editions or formats))


def _libraries(formats: Collection[str]) -> dict[str, str]:
    """List what shapes an artefact besides the content and the templates, with its version."""
    from importlib.metadata import version

    found = {"cpstrategy": __version__} | {name: version(name) for name in _LIBRARIES}
    if "pdf" in formats:
        from cpstrategy.typesetting import versions

        found |= versions()
    return found
