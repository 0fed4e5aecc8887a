"""Rewrite: files are replaced whole, all of them or none."""

from pathlib import Path

import pytest

from cpstrategy.disk import DiskError, Project, rewrite


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "content/a").mkdir(parents=True)
    for name in ("one.yaml", "two.yaml"):
        (tmp_path / "content/a" / name).write_bytes(b"old: 1\n")
    return Project(tmp_path, {"a": "content/a"})


def test_all_or_none(project: Project) -> None:
    """If one has been changed since it was read, no other is written."""
    former = {"content/a/one.yaml": b"old: 1\n", "content/a/two.yaml": b"old: 2\n"}
    changed = dict.fromkeys(former, b"new: 1\n")
    with pytest.raises(DiskError, match=r"`content/a/two\.yaml` has been changed by somebody"):
        rewrite(project, former, changed)
    found = {path.name: path.read_bytes() for path in (project.root / "content/a").iterdir()}
    assert found == {"one.yaml": b"old: 1\n", "two.yaml": b"old: 1\n"}
    rewrite(project, dict.fromkeys(former, b"old: 1\n"), changed)
    found = {path.name: path.read_bytes() for path in (project.root / "content/a").iterdir()}
    assert found == {"one.yaml": b"new: 1\n", "two.yaml": b"new: 1\n"}


def test_a_file_that_is_gone_is_not_made_anew(project: Project) -> None:
    """Whoever deleted it meant it."""
    (project.root / "content/a/one.yaml").unlink()
    with pytest.raises(DiskError, match="cannot write content/a/one"):
        rewrite(project, {"content/a/one.yaml": b""}, {"content/a/one.yaml": b"new"})
    assert not (project.root / "content/a/one.yaml").exists()
