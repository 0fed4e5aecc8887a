"""Reading: what of a council's folder is read, and what is refused."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from cpstrategy.disk import DiskError, find_project, read_council, read_shipped
from cpstrategy.text.style_layers import PROJECT, layer
from tests.conftest import ROOT

MakeTree = Callable[[Mapping[str, str | bytes]], Path]


def test_what_the_program_needs_is_read_by_path_from_the_root(tree: MakeTree) -> None:
    """Hidden files, `build` and files of other kinds stay unread; the paths are sorted."""
    root = tree(
        {
            "content/wigan/strategy.yaml": "a: b",
            "content/wigan/logo.PNG": b"\x89PNG",
            "content/wigan/foreword.md": "Hello",
            "content/wigan/minutes.docx": b"PK",
            "content/wigan/minutes.txt": "Hello",
            "content/wigan/.~strategy.yaml": "x: y",
            "content/wigan/.git/config.yaml": "x: y",
            "content/wigan/build/full.md": "old",
        }
    )
    files = read_council(find_project(root), "wigan")
    assert list(files) == [
        "content/wigan/foreword.md",
        "content/wigan/logo.PNG",
        "content/wigan/strategy.yaml",
    ]
    assert files["content/wigan/strategy.yaml"] == b"a: b"


@pytest.mark.parametrize("target", ["/etc/hostname", "../../../outside.md", "nothing.md", "a.md"])
def test_a_link_out_of_the_project_is_refused(tree: MakeTree, target: str) -> None:
    """Whether it leads to a system file, a neighbour, nothing, or round in a circle."""
    root = tree({"project/content/wigan/a.yaml": "", "outside.md": "secret"}) / "project"
    (root / "content/wigan/a.md").symlink_to(target)
    with pytest.raises(DiskError, match=r"`content/wigan/a\.md` is a link"):
        read_council(find_project(root), "wigan")


def test_a_link_inside_the_project_is_followed(tree: MakeTree) -> None:
    """Two councils may share a file."""
    root = tree({"content/wigan/a.yaml": "", "content/shared.md": "ours"})
    (root / "content/wigan/a.md").symlink_to("../shared.md")
    assert read_council(find_project(root), "wigan")["content/wigan/a.md"] == b"ours"


def test_a_link_to_a_folder_is_refused(tree: MakeTree) -> None:
    """What is in it would otherwise be missing without a word."""
    root = tree({"content/wigan/a.yaml": "", "elsewhere/b.yaml": ""})
    (root / "content/wigan/more").symlink_to(root / "elsewhere")
    with pytest.raises(DiskError, match="is a link to a folder"):
        read_council(find_project(root), "wigan")


def test_a_file_of_more_than_20_megabytes_is_refused(tree: MakeTree) -> None:
    """A photograph straight from a camera is caught before it is in every PDF."""
    root = tree({"content/wigan/a.yaml": ""})
    with (root / "content/wigan/big.png").open("wb") as file:
        file.truncate(20_000_001)
    with pytest.raises(DiskError, match=r"big\.png` has 20 MB"):
        read_council(find_project(root), "wigan")


def test_a_pipe_is_not_waited_for(tree: MakeTree) -> None:
    """Only regular files are read."""
    root = tree({"content/wigan/a.yaml": ""})
    os.mkfifo(root / "content/wigan/b.yaml")
    assert list(read_council(find_project(root), "wigan")) == ["content/wigan/a.yaml"]


@pytest.mark.skipif(os.geteuid() == 0, reason="everything is readable to root")
def test_a_file_that_may_not_be_read_is_told(tree: MakeTree) -> None:
    """The sentence names the file."""
    root = tree({"content/wigan/a.yaml": ""})
    (root / "content/wigan/a.yaml").chmod(0)
    with pytest.raises(DiskError, match=r"cannot read content/wigan/a\.yaml: permission denied"):
        read_council(find_project(root), "wigan")


def test_the_project_s_own_templates_and_packs_stand_in_file_by_file(tree: MakeTree) -> None:
    """One file of one's own leaves all the others as they are shipped."""
    root = tree(
        {
            "content/wigan/a.yaml": "",
            "content/packs/england.yaml": "nation: england",
            "templates/page.html.j2": "mine",
        }
    )
    shipped, own = read_shipped(), read_shipped(find_project(root))
    assert own.templates["page.html.j2"] == b"mine" != shipped.templates["page.html.j2"]
    assert own.packs["england.yaml"] == b"nation: england"
    assert own.templates.keys() == shipped.templates.keys()
    assert own.packs.keys() == shipped.packs.keys() > {"scotland.yaml"}


def test_a_copy_that_nobody_has_changed_is_still_the_program_s(tree: MakeTree) -> None:
    """Whoever copies a file to change it later is told of no fault in it that is not theirs."""
    name = "editions/pledge/leaflet.css"
    shipped = (ROOT / "templates" / name).read_text("utf-8")
    for text, own in ((shipped, set()), (f"{shipped}/* ours */", {layer(name, PROJECT)})):
        root = tree({f"templates/{name}": text, "content/a/a.yaml": "x: y\n"})
        assert read_shipped(find_project(root)).replaced == own


def test_packs_hold_lists_of_words(tree: MakeTree) -> None:
    """Text files are read there, a project's own before the shipped one, and in no council."""
    root = tree(
        {
            "content/wigan/a.yaml": "",
            "content/wigan/notes.txt": "mine",
            "content/packs/american.txt": "color colour",
        }
    )
    own = read_shipped(find_project(root))
    assert own.packs["american.txt"] == b"color colour"
    assert own.packs["en-gb.txt"] == read_shipped().packs["en-gb.txt"]
    assert list(read_council(find_project(root), "wigan")) == ["content/wigan/a.yaml"]


def test_what_init_writes_is_no_template() -> None:
    """The starter travels with the templates, but no artefact is made from it."""
    assert not [path for path in read_shipped().templates if path.startswith("starter")]
