"""Init with a pledge alone: a council that has no strategy yet gets all that shows a pledge."""

from pathlib import Path

from .conftest import Run

MADE = ("html", "poster.pdf", "poster-a3.pdf", "leaflet.pdf", "cards.pdf", "square.png")


def test_a_council_with_a_pledge_alone(run: Run, tmp_path: Path) -> None:
    """It is valid, has no priorities, and each way to show a pledge is planned."""
    begun = run("init", "--pledge", "anytown")
    assert begun.returncode == 0, begun.stderr
    assert "Open content/anytown/pledge.yaml" in begun.stdout
    written = sorted(path.name for path in (tmp_path / "content/anytown").iterdir())
    assert written == ["pledge.yaml", "strategy.yaml"]
    judged = run("validate", "--profile", "draft", "content")
    assert judged.returncode == 0
    assert "No problems found" in judged.stdout + judged.stderr
    planned = run("plan", "content").stdout
    for made in MADE:
        assert f"anytown/pledge.{made}" in planned
    assert "anytown/full" not in planned


def test_a_council_that_is_there_is_kept(run: Run) -> None:
    """No pledge is written over another."""
    assert run("init", "anytown").returncode == 0
    assert run("init", "--pledge", "anytown").returncode != 0
