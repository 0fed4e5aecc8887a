"""Unread: whatever lies in a council's folder and is not read is told once, with what to do."""

from pathlib import Path

import pytest

from cpstrategy.diagnostic import Severity
from cpstrategy.disk import find_project, list_unread, read_council
from cpstrategy.load.load import load
from cpstrategy.load.unread import tell_unread
from cpstrategy.model.strategy import Strategy
from cpstrategy.source import CouncilFiles

HEAD = "council: {name: E}\ndocument: {title: T}\nvision: {file: aim.md}\n"


def told(folder: Path, *names: str) -> list[tuple[str, str, Severity]]:
    """What is told of files beside a council's own."""
    council = folder / "content" / "a"
    for name, words in (("a.yaml", HEAD), ("aim.md", "Aim.\n"), *((name, "x") for name in names)):
        (council / name).parent.mkdir(parents=True, exist_ok=True)
        (council / name).write_text(words, encoding="utf-8")
    project = find_project(folder)
    files = CouncilFiles("a", "content/a", read_council(project, "a"), list_unread(project, "a"))
    return [(one.span.path, one.hint, one.severity) for one in tell_unread(files)]


@pytest.mark.parametrize(
    ("name", "hint", "severity"),
    [
        ("pledge.yaml.txt", "rename it to `pledge.yaml`", Severity.WARNING),
        ("pledge.yaml (1)", "rename it to `pledge.yaml`", Severity.WARNING),
        ("pledge.json", "rename it to `pledge.yaml`", Severity.WARNING),
        ("pledge", "rename it to `pledge.yaml`", Severity.WARNING),
        ("a.yaml.txt", "compare it with `a.yaml`, which is read, and delete it", Severity.WARNING),
        ("notes.txt", "rename it to `notes.md`", Severity.WARNING),
        ("pledge (1).yaml~", "an editor has kept it as a copy", Severity.INFO),
        ("pledge.yaml.bak", "an editor has kept it as a copy", Severity.INFO),
        ("figures.csv", "below `statistics:`", Severity.INFO),
        ("plan.docx", "ends in `.md`", Severity.INFO),
        ("photo.webp", "save it as .svg, .png or .jpg", Severity.INFO),
        ("left.md", "write `file: left.md` under the key", Severity.INFO),
        ("build/b.yaml", "give the folder another name", Severity.WARNING),
    ],
)
def test_what_is_not_read_is_told_once(
    tmp_path: Path, name: str, hint: str, severity: Severity
) -> None:
    """With the name that it should have, or the place."""
    [(path, said, weight)] = told(tmp_path, name)
    assert path == f"content/a/{name.split('/')[0]}"
    assert hint in said
    assert weight is severity


def test_what_does_no_harm_is_not_told(tmp_path: Path) -> None:
    """What systems and editors put into folders, a README, and what a build has made."""
    names = ["Thumbs.db", ".DS_Store", ".gitkeep", "~$plan.docx", "README.md", "LICENSE"]
    assert told(tmp_path, *names, "build/manifest.json", "build/full.html", "B.YAML") == []


@pytest.mark.parametrize(
    ("name", "code", "hint"),
    [
        ("notes.txt", "SYN015", "rename it to `notes.md`, and write `file: notes.md` here"),
        ("cla.csv", "SYN015", "below `statistics:`"),
        ("plan.docx", "SYN015", "plain text in a file whose name ends in `.md`"),
        ("aims.md", "SYN010", "did you mean `aim.md`?"),
        ("notes.md", "SYN010", "check the name"),
    ],
)
def test_a_text_in_a_file_of_another_kind(name: str, code: str, hint: str) -> None:
    """The true reason is told, and another file only if it is likely meant."""
    files = {"content/a/a.yaml": HEAD.replace("aim.md", name).encode(), "content/a/aim.md": b"A"}
    [finding] = load(files, Strategy).findings
    assert finding.code == code
    assert hint in finding.hint
