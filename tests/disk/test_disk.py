"""Disk: a file is put in the place of the former one whole, or not at all."""

import os
from pathlib import Path

import pytest

from cpstrategy.disk.files import part_of, replace_file


def test_the_new_file_stands_alone(tmp_path: Path) -> None:
    """In the place of the former one, with nothing beside it."""
    (tmp_path / "a.json").write_bytes(b"old, and longer")
    replace_file(tmp_path / "a.json", b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.json": b"new"}


def test_a_name_that_is_taken_leaves_all_as_it_was(tmp_path: Path) -> None:
    """A folder of that name stays, and nothing is left beside it."""
    (tmp_path / "a.json").mkdir()
    with pytest.raises(OSError):  # noqa: PT011  # Each system has its own.
        replace_file(tmp_path / "a.json", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


@pytest.mark.skipif(os.name == "nt", reason="Windows settles by itself")
def test_file_and_folder_reach_the_disk_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bytes before the new name counts, and the folder that holds the name after it."""
    target, waited_for = tmp_path / "a.json", list[tuple[bool, bool]]()
    target.write_bytes(b"old")

    def note(handle: int) -> None:
        is_folder = os.path.samestat(os.fstat(handle), tmp_path.stat())
        waited_for.append((is_folder, target.read_bytes() == b"new"))

    monkeypatch.setattr(os, "fsync", note)
    replace_file(target, b"new")
    assert waited_for == [(False, False), (True, True)]
    assert not part_of(target).exists()
