"""Press: artefacts made when somebody asks for them, and kept while nothing in them changes."""

from collections import defaultdict
from threading import Lock

from cpstrategy.build.artefact import Artefact, Job
from cpstrategy.build.keys import key_and_length, key_of_means, pictures
from cpstrategy.build.pool import Pool
from cpstrategy.source import Files


class Press:
    """Makes each artefact once, however many ask; what takes long, in processes of its own."""

    def __init__(self, pool: Pool, program: str) -> None:
        self._pool, self._program = pool, program
        self._artefacts: dict[str, tuple[str, Artefact]] = {}
        self._locks: defaultdict[str, Lock] = defaultdict(Lock)
        self._lock = Lock()

    def make(self, job: Job, templates: Files, assets: Files) -> Artefact:
        """Make an artefact, or take it as it was made before.

        Raises:
            BuildError: it is not fit to publish.
            TypesettingError: this computer cannot make PDFs.

        """
        picture_files = pictures(assets)
        key, _ = key_and_length(job, key_of_means(templates, picture_files, self._program))
        with self._lock:
            turn = self._locks[job.path]
        with turn:
            entry = self._artefacts.get(job.path)
            if entry is None or entry[0] != key:
                with self._lock:
                    task = self._pool.submit(job, templates, picture_files)
                entry = key, task.finish()
                self._artefacts[job.path] = entry
            return entry[1]
