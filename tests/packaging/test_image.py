"""Image: the steps of the Containerfile, and what the system that they make is there for."""

import shutil
from collections.abc import Iterator
from functools import reduce
from pathlib import Path

import pytest

from cpstrategy import __version__

from ..conformance.gate import ROOT, need
from .bare_root import BareRoot
from .containerfile import Step, steps
from .debian import PYTHON, debian, download, proxies, unavailable
from .image import PATH, Image

FIRST, *STEPS = steps((ROOT / "packaging/Containerfile").read_text("utf-8"))


@pytest.fixture(scope="module")
def release() -> str:
    """The release of Debian that the image begins with, if one can be made here."""
    need(unavailable())
    return FIRST.rest.rpartition(":")[2].removesuffix("-slim")


@pytest.fixture(scope="module")
def image(release: str, made: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Image]:
    """What all steps make, and a folder of documents that everybody may write to."""
    folder = tmp_path_factory.mktemp("image")
    (folder / "dist").mkdir()
    wheel = Path(shutil.copy(next(made.glob("*.whl")), folder / "dist"))
    system = debian(release, folder / "root")
    if isinstance(system, str):
        pytest.skip(system)
    if reason := download(wheel, release, system.root / "wheels"):
        pytest.skip(reason)
    lent = {**proxies(), "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "/wheels"}
    done = reduce(Image.after, STEPS, Image(system, folder, lent, {"PATH": PATH}))
    shutil.rmtree(system.root / "wheels")
    (system.root / done.folder.lstrip("/")).chmod(0o777)
    yield done
    # It is half a gigabyte, which pytest would keep.
    shutil.rmtree(system.root)


def test_steps_are_read() -> None:
    """Comments are none, and one goes on where its line ends in a backslash."""
    text = "# one\nRUN a \\\n# two\n && b\n\nenv A=1\n"
    assert [*steps(text)] == [Step("RUN", "a   && b"), Step("ENV", "A=1")]
    with pytest.raises(NotImplementedError):
        Image(BareRoot(ROOT), ROOT, {}, {}).after(Step("VOLUME", "/documents"))


def test_it_begins_with_a_release_that_we_know() -> None:
    """The head says as well what of it has been tried."""
    assert FIRST.word == "FROM"
    assert FIRST.rest in {f"docker.io/library/debian:{release}-slim" for release in PYTHON}
    assert "# NOT TRIED: podman" in (ROOT / "packaging/Containerfile").read_text("utf-8")


@pytest.mark.whole
def test_the_program_does_its_work(image: Image) -> None:
    """To somebody unknown, who has no home: no word of complaint, and the PDF is there."""
    assert image.run("--version").stdout == f"cpstrategy {__version__}\n"
    for arguments in (["init", "anytown"], ["doctor"], ["build", "-j", "2"]):
        ran = image.run(*arguments)
        assert ran.returncode == 0, ran.stdout + ran.stderr
        assert not {"error", "warning"} & {*ran.stderr.lower().replace(":", " ").split()}
    made = image.system.root / "documents/build/anytown/full.pdf"
    assert made.read_bytes().startswith(b"%PDF")


@pytest.mark.whole
def test_nothing_is_left_of_its_making(image: Image) -> None:
    """Neither the wheel nor lists of packages nor what pip would keep: they would be in it."""
    root = image.system.root
    kept = (*root.glob("tmp/*.whl"), *root.glob("var/lib/apt/lists/*"), *root.glob("root/.cache/*"))
    assert [path.name for path in kept] == []
