"""What the tests of the preview share: a project, and a server that keeps up with it."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Event, Thread

import pytest

from cpstrategy.build.pool import Pool
from cpstrategy.document.options import Options
from cpstrategy.preview.press import Press
from cpstrategy.preview.preview import Preview
from cpstrategy.preview.server import Server
from cpstrategy.preview.watcher import changes
from tests.cli.conftest import begun, project, run, started, whole

__all__ = ["begun", "project", "run", "started", "whole"]

TODAY = Options(today="2026-06-01")


@dataclass(frozen=True, slots=True)
class Served:
    """A preview that answers; `content` is the folder of its council."""

    preview: Preview
    port: int
    content: Path

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, str]:
        """Send a request with headers such as `Sec_Fetch_Site`."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, headers=named)
        response = connection.getresponse()
        try:
            return response, response.read().decode("utf-8", "replace")
        finally:
            connection.close()


def preview_of(place: Path) -> Preview:
    """Make a preview without a server."""
    made = Preview(place, lambda: TODAY, Press(Pool(1), "this program"))
    made.start()
    return made


@contextmanager
def serving(place: Path, *, watched: bool = False) -> Iterator[Served]:
    """Serve a project on any port; `watched` says whether it keeps up by itself."""
    preview, ended = preview_of(place), Event()
    server = Server(preview, 0)
    threads = [Thread(target=server.serve_forever, args=(0.02,))]
    if watched:
        threads.append(Thread(target=_keep_up, args=(preview, ended)))
    for thread in threads:
        thread.start()
    try:
        yield Served(preview, server.server_port, place / "content" / "wigan")
    finally:
        ended.set()
        preview.end()
        server.shutdown()
        server.server_close()
        for thread in threads:
            thread.join()


def _keep_up(preview: Preview, ended: Event) -> None:
    for changed in changes(lambda: preview.folders, ended):
        preview.refresh(changed)


@pytest.fixture(scope="session")
def served(begun: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Serve a project that nobody changes."""
    folder = tmp_path_factory.mktemp("served")
    shutil.copytree(begun, folder, dirs_exist_ok=True)
    with serving(folder) as found:
        yield found
