"""Options: what was asked for, besides files, is part of what names a build and its artefacts."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from cpstrategy.document.options import PLAIN, Options

from .test_nothing_twice import NOTHING
from .test_parts import called, change

FEW = ("build", "-j", "1", "--today", "2026-06-01")


@dataclass(frozen=True, slots=True)
class Marked(Options):
    """Options with one more."""

    mark: str = ""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A council with one edition, whose page shows the option if there is any."""
    assert called(tmp_path, "init", "wigan").exit_code == 0
    change(
        tmp_path / "content/wigan/strategy.yaml",
        "\n  title",
        "\n  editions: [large-print]\n  title",
    )
    (tmp_path / "templates").mkdir()
    # Templates are tried without the option before anything is built.
    template = "{{ document.options.mark|default('No') }} is the mark"
    (tmp_path / "templates/page.html.j2").write_text(template)
    return tmp_path


def asking(monkeypatch: pytest.MonkeyPatch, mark: str) -> None:
    """Let the command line ask for the option."""

    def options(profile: str | None, today: str | None) -> Options:
        return Marked(profile or "", today or "", mark)

    monkeypatch.setattr("cpstrategy.cli.build.options", options)


def test_an_option_more_is_seen_in_the_next_build(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever adds one has only to show it: what has changed with it is made again."""
    page = project / "build/wigan/large-print.html"
    for mark in ("Red", "Blue"):
        asking(monkeypatch, mark)
        assert called(project, *FEW).exit_code == 0
        assert page.read_text("utf-8") == f"{mark} is the mark"
        assert NOTHING in called(project, *FEW).output


def test_the_day_is_no_part_of_a_document() -> None:
    """What no document shows makes none again; all else does."""
    asked = Options("draft", "2026-06-01")
    assert asked.shown == Options("draft")
    assert replace(Marked(mark="Red"), today="2026-06-01").shown == Marked(mark="Red")
    assert PLAIN.shown == PLAIN
