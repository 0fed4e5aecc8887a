"""On request: what is made where its format is asked for by name, and is not there otherwise."""

from pathlib import Path

from cpstrategy.render import formats

from .test_parts import called

REQUESTED = [output for output in formats().values() if output.is_on_request]


def _made(project: Path) -> set[str]:
    return {path.name for path in project.glob("build/wigan/*")}


def test_only_where_it_is_asked_for(tmp_path: Path) -> None:
    """A later build of everything does not leave one behind that is of an older text."""
    assert called(tmp_path, "init", "wigan").exit_code == 0
    assert REQUESTED
    for output in REQUESTED:
        file = f"full{output.suffix}"
        assert called(tmp_path, "build", "-f", output.name).exit_code == 0
        assert file in _made(tmp_path)
        assert called(tmp_path, "build", "-f", "html", "-f", "fragment").exit_code == 0
        assert file in _made(tmp_path)
    assert called(tmp_path, "build").exit_code == 0
    assert not _made(tmp_path) & {f"full{output.suffix}" for output in REQUESTED}


def test_not_where_an_edition_alone_is_asked_for(tmp_path: Path) -> None:
    """Whoever names an edition asks for what it is made in, and not for more."""
    assert called(tmp_path, "init", "wigan").exit_code == 0
    assert called(tmp_path, "build", "-e", "large-print").exit_code == 0
    made = _made(tmp_path)
    assert "large-print.html" in made
    assert not made & {f"large-print{output.suffix}" for output in REQUESTED}
