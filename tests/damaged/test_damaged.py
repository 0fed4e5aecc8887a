"""Damaged files: no command takes for its own fault what has happened to a file."""

import random
import shutil
from pathlib import Path

import pytest

from cpstrategy.cli import main
from tests.cli.conftest import begun, run, started
from tests.conftest import ROOT

from .damage import copies, spoil

__all__ = ["begun", "run", "started"]

FEW, MANY = 8, 150
"""So many times a file is spoilt: of content, settings, templates and what the program keeps."""
COMMANDS = (
    ("validate", "-q"),
    ("status", "-q"),
    ("plan", "--report", "json"),
    ("build", "-q", "-j", "1", "-f", "html"),
    ("merge", "-q", "-o", "merged", "build"),
)
ALLOWED = {0, 1, 2, 4}
EDITION = "content/wigan/editions/mine/edition.yaml"
OWN = {
    EDITION: "templates/editions/full/edition.yaml",
    "content/wigan/pictures/pictures.yaml": "templates/pictures/pictures.yaml",
    "content/packs/england.yaml": "content/packs/england.yaml",
    "templates/blocks/callout.html.j2": "templates/blocks/callout.html.j2",
    "templates/council.html.j2": "templates/council.html.j2",
    "templates/style/base.css": "templates/style/base.css",
}
"""What a project may have of its own, with where it comes from."""
REGISTERS = (
    "{full: Every child is safe., plain: You are safe., youth: You are safe., "
    "easy: [{text: You are safe., picture: home}]}"
)


@pytest.fixture(scope="module")
def sound(begun: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with everything that can be spoilt, built once, with words accepted."""
    project = tmp_path_factory.mktemp("sound")
    shutil.copytree(begun, project, dirs_exist_ok=True)
    files = {path: (ROOT / source).read_bytes() for path, source in OWN.items()}
    files[EDITION] = files[EDITION].replace(b"name: full", b"name: mine")
    copies(files, project)
    strategy = project / "content/wigan/strategy.yaml"
    text = strategy.read_text("utf-8")
    vision = next(line for line in text.splitlines() if line.startswith("vision: "))
    strategy.write_text(text.replace(vision, f"vision: {REGISTERS}"), "utf-8")
    assert code(project, "accept", "-q", "--all", "--yes", "--by", "Jo") == 0
    assert code(project, "build", "-q", "-j", "1", "-f", "html") == 0
    return project


def code(project: Path, *arguments: str) -> int:
    """Run a command in this process, and give its exit code."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project)
        with pytest.raises(SystemExit) as ended:
            main([*arguments])
    return int(ended.value.code or 0)


def spoilable(project: Path) -> list[str]:
    """Every file that people, the program or a disk may spoil."""
    kept = ("SHA256SUMS", ".html", ".schema.json", ".svg", "settings.json", ".gitignore")
    files = (file for file in sorted(project.rglob("*")) if file.is_file())
    return [file.relative_to(project).as_posix() for file in files if not file.name.endswith(kept)]


@pytest.mark.parametrize("case", range(FEW))
def test_no_command_takes_it_for_its_own_fault(
    sound: Path, tmp_path: Path, case: int, capfd: pytest.CaptureFixture[str]
) -> None:
    """Each says what is wrong, or goes on, whichever file is spoilt, and how."""
    answers_to_damage(sound, tmp_path, case, capfd)


@pytest.mark.whole
@pytest.mark.parametrize("case", range(FEW, MANY))
def test_nor_does_any_of_many(
    sound: Path, tmp_path: Path, case: int, capfd: pytest.CaptureFixture[str]
) -> None:
    """The same with others, for those who have time."""
    answers_to_damage(sound, tmp_path, case, capfd)


def answers_to_damage(
    sound: Path, folder: Path, case: int, capfd: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(case)  # noqa: S311  # The same for each case, and no secret.
    shutil.copytree(sound, folder, dirs_exist_ok=True)
    paths = spoilable(folder)
    spoilt = [paths[case % len(paths)], *chance.sample(paths, chance.randrange(2))]
    for path in spoilt:
        spoil(folder, path, chance)
    codes = {command[0]: code(folder, *command) for command in COMMANDS}
    told = capfd.readouterr()
    assert set(codes.values()) <= ALLOWED, (spoilt, codes, told.err)
    assert "Traceback" not in told.err
