"""Finding the project: which councils a path means."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from cpstrategy.disk import DiskError, find_project

MakeTree = Callable[[Mapping[str, str]], Path]

TWO = {
    "content/wigan/strategy.yaml": "",
    "content/wigan/priorities/01-home.yaml": "",
    "content/bury/a.yml": "",
    "content/packs/england.yaml": "",
    "content/drafts/notes.txt": "",
}


def test_without_a_path_the_project_above_the_current_folder_is_meant(
    tree: MakeTree, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From deep inside one council, all councils of the project are found, sorted by name."""
    root = tree(TWO)
    monkeypatch.chdir(root / "content/wigan/priorities")
    project = find_project(None)
    assert (project.root, project.whole) == (root, True)
    assert list(project.councils.items()) == [("bury", "content/bury"), ("wigan", "content/wigan")]


@pytest.mark.parametrize("path", ["", "content"])
def test_a_project_or_its_content_folder_means_all_councils(tree: MakeTree, path: str) -> None:
    """`packs` and folders without YAML are no councils."""
    project = find_project(tree(TWO) / path)
    assert list(project.councils) == ["bury", "wigan"]
    assert project.whole


@pytest.mark.parametrize("path", ["content/wigan", "content/wigan/priorities"])
def test_a_folder_in_a_council_means_the_council(tree: MakeTree, path: str) -> None:
    """A folder inside a council is not a council of its own."""
    root = tree(TWO)
    project = find_project(root / path)
    assert (project.root, dict(project.councils)) == (root, {"wigan": "content/wigan"})
    assert not project.whole


def test_a_council_may_lie_outside_a_project(tree: MakeTree) -> None:
    """Then its parent is the root."""
    root = tree({"leeds/strategy.yaml": ""})
    assert find_project(root / "leeds").root == root
    assert dict(find_project(root / "leeds").councils) == {"leeds": "leeds"}


def test_a_folder_of_councils_needs_no_content_folder(tree: MakeTree) -> None:
    """The folder itself is the root then."""
    root = tree({"leeds/strategy.yaml": "", "york/strategy.yaml": ""})
    assert dict(find_project(root).councils) == {"leeds": "leeds", "york": "york"}


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("nowhere", "there is no folder"),
        ("content/wigan/strategy.yaml", "is a file; name the folder"),
        ("content/drafts", "there is no council in"),
        ("content/packs", "there is no council in"),
    ],
)
def test_what_is_no_council_is_said_in_a_sentence(tree: MakeTree, path: str, says: str) -> None:
    """Each way of naming the wrong thing has its own sentence, with the path in it."""
    with pytest.raises(DiskError, match=says) as raised:
        find_project(tree(TWO) / path)
    assert path in str(raised.value)


def test_outside_a_project_the_way_in_is_told(
    tree: MakeTree, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has no project yet learns how to begin one."""
    monkeypatch.chdir(tree({"elsewhere/notes.txt": ""}) / "elsewhere")
    with pytest.raises(DiskError, match="cpstrategy init NAME"):
        find_project(None)


def test_a_project_without_councils_is_told(tree: MakeTree) -> None:
    """An empty `content` is not a success."""
    with pytest.raises(DiskError, match="there is no council in"):
        find_project(tree({"content/packs/england.yaml": ""}))


def test_a_name_that_cannot_be_printed_is_refused(tree: MakeTree) -> None:
    """The outputs are named after the council, and sums are told by line."""
    with pytest.raises(DiskError, match="cannot be printed"):
        find_project(tree({"content/wi\ngan/strategy.yaml": ""}))


@pytest.mark.parametrize(
    ("first", "second"),
    [("anytown", "ANYTOWN"), ("caf\u00e9", "cafe\u0301"), ("strasse", "stra\u00dfe")],
)
def test_two_folders_that_are_one_elsewhere(tree: MakeTree, first: str, second: str) -> None:
    """Windows and macOS know no capitals, and one spelling of an accent."""
    root = tree({f"content/{name}/a.yaml": "" for name in (first, second)})
    with pytest.raises(DiskError, match="are one folder on Windows and macOS"):
        find_project(root)


@pytest.mark.parametrize("name", ["con", "Aux", "nul.old", "com1", "anytown.", "anytown "])
def test_a_name_that_windows_cannot_have(tree: MakeTree, name: str) -> None:
    """It is told everywhere, because the next colleague may be there."""
    root = tree({f"content/{name}/a.yaml": ""})
    with pytest.raises(DiskError, match="give the council's folder another name"):
        find_project(root)


def test_a_council_that_is_a_link_out_of_the_project(tree: MakeTree) -> None:
    """It is refused, as a link to a file is."""
    root = tree({"elsewhere/anytown/a.yaml": "", "p/content/wigan/a.yaml": ""})
    (root / "p/content/anytown").symlink_to(root / "elsewhere/anytown")
    with pytest.raises(DiskError, match="is a link out of the project; put the folder here"):
        find_project(root / "p")
