"""Folders come back: a preview wakes up after its folders went, as in a change of branch."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.sampled import sampled

from .conftest import Served, serving

SECONDS = 20
"""So long it may take at most; it takes less than one."""

TITLE = "title: Our corporate parenting strategy"


def wait_until(is_so: Callable[[], bool], words: str) -> None:
    ends = time.monotonic() + SECONDS
    while not is_so():
        assert time.monotonic() < ends, words
        time.sleep(0.05)


def says(served: Served, words: str) -> Callable[[], bool]:
    return lambda: words in served.ask("/wigan/full.html")[1]


def by_name(folder: Path, aside: Path) -> Callable[[], object]:
    """Take a folder away under another name, and give it back."""
    folder.rename(aside)
    return lambda: aside.rename(folder)


def by_copy(folder: Path, aside: Path) -> Callable[[], object]:
    """Delete a folder, and make it anew, as Git does."""
    shutil.copytree(folder, aside)
    shutil.rmtree(folder)
    return lambda: shutil.copytree(aside, folder)


@pytest.mark.parametrize("taken", [by_name, by_copy])
@pytest.mark.parametrize(
    ("place", "gone"),
    sampled(
        [
            ("content/wigan", "content/wigan"),
            ("content/wigan", "content"),
            (".", "content/wigan"),
            (".", "content"),
        ],
        2,
    ),
)
def test_it_wakes_up(
    project: Path,
    tmp_path_factory: pytest.TempPathFactory,
    taken: Callable[[Path, Path], Callable[[], object]],
    place: str,
    gone: str,
) -> None:
    """It says that the folder is gone, shows it again, and sees what changes in it then."""
    strategy = project / "content/wigan/strategy.yaml"
    text = strategy.read_text("utf-8")
    other = project / "content/other"
    shutil.copytree(project / "content/wigan", other)
    with serving(project / place, watched=True) as served:
        wait_until(says(served, "Our corporate parenting strategy"), "it never began")
        give_back = taken(project / gone, tmp_path_factory.mktemp("aside") / "folder")
        is_gone = ("there is no", "There is no such page")
        wait_until(lambda: any(says(served, words)() for words in is_gone), "it never saw it go")
        time.sleep(1)
        give_back()
        wait_until(lambda: not any(says(served, words)() for words in is_gone), "it never woke up")
        strategy.write_text(text.replace(TITLE, "title: Another strategy"), "utf-8")
        wait_until(says(served, "Another strategy"), "it does not see changes any more")
