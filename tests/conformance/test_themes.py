"""Test themes: each is the look of one worked example, whose editions pass every gate."""

from .gate import ROOT

THEMES = sorted(folder.name for folder in (ROOT / "templates" / "themes").iterdir())


def test_each_worked_example_has_a_theme_of_its_own() -> None:
    """So that every theme is looked at with every change."""
    chosen = [
        line.split()[-1]
        for path in (ROOT / "content").glob("*/strategy.yaml")
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("    theme:")
    ]
    assert sorted(chosen) == THEMES
