"""Findings cache: what is kept is whole and private, and without a place for it all goes on."""

import os
from pathlib import Path
from stat import S_IMODE

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.disk import findings_cache
from cpstrategy.disk.findings_cache import FindingsCache, user_cache
from cpstrategy.source import Span

FINDINGS = (
    Diagnostic("ACC007", "all-caps", Severity.WARNING, "“É” — 漢", Span("a.yaml", 2, 3, 2, 9)),
    Diagnostic(
        *("SYN003", "given-twice", Severity.ERROR, "twice", Span("b.yaml", 5, 1, 5, 4), "keep one"),
        related=((Span("a.yaml", 1, 1, 1, 4), "first given here"),),
        fix="",
    ),
)

only_posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")


@pytest.fixture
def cache(tmp_path: Path) -> FindingsCache:
    return FindingsCache(tmp_path / "cpstrategy" / "findings")


def test_what_is_kept_comes_back_as_it_was(cache: FindingsCache) -> None:
    """Every field of every finding; no findings are also something to keep."""
    cache.keep("some", FINDINGS)
    cache.keep("none", ())
    assert cache.kept("some") == FINDINGS
    assert cache.kept("none") == ()
    assert cache.kept("other") is None


@only_posix
def test_it_is_for_the_user_alone(cache: FindingsCache) -> None:
    """Findings quote drafts that are not published yet."""
    cache.keep("some", FINDINGS)
    assert cache.folder
    assert S_IMODE(cache.folder.stat().st_mode) == 0o700
    assert S_IMODE((cache.folder / "some").stat().st_mode) == 0o600


@only_posix
def test_a_folder_that_others_may_write_into_is_not_believed(cache: FindingsCache) -> None:
    """Else somebody could make errors disappear."""
    cache.keep("some", FINDINGS)
    assert cache.folder
    cache.folder.chmod(0o770)
    assert cache.kept("some") is None
    cache.keep("more", FINDINGS)
    assert not (cache.folder / "more").exists()


def test_what_is_not_whole_is_not_read(cache: FindingsCache) -> None:
    """Wherever it was cut off, and whatever letter of it is another."""
    cache.keep("some", FINDINGS)
    assert cache.folder
    path = cache.folder / "some"
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert cache.kept("some") is None
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + b"~" + whole[place + 1 :])
        assert cache.kept("some") is None
    path.write_bytes(whole)
    assert cache.kept("some") == FINDINGS


def test_it_needs_no_place(tmp_path: Path) -> None:
    """Where a file is in the way, and where nobody knows a folder, nothing is kept."""
    (tmp_path / "file").write_text("in the way", "utf-8")
    for cache in (FindingsCache(tmp_path / "file" / "findings"), FindingsCache(None)):
        cache.keep("some", FINDINGS)
        cache.prune()
        assert cache.kept("some") is None


def test_it_lies_in_the_cache_folder_of_the_user(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where that is not a whole path, such as for somebody without a home, there is none."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert user_cache().folder == tmp_path / "cpstrategy" / "findings"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(os.path, "expanduser", str)
    assert user_cache().folder is None


def test_what_was_not_used_for_longest_goes_first(
    cache: FindingsCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was read counts as used."""
    assert cache.folder
    for age, name in enumerate(("read", "new", "old", "older")):
        cache.keep(name, FINDINGS)
        os.utime(cache.folder / name, (1_000_000 - age, 1_000_000 - age))
    os.utime(cache.folder / "read", (1, 1))
    cache.kept("read")
    monkeypatch.setattr(findings_cache, "LARGEST", 2 * 4096)
    cache.prune()
    assert {path.name for path in cache.folder.iterdir()} == {"read", "new"}


def test_a_file_that_cannot_be_replaced_leaves_no_part(
    cache: FindingsCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the disk is full, or when another program has it open."""

    def refuse(*_: object) -> None:
        raise PermissionError

    assert cache.folder
    cache.keep("some", FINDINGS)
    monkeypatch.setattr(Path, "replace", refuse)
    cache.keep("some", ())
    assert [path.name for path in cache.folder.iterdir()] == ["some"]
    assert cache.kept("some") == FINDINGS
