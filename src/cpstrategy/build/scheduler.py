"""Scheduler: councils one after the other, a few of them under way at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import islice

from cpstrategy.build.artefact import Artefact, UnmadeArtefact
from cpstrategy.build.council_build import CouncilJobs, Outcome, begin, outcomes
from cpstrategy.build.entry import Entry, Origin
from cpstrategy.build.folders import read_manifest
from cpstrategy.build.ledger import Ledger
from cpstrategy.build.memory import give_back
from cpstrategy.build.pages import make_index
from cpstrategy.build.plan import BuildPlan, CouncilPlan
from cpstrategy.build.pool import Pool, timed
from cpstrategy.diagnostic import BuildError

_AHEAD = 2
"""So many councils are under way at once: enough for no process to wait, and little memory."""

_AHEAD_APART = 4
"""As many for each process where they make whole councils: one takes as long as ten others."""

ArtefactAndOrigin = tuple[Artefact | Entry, Origin]
"""An artefact that was made, or one that is kept, with what it was made from."""


@dataclass(slots=True)
class Scheduler:
    """Has a plan's councils made, and notes in the ledger what comes of it.

    Councils are made by this process, which has others make what takes long, unless all are to be
    made `apart`, each as a whole by one of the pool's processes.
    """

    plan: BuildPlan
    pool: Pool
    apart: bool = False
    ledger: Ledger = field(default_factory=Ledger)
    early: dict[str, CouncilJobs] = field(default_factory=dict)

    def begin_early(self) -> None:
        """Give out what takes long of the first councils, while nobody knows what is wrong yet."""
        if self.pool.processes > 1 and not self.apart:
            for council in islice(self.plan.survey.councils, _AHEAD + 1):
                if council.held and council.held.opened.can_be_made:
                    self.early[council.name] = self._jobs(self.plan.of(council))

    def all(self) -> Iterator[ArtefactAndOrigin]:
        """Make or keep every artefact, each with what it was made from; the lists come last.

        Raises:
            BuildError: some are not fit to publish; all others have been made by then.
            TypesettingError: this computer cannot make PDFs.

        """
        ahead = _AHEAD_APART * self.pool.processes if self.apart else _AHEAD
        councils = self.plan.survey.councils
        waiting: deque[tuple[CouncilPlan, Iterable[Outcome]]] = deque()
        for council in councils:
            plan = self.plan.of(council)
            waiting.append((plan, self._begun(plan)))
            if len(waiting) > ahead:
                yield from self._finished(*waiting.popleft())
                if not self.apart:
                    give_back(len(councils))
        while waiting:
            yield from self._finished(*waiting.popleft())
        if self.ledger.faults:
            raise BuildError("; ".join(self.ledger.faults))
        yield self._index()

    def _begun(self, plan: CouncilPlan) -> Iterable[Outcome]:
        """Set about a council; what comes of it is waited for later."""
        if self.apart:
            from cpstrategy.build.workers import make_apart

            return make_apart(plan, self.pool)
        name = plan.council.name
        return outcomes(self.early.pop(name) if name in self.early else self._jobs(plan))

    def _jobs(self, plan: CouncilPlan) -> CouncilJobs:
        return begin(plan, self.plan.context, self.pool)

    def _finished(
        self, plan: CouncilPlan, results: Iterable[Outcome]
    ) -> Iterator[ArtefactAndOrigin]:
        """Take what comes of a council, and note it for the next build."""
        name = plan.council.name
        origin = self.ledger.origins[name] = self.plan.origin(plan.council)
        for key, outcome in results:
            if isinstance(outcome, BuildError):
                self.ledger.faults.append(str(outcome))
                continue
            if isinstance(outcome, UnmadeArtefact):
                self.ledger.unmade.append(outcome.path)
                continue
            self.ledger.enter(outcome, key, name)
            yield outcome, origin
        self.ledger.close(plan)

    def _index(self) -> ArtefactAndOrigin:
        """The page of all councils, which is the same whichever of them were built before."""
        # It is read again because another build may have ended while this one began.
        manifest = read_manifest(self.plan.output)
        others = manifest.only(lambda entry: not self.plan.covers(entry))
        origins = [*others.of_councils().values(), *self.ledger.origins.values(), self.plan.around]
        facts = {**others.listed, **self.ledger.listed}
        page = timed(partial(make_index, facts, self.plan.context.shipped))
        return page, Origin.joined(origins)
