"""What all tests share: the files that travel with the program, and texts kept beside the tests."""

import gc
import os
import signal
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import settings

from cpstrategy.source import Files, Shipped

ROOT = Path(__file__).parents[1]

# CI asks the same of every change; new examples are found on the machines of developers.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

# Whoever runs the tests in the background lets them ignore Ctrl-C, and all that they start, too.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

Golden = Callable[[Path, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="Write what the program says now into the texts kept beside the tests; read the diff.",
    )


@pytest.hookimpl(wrapper=True, optionalhook=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """Start one worker more than there are cores: one of them waits for a browser or a disk."""
    workers = yield
    return workers if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ else workers + 1


@pytest.fixture(autouse=True)
def thaw() -> Iterator[None]:
    """A command ends with its process; this one goes on, and what it left must be collected."""
    yield
    if gc.get_freeze_count():
        gc.unfreeze()
        # Python seldom looks at what is old, and that is what was frozen.
        gc.collect()


@pytest.fixture(autouse=True, scope="session")
def no_users_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Neither read nor write what the program keeps for whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "caches"))
        yield


@pytest.fixture(autouse=True)
def own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep from a test what another has found; the folder is made by the program if it needs it."""
    folder = tmp_path_factory.getbasetemp() / "caches" / uuid4().hex
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a package that has Pango; those who ask for none need not import so much."""
    from .standin import standin

    return standin(tmp_path_factory.mktemp("package"))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare a text with the one kept in a file, or keep it."""

    def compare(path: Path, text: str) -> None:
        if request.config.getoption("--update-golden"):
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"{path} is missing: run pytest --update-golden and read it"
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture(scope="session")
def shipped() -> Shipped:
    """Return the templates and packs of this checkout."""
    return Shipped(templates=read(ROOT / "templates"), packs=read(ROOT / "content" / "packs"))


def read(folder: Path) -> Files:
    """Read all files below a folder, by their path in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def pytest_make_parametrize_id(val: object) -> str | None:
    """Name no test after a whole file: it may say to the second when it was made.

    Workers that run the tests side by side must give each the same name.
    """
    return "file" if isinstance(val, bytes) and len(val) > 60 else None
