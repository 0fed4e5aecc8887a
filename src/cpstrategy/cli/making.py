"""Making: artefacts one by one, by several processes, or kept from the last build as they are."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cpstrategy.cli.plan import Plan

if TYPE_CHECKING:
    from cpstrategy.building.pool import Pool, Task
    from cpstrategy.files import Entry, Known, Made, Origin, Record, State
    from cpstrategy.pipeline import Artefact, Checked

_AHEAD = 2
"""So many councils are under way at once: enough for no process to wait, and little memory."""


@dataclass(slots=True)
class Making:
    """A build under way: what it is to make, what it can keep, and what it has learnt so far."""

    plan: Plan
    pool: "Pool"
    artefacts: "dict[str, Known]" = field(default_factory=dict)
    councils: "dict[str, Record]" = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    spared: int = 0

    def all(self) -> "Iterator[tuple[Made | Entry, Origin]]":
        """Make or keep every artefact, each with what it was made from; the lists come last.

        Raises:
            BuildError: some are not fit to publish; all others have been made by then.
            TypesettingError: this computer cannot make PDFs.

        """
        from cpstrategy.cli.lists import list_all
        from cpstrategy.supply import BuildError

        waiting: deque[tuple[Checked, list[tuple[str, Entry | Task]]]] = deque()
        for checked in self.plan.examined.councils:
            waiting.append((checked, self._begun(checked)))
            if len(waiting) > _AHEAD:
                yield from self._finished(*waiting.popleft())
        while waiting:
            yield from self._finished(*waiting.popleft())
        if self.faults:
            raise BuildError("; ".join(self.faults))
        yield list_all(self.plan, self.councils), self.plan.origin(self.plan.examined.councils)

    def _begun(self, checked: "Checked") -> "list[tuple[str, Entry | Task]]":
        """Give out the jobs of one council, each with the key of what makes it.

        The longest goes first, so that no process is left alone with it in the end.
        """
        from cpstrategy.building.former import means
        from cpstrategy.building.inputs import key_and_length, pictures
        from cpstrategy.pipeline import jobs
        from cpstrategy.supply import templates_of

        shipped = self.plan.examined.shipped
        templates, assets = templates_of(checked.council, shipped)
        shown = pictures(assets)
        made_with = means(templates, shown, self.plan.former.program)
        editions = self.plan.editions(checked.council.name)
        listed = jobs(checked, shipped, editions, self.plan.formats)
        known = [(job, *key_and_length(job, made_with)) for job in listed]
        begun: dict[str, Entry | Task] = {}
        for job, key, _ in sorted(known, key=lambda one: -one[2]):
            kept = self.plan.former.kept(job.path, key)
            begun[job.path] = kept or self.pool.submit(job, templates, shown)
        return [(key, begun[job.path]) for job, key, _ in known]

    def _finished(
        self, checked: "Checked", begun: "list[tuple[str, Entry | Task]]"
    ) -> "Iterator[tuple[Made | Entry, Origin]]":
        from cpstrategy.cli.lists import list_one
        from cpstrategy.files import Entry, entry_of

        origin = self.plan.origin([checked])
        entries: list[Entry] = []
        for key, one in begun:
            made = one if isinstance(one, Entry) else self._awaited(one)
            if made is not None:
                entries.append(made if isinstance(made, Entry) else entry_of(made, origin))
                self._learn(entries[-1], key)
                self.spared += isinstance(made, Entry)
                yield made, origin
        if self.faults:
            return
        inputs = self.plan.former.inputs(checked.council)
        for page in (*self._pages(checked), list_one(self.plan, checked, entries)):
            self._learn(entry_of(page, origin), inputs)
            yield page, origin
        self.councils[checked.council.name] = _record(self.plan, checked, inputs)

    def _pages(self, checked: "Checked") -> "Iterator[Artefact]":
        """The pages for those who look after the texts: with all of a council."""
        from cpstrategy.cli.lists import report_one, track_one

        if self.plan.tracks(checked):
            yield track_one(self.plan, checked)
        if not self.plan.partial:
            yield report_one(self.plan, checked)

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


def _record(plan: Plan, checked: "Checked", inputs: str) -> "Record":
    from cpstrategy.files import Record
    from cpstrategy.listing import listed_facts

    return Record(inputs, not plan.partial, checked.findings, listed_facts(checked))
