"""Making: artefacts one by one, by several processes, or kept from the last build as they are."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from cpstrategy.build.council_build import Outcome, Turn, begin, outcomes
from cpstrategy.build.plan import Order, Plan

if TYPE_CHECKING:
    from cpstrategy.build.artefact import Artefact
    from cpstrategy.build.manifest import Entry, Origin
    from cpstrategy.build.pool import Pool
    from cpstrategy.build.state import Known, Record, State

_AHEAD = 2
"""So many councils are under way at once: enough for no process to wait, and little memory."""

_AHEAD_APART = 4
"""As many for each process where they make whole councils: one takes as long as ten others."""


@dataclass(slots=True)
class Making:
    """A build under way: what it is to make, what it can keep, and what it has learnt so far.

    Councils are made by this process, which has others make what takes long, unless all are to be
    made `apart`, each as a whole by one of the pool's processes.
    """

    plan: Plan
    pool: "Pool"
    apart: bool = False
    early: dict[str, Turn] = field(default_factory=dict)
    artefacts: "dict[str, Known]" = field(default_factory=dict)
    councils: "dict[str, Record]" = field(default_factory=dict)
    origins: "dict[str, Origin]" = field(default_factory=dict)
    listed: dict[str, Mapping[str, str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    spared: int = 0

    def all(self) -> "Iterator[tuple[Artefact | Entry, Origin]]":
        """Make or keep every artefact, each with what it was made from; the lists come last.

        Raises:
            BuildError: some are not fit to publish; all others have been made by then.
            TypesettingError: this computer cannot make PDFs.

        """
        from cpstrategy.build.memory import give_back
        from cpstrategy.resources.resources import BuildError

        ahead = _AHEAD_APART * self.pool.processes if self.apart else _AHEAD
        waiting: deque[tuple[Order, Iterable[Outcome]]] = deque()
        for one in self.plan.examined.councils:
            order = self.plan.order(one)
            waiting.append((order, self._begun(order)))
            if len(waiting) > ahead:
                yield from self._finished(*waiting.popleft())
                if not self.apart:
                    give_back(len(self.plan.examined.councils))
        while waiting:
            yield from self._finished(*waiting.popleft())
        if self.faults:
            raise BuildError("; ".join(self.faults))
        yield self._list()

    def begin_early(self) -> None:
        """Give out what takes long of the first councils, while nobody knows what is wrong yet."""
        if self.pool.processes > 1 and not self.apart:
            for one in islice(self.plan.examined.councils, _AHEAD + 1):
                if one.held and one.held.opened.is_whole:
                    self.early[one.name] = self._turn(self.plan.order(one))

    def _begun(self, order: Order) -> Iterable[Outcome]:
        """Set about a council; what comes of it is waited for later."""
        if self.apart:
            from cpstrategy.build.workers import make_apart

            return make_apart(order, self.pool)
        turn = self.early.pop(order.one.name, None) or self._turn(order)
        return outcomes(turn, self.plan.common.shipped)

    def _turn(self, order: Order) -> Turn:
        return begin(order, self.plan.common, self.pool)

    def _finished(
        self, order: Order, found: Iterable[Outcome]
    ) -> "Iterator[tuple[Artefact | Entry, Origin]]":
        """Take what comes of a council, and note it for the next build."""
        from cpstrategy.build.manifest import Entry, entry_of
        from cpstrategy.build.state import Record
        from cpstrategy.resources.resources import BuildError

        name = order.one.name
        origin = self.origins[name] = self.plan.origin(order.one)
        for key, made in found:
            if isinstance(made, BuildError):
                self.faults.append(str(made))
                continue
            self._learn(made if isinstance(made, Entry) else entry_of(made, origin), key)
            self.spared += isinstance(made, Entry)
            yield made, origin
            if made.listed:
                self.listed[name] = made.listed
        self.councils[name] = Record(order.inputs, order.reported, order.one.findings)

    def _list(self) -> "tuple[Artefact, Origin]":
        """The page of all councils, which is the same whichever of them were built before."""
        from cpstrategy.build.lists import list_all
        from cpstrategy.build.manifest import Origin
        from cpstrategy.build.store import read_manifest
        from cpstrategy.build.timed import timed

        # It is read again because another build may have ended while this one began.
        others = read_manifest(self.plan.folder).only(lambda each: not self.plan.covers(each))
        origins = [*others.of_councils().values(), *self.origins.values(), self.plan.around]
        facts = {**others.listed, **self.listed}
        page = timed(partial(list_all, facts, self.plan.examined.shipped))
        return page, Origin.joined(origins)

    def state(self) -> "State":
        """What is known of the build folder now, for the next build."""
        from cpstrategy.build.state import State

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

    def _learn(self, entry: "Entry", key: str) -> None:
        from cpstrategy.build.state import Known

        self.artefacts[entry.path] = Known(key, entry.sha256)
