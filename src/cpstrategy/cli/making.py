"""Making: artefacts one by one, by several processes, or kept from the last build as they are."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cpstrategy.cli.candidate import Candidate, read_again
from cpstrategy.cli.plan import Plan

if TYPE_CHECKING:
    from cpstrategy.building.pool import Pool, Task
    from cpstrategy.files import Entry, Known, Made, Origin, Record, State
    from cpstrategy.model.edition import Edition
    from cpstrategy.pipeline import Artefact, Checked

_AHEAD = 2
"""So many councils are under way at once: enough for no process to wait, and little memory."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A council under way: the editions that it has texts for, and artefacts with their keys."""

    one: Candidate
    checked: "Checked"
    editions: "Sequence[Edition]"
    begun: "Sequence[tuple[str, Entry | Task]]"


@dataclass(slots=True)
class Making:
    """A build under way: what it is to make, what it can keep, and what it has learnt so far."""

    plan: Plan
    pool: "Pool"
    artefacts: "dict[str, Known]" = field(default_factory=dict)
    councils: "dict[str, Record]" = field(default_factory=dict)
    origins: "dict[str, Origin]" = field(default_factory=dict)
    listed: dict[str, Mapping[str, str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    spared: int = 0

    def all(self) -> "Iterator[tuple[Made | Entry, Origin]]":
        """Make or keep every artefact, each with what it was made from; the lists come last.

        Raises:
            BuildError: some are not fit to publish; all others have been made by then.
            TypesettingError: this computer cannot make PDFs.

        """
        from cpstrategy.building.memory import give_back
        from cpstrategy.supply import BuildError

        waiting: deque[Turn] = deque()
        for one in self.plan.examined.councils:
            waiting.append(self._begun(one))
            if len(waiting) > _AHEAD:
                yield from self._finished(waiting.popleft())
                give_back(len(self.plan.examined.councils))
        while waiting:
            yield from self._finished(waiting.popleft())
        if self.faults:
            raise BuildError("; ".join(self.faults))
        yield self._list()

    def _begun(self, one: Candidate) -> Turn:
        """Read a council, and give out its jobs, each with the key of what makes it.

        The longest goes first, so that no process is left alone with it in the end.
        """
        from cpstrategy.building.former import means
        from cpstrategy.building.inputs import key_and_length, pictures
        from cpstrategy.pipeline import jobs
        from cpstrategy.supply import read_editions, templates_of

        shipped, checked = self.plan.examined.shipped, read_again(one, self.plan.examined)
        templates, assets = templates_of(checked.council, shipped)
        editions = [each for each in read_editions(templates).values() if each.name in one.offered]
        shown = pictures(assets)
        made_with = means(templates, shown, self.plan.former.program)
        listed = jobs(checked, shipped, self.plan.editions(editions), self.plan.formats)
        known = [(job, *key_and_length(job, made_with)) for job in listed]
        begun: dict[str, Entry | Task] = {}
        for job, key, _ in sorted(known, key=lambda each: -each[2]):
            kept = self.plan.former.kept(job.path, key)
            begun[job.path] = kept or self.pool.submit(job, templates, shown)
        return Turn(one, checked, editions, [(key, begun[job.path]) for job, key, _ in known])

    def _finished(self, turn: Turn) -> "Iterator[tuple[Made | Entry, Origin]]":
        from cpstrategy.cli.lists import list_one
        from cpstrategy.files import Entry, Record, entry_of

        council = turn.checked.council
        origin = self.origins[council.name] = self.plan.origin(council)
        entries: list[Entry] = []
        for key, one in turn.begun:
            made = one if isinstance(one, Entry) else self._awaited(one)
            if made is not None:
                entries.append(made if isinstance(made, Entry) else entry_of(made, origin))
                self._learn(entries[-1], key)
                self.spared += isinstance(made, Entry)
                yield made, origin
        if self.faults:
            return
        inputs = self.plan.former.inputs(council)
        offer = list_one(self.plan, turn.checked, turn.editions, entries)
        for page in (*self._pages(turn), offer):
            self._learn(entry_of(page, origin), inputs)
            yield page, origin
        self.listed[council.name] = offer.listed
        self.councils[council.name] = Record(inputs, not self.plan.partial, turn.one.findings)

    def _pages(self, turn: Turn) -> "Iterator[Artefact]":
        """The pages for those who look after the texts: with all of a council."""
        from cpstrategy.cli.lists import report_one, track_one

        if self.plan.tracks(turn.one):
            yield track_one(self.plan, turn.checked, turn.editions)
        if not self.plan.partial:
            yield report_one(self.plan, turn.checked)

    def _list(self) -> "tuple[Artefact, Origin]":
        """The page of all councils, which is the same whichever of them were built before."""
        from cpstrategy.cli.lists import list_all
        from cpstrategy.files import Origin, read_manifest

        # It is read again because another build may have ended while this one began.
        others = read_manifest(self.plan.folder).only(lambda each: not self.plan.covers(each))
        origins = [*others.of_councils().values(), *self.origins.values(), self.plan.around]
        page = list_all({**others.listed, **self.listed}, self.plan.examined.shipped)
        return page, Origin.joined(origins)

    def state(self) -> "State":
        """What is known of the build folder now, for the next build."""
        from cpstrategy.files import State

        former, plan = self.plan.former, self.plan
        aside = {
            name: record
            for name, record in former.state.councils.items()
            if name in plan.examined.kept or not (plan.looks_at(name) or plan.is_whole)
        }
        artefacts = {
            path: known
            for path, known in former.state.artefacts.items()
            if path.split("/")[0] in aside or (plan.partial and path in former.intact)
        }
        return State({**aside, **self.councils}, {**artefacts, **self.artefacts})

    def _awaited(self, task: "Task") -> "Artefact | None":
        from cpstrategy.supply import BuildError

        try:
            return task.finish()
        except BuildError as error:
            self.faults.append(str(error))
            return None

    def _learn(self, entry: "Entry", key: str) -> None:
        from cpstrategy.files import Known

        self.artefacts[entry.path] = Known(key, entry.sha256)
