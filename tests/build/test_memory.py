"""Memory: a build of many councils holds few of them, and is otherwise as a build of few."""

import gc
import weakref
from pathlib import Path

import pytest

from cpstrategy import pipeline
from cpstrategy.build import memory
from cpstrategy.model.strategy import Strategy
from cpstrategy.pipeline import CheckedCouncil
from cpstrategy.policy import Policy
from cpstrategy.source import CouncilFiles, Shipped

from .test_parts import called, change, snapshot

NUMBER = 12
BUILD = ("build", "-f", "fragment", "--today", "2026-06-01")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("many")
    for number in range(NUMBER):
        assert called(folder, "init", f"council-{number}").exit_code == 0
    return folder


def test_few_strategies_are_alive_at_any_time(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many there are: those under way, and the one that is being read."""
    opened: list[weakref.ref[Strategy]] = []
    alive: list[int] = []

    def counted(council: CouncilFiles, shipped: Shipped, policy: Policy) -> pipeline.OpenedCouncil:
        found = original(council, shipped, policy)
        assert found.strategy is not None
        opened.append(weakref.ref(found.strategy))
        alive.append(sum(one() is not None for one in opened))
        return found

    original = pipeline.open_strategy
    monkeypatch.setattr(pipeline, "open_strategy", counted)
    assert called(project, *BUILD, "-o", "counted", "-j", "1").exit_code == 0
    assert len(alive) == 2 * NUMBER
    assert max(alive) <= 5


def test_the_bytes_are_those_of_a_build_that_holds_them_all(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what is told is the same, in the same order."""
    one = called(project, *BUILD, "-o", "one")
    monkeypatch.setattr(memory, "FEW", NUMBER)
    two = called(project, *BUILD, "-o", "two")
    assert snapshot(project / "one") == snapshot(project / "two") != {}
    assert _paths(one.output, "one") == _paths(two.output, "two")


def _paths(told: str, folder: str) -> list[str]:
    return [line.split()[-1].removeprefix(folder) for line in told.splitlines() if " KB " in line]


def test_everything_wrong_is_told_and_nothing_is_built(project: Path, tmp_path: Path) -> None:
    """Of the first council and of the last, before any is made."""
    strategies = [project / f"content/council-{number}/strategy.yaml" for number in (0, 9)]
    for path in strategies:
        change(path, "\n  title", "\n  titel")
    ran = called(project, *BUILD, "-o", str(tmp_path / "out"))
    for path in strategies:
        assert f"{path.relative_to(project)}:" in ran.output
        change(path, "\n  titel", "\n  title")
    assert ran.exit_code == 1
    assert not (tmp_path / "out").exists()


def test_what_is_changed_while_it_is_built_stops_the_build(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A council that nobody has checked is not published."""
    original = pipeline.validate
    strategy = project / "content/council-3/strategy.yaml"
    before = strategy.read_bytes()

    def changing(
        council: CouncilFiles, shipped: Shipped, policy: Policy
    ) -> pipeline.CheckedCouncil:
        strategy.write_bytes(before + b"# More.\n" * (council.name == "council-9"))
        return original(council, shipped, policy)

    monkeypatch.setattr(pipeline, "validate", changing)
    ran = called(project, *BUILD, "-o", str(tmp_path / "out"), "-j", "1")
    strategy.write_bytes(before)
    assert ran.exit_code == 1
    assert "somebody has changed content/council-3 while it was built" in ran.output
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "command", [("validate",), ("status",), BUILD, ("build", "-f", "html", "-j", "1")], ids=" ".join
)
def test_no_cache_holds_on_to_a_council(tmp_path: Path, command: tuple[str, ...]) -> None:
    """What has been told and made can be let go, as `serve` does after each change."""
    assert called(tmp_path, "init", "anytown").exit_code == 0
    # Other tests may hold councils of their own.
    before = {id(thing) for thing in _councils()}
    assert called(tmp_path, *command).exit_code == 0
    gc.unfreeze()
    assert [thing for thing in _councils() if id(thing) not in before] == []


def _councils() -> list[object]:
    gc.collect()
    return [thing for thing in gc.get_objects() if isinstance(thing, Strategy | CheckedCouncil)]
