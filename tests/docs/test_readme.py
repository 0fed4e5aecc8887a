"""README: its commands work and print what it says."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from .fences import ROOT, Command, Edit, blocks, matches, steps

README = (ROOT / "README.md").read_text("utf-8")
OUTSIDE = ("python3 -m venv .venv", ". .venv/bin/activate", "pip install .")


def test_commands(tmp_path: Path) -> None:
    """Every command of the README, in its order, prints what stands below it."""
    taken = steps(README)
    assert sum(isinstance(step, Command) for step in taken) > 5
    for step in taken:
        if isinstance(step, Edit):
            edit(tmp_path / step.file, step.old, step.new)
        else:
            printed = run(step.command, tmp_path)
            assert matches(step.printed, printed), f"$ {step.command}\n{printed}"


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_listed_commands(page: str) -> None:
    """What a page only lists is there too: targets of the Makefile and commands of ours."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for line in "".join(blocks((ROOT / page).read_text("utf-8"), "sh")).splitlines():
        word, *rest = line.split()
        if word == "make":
            assert re.search(rf"^{rest[0]}:", makefile, re.MULTILINE), line
        elif word == "cpstrategy":
            assert run(f"{word} {rest[0]} --help", ROOT).startswith("Usage:"), line
        else:
            assert line in OUTSIDE, line


def test_links() -> None:
    """Every file and folder that the README links to or shows is there."""
    for target in re.findall(r"\]\((?!https:)([^)#]+)\)", README):
        assert (ROOT / target).exists(), target


def run(command: str, folder: Path) -> str:
    """Run a command of ours as a reader would; both streams come together, as on a terminal."""
    program, *arguments = shlex.split(command)
    assert program == "cpstrategy"
    environment = {key: value for key, value in os.environ.items() if "COLOR" not in key}
    return subprocess.run(  # noqa: S603 # The commands are those of our own README.
        [sys.executable, "-m", "cpstrategy", *arguments],
        cwd=folder,
        env=environment | {"COLUMNS": "80"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    ).stdout


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert text.count(f"\n{old}") == 1, f"{old} is not there, or twice"
    file.write_text(text.replace(f"\n{old}", f"\n{new}"), "utf-8")


def test_what_was_tried() -> None:
    """Each way to install says what has tried it, and what nobody has."""
    [table] = re.findall(r"^\| You have .*\n\| ---.*\n((?:\|.*\n)+)", README, re.MULTILINE)
    tried = [row.split(" | ")[2] for row in table.splitlines()]
    assert len(tried) > 5
    for words in tried:
        assert re.search(r"by \[a test\]\(tests/\S+\)|by \[CI\]\(\.ci/run\)", words), words
    for system in ("Windows", "Mac"):
        of_system = [row for row in table.splitlines() if system in row.split(" | ")[0]]
        assert of_system
        assert all("Not tried on" in row for row in of_system), system


def test_links_within() -> None:
    """Every heading that the README links to is there."""
    headings = {
        re.sub(r"[^\w-]", "", heading.lower().replace(" ", "-"))
        for heading in re.findall(r"^#+ (.+)$", README, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", README)) - headings == set()
