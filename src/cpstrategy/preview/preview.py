"""Preview: what is shown, kept in step with the disk by one thread for all others."""

import gc
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import takewhile
from pathlib import Path
from threading import Condition

from cpstrategy.build.recovery import recover_if_possible
from cpstrategy.disk import DiskError
from cpstrategy.document.options import Options
from cpstrategy.gc_control import no_collection
from cpstrategy.load.cached_reader import CachedReader
from cpstrategy.policy import Policy
from cpstrategy.preview.artifacts import CouncilArtifacts
from cpstrategy.preview.disk import read
from cpstrategy.preview.press import Press
from cpstrategy.preview.routes import FOUND, Answer, ProjectView, fault_sentence
from cpstrategy.preview.snapshot import Snapshot, judged, stand


class Preview:
    """Answers from memory, and says when there is something newer.

    `start` and `refresh` are for one thread, all else is for any.
    """

    def __init__(self, place: Path | None, options: Callable[[], Options], press: Press) -> None:
        """Read the project for the first time.

        Raises DiskError if it cannot be read.
        """
        self._options, self._press = options, press
        self._disk = read(place)
        recover_if_possible(self._disk.project.root / "build")
        # The current folder may go, too, and come back as another one.
        self._place = self._disk.project.root if place is None else Path(os.path.abspath(place))
        self._view = ProjectView(self._disk.shipped)
        self._remembered = CachedReader()
        self._version, self._has_ended = 0, False
        self._answers: dict[tuple[str, str], tuple[int, Answer]] = {}
        self._open: Counter[tuple[str, str]] = Counter()
        self._news = Condition()

    @property
    def folders(self) -> tuple[Path, ...]:
        """What has to be watched."""
        return self._disk.folders

    def start(self) -> None:
        """Open everything that was read, and let the rules look at it."""
        self._take(list(self._disk.councils), list(self._disk.councils))

    def refresh(self, changed: Collection[Path] | None) -> None:
        """Read again what has changed on the disk, all of it if None says what, and show it."""
        former, trouble = self._disk, ""
        try:
            self._disk = read(self._place, None if changed is None else former, changed or ())
        except DiskError as error:
            trouble = fault_sentence(error)
        was = self._view.trouble
        self._view = replace(self._view, shipped=self._disk.shipped, trouble=trouble)
        fresh = self._disk.differing(former)
        is_gone = former.councils.keys() - self._disk.councils.keys()
        if fresh or is_gone or trouble != was:
            self._take(fresh, self._disk.to_judge(former, fresh))

    def _take(self, fresh: Collection[str], to_judge: Collection[str]) -> None:
        """Take over what is new; the preview goes on whatever is wrong with it."""
        # Collecting garbage takes longer than much of the rest; nobody waits for it at the end.
        with no_collection():
            try:
                self._show(fresh, to_judge)
            except Exception as error:
                self._view = replace(self._view, trouble=fault_sentence(error))
                self._publish()
            gc.collect()

    def _show(self, fresh: Collection[str], to_judge: Collection[str]) -> None:
        """Show what somebody looks at before all else, and what the rules say of it after that."""
        options, watched = self._options(), self._watched()
        policy = Policy.of(options)
        former = self._view.standings
        standings = {
            name: standing for name, standing in former.items() if name in self._disk.councils
        }
        self._view = replace(self._view, standings=standings)
        first = [name for name in fresh if name in watched]
        for names in (first, [name for name in fresh if name not in watched]):
            for name in self._until_the_end(names):
                self._put(name, self._stand(name, policy, options))
            if names or not first:
                self._publish()
        for name in self._until_the_end(sorted(to_judge, key=lambda name: name not in watched)):
            self._put(name, judged(self._view.standings[name], policy))
            self._publish()

    def _until_the_end(self, names: Iterable[str]) -> Iterator[str]:
        return takewhile(lambda _: not self._has_ended, names)

    def _stand(self, name: str, policy: Policy, options: Options) -> Snapshot:
        shipped, former = self._disk.shipped, self._view.standings.get(name)
        return stand(
            self._disk.councils[name],
            shipped,
            policy,
            self._remembered,
            lambda checked: CouncilArtifacts(checked, self._press, options),
            former,
        )

    def _put(self, name: str, standing: Snapshot) -> None:
        standings = dict(sorted({**self._view.standings, name: standing}.items()))
        self._view = replace(self._view, standings=standings)

    def _watched(self) -> set[str]:
        return {path.partition("/")[0] for path, _ in list(self._open)}

    def _publish(self) -> None:
        """Make what somebody looks at, and tell them."""
        self._version += 1
        for path, host in list(self._open):
            self.answer(path, host)
        with self._news:
            self._news.notify_all()

    def end(self) -> None:
        """Let everybody go who waits."""
        with self._news:
            self._has_ended = True
            self._news.notify_all()

    def answer(self, path: str, host: str) -> Answer:
        """Make what lies at a path, once for each change."""
        version, view = self._version, self._view
        entry = self._answers.get((path, host))
        if entry is None or entry[0] != version:
            entry = version, view.answer(path, host)
            # Files have a memory of their own, and of paths that are none nothing is kept.
            if entry[1].is_page and entry[1].status == FOUND:
                self._answers[path, host] = entry
        return entry[1]

    @contextmanager
    def looking(self, path: str, host: str) -> Iterator[None]:
        """Somebody looks at a page for as long as this holds."""
        with self._news:
            self._open[path, host] += 1
        try:
            yield
        finally:
            with self._news:
                self._open[path, host] -= 1
                self._open += Counter()

    def wait(self, seen: int, seconds: float) -> int | None:
        """Wait until there is something newer, or as long as that; None if it has all ended."""
        with self._news:
            self._news.wait_for(lambda: self._has_ended or self._version != seen, seconds)
            return None if self._has_ended else self._version
