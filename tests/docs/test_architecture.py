"""Architecture: the page is about this code."""

import ast
import re
import tomllib

from .fences import ROOT

PAGE = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
PACKAGE = ROOT / "src" / "cpstrategy"


def test_bands() -> None:
    """The bands told of are those that the import contract guards: few enough to hold in mind."""
    told = PAGE.partition("## Bands")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (`.+?`) \| (\w.+) \|$", told, re.MULTILINE)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    [bands] = [one["layers"] for one in contracts if one["id"] == "bands"]
    guarded = [[name for name in band.split(" : ") if name != "__main__"] for band in bands]
    assert [re.findall(r"`(\w+)`", row) for row, _ in rows] == guarded
    assert len(bands) <= 10


def test_guards_exist() -> None:
    """Every test that the page names as a guard is there, or gate, which every artefact passes."""
    guards = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", PAGE)
    assert len(guards) > 10
    for path, function in guards:
        assert (ROOT / path).is_file(), path
        tree = ast.parse((ROOT / path).read_text("utf-8"))
        names = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
        is_gate = path.startswith("tests/conformance/") and "check" in names
        is_tested = is_gate or any(name.startswith("test_") for name in names)
        assert function in names if function else is_tested


def test_named_files_exist() -> None:
    """Every module, folder and page that the page names is there."""
    named = re.findall(r"`((?:[\w]+/)*\w+\.(?:py|md|toml)|\w+/)`", PAGE)
    assert named
    for name in set(named) - {"build/"}:  # What a build makes is not there before it.
        assert any((base / name).exists() for base in (ROOT, PACKAGE)), name


def test_short() -> None:
    """The page is short enough to be read, and so to be kept."""
    assert len(PAGE.splitlines()) < 150
