"""`cpstrategy validate --fix`: files are mended, and what is left is told."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cpstrategy import rules
from cpstrategy.cli import main
from cpstrategy.discovery import _modules

Validate = Callable[..., tuple[int, str, str]]

RULE = '''
"""SPL900 otter: a word for which there is a better one."""

import re

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Finding, Rule

SLIPS = {"heron": "otter", "otter": "badger"}
WORD = re.compile("[a-z]+")


def check(strategy):
    for one in strategy.words:
        for word, span in one.find(WORD):
            if word in SLIPS:
                yield Finding(span, f"`{word}` is a slip", fix=SLIPS[word])


UNIT = Rule("SPL900", "otter", Severity.WARNING, "A slip.", "It is.", "mend it", "", "", check)
'''

VISION = "content/wigan/strategy.yaml"


@pytest.fixture
def _slips(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A rule more, which is sure of its remedies."""
    folder = tmp_path_factory.mktemp("rules")
    (folder / "test_family").mkdir()
    (folder / "test_family" / "__init__.py").write_text('"""SPL: slips."""\n')
    (folder / "test_family" / "otter.py").write_text(RULE)
    rules.__path__.append(str(folder))
    # Another test of this process may have looked for rules before.
    _modules.cache_clear()
    yield
    _modules.cache_clear()
    rules.__path__.remove(str(folder))
    for name in [each for each in sys.modules if ".rules.test_family" in each]:
        del sys.modules[name]


@pytest.fixture
def validate(
    _slips: None, project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Validate:
    """Run the command in the project, in this process, and return its code and what it said."""

    def validate(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.chdir(project)
        with pytest.raises(SystemExit) as ended:
            main(["validate", *arguments])
        told = capsys.readouterr()
        return int(ended.value.code or 0), told.out, told.err

    return validate


def spoil(project: Path) -> bytes:
    """Put a slip into a file with Windows line ends and a byte order mark."""
    file = project / VISION
    text = file.read_text("utf-8").replace("vision: ", "vision: The otter knows that ")
    assert "The otter" in text
    file.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    return file.read_bytes()


def test_files_are_mended_and_told(validate: Validate, project: Path) -> None:
    """The words alone change; stderr says which files and how many, stdout what is left."""
    before = spoil(project)
    code, told, work = validate("--strict", "-q")
    assert (code, "`otter` is a slip" in told, work) == (1, True, "")
    assert (project / VISION).read_bytes() == before
    code, told, work = validate("--fix", "--strict")
    assert (project / VISION).read_bytes() == before.replace(b"The otter", b"The badger")
    assert (code, told.startswith("No problems found in 6 files by ")) == (0, True)
    assert work == f"Fixed 1 finding in {VISION}\n"
    assert not list(project.rglob("*.cpstrategy-part"))
    code, told, work = validate("--fix")
    assert work == "There was nothing that could be fixed without you.\n"


def test_it_is_offered_to_people(validate: Validate, project: Path) -> None:
    """And not to programs."""
    spoil(project)
    offer = "cpstrategy validate --fix can put 1 of all findings right.\n"
    assert validate()[2] == offer
    assert validate("--report", "json")[2] == ""
    assert validate("-q")[2] == ""


def test_a_remedy_may_make_room_for_another(validate: Validate, project: Path) -> None:
    """All of them are put in at once, and counted."""
    file = project / VISION
    before = file.read_text("utf-8")
    file.write_text(before.replace("vision: ", "vision: The heron and the otter say "), "utf-8")
    _, _, work = validate("--fix")
    assert work == f"Fixed 3 findings in {VISION}\n"
    after = before.replace("vision: ", "vision: The badger and the badger say ")
    assert file.read_text("utf-8") == after


def test_what_was_not_asked_for_is_not_mended(validate: Validate, project: Path) -> None:
    """Neither what is ignored, nor what the council allows."""
    before = spoil(project)
    assert "Fixed" not in validate("--fix", "--ignore", "otter")[2]
    assert "Fixed" not in validate("--fix", "--select", "REF")[2]
    allowed = before + b"allow: [{rule: otter, match: otter, because: It is so.}]\r\n"
    (project / VISION).write_bytes(allowed)
    assert "Fixed" not in validate("--fix")[2]
    assert (project / VISION).read_bytes() == allowed


def test_a_link_stays_a_link_and_rights_stay(validate: Validate, project: Path) -> None:
    """The file that the link leads to is mended."""
    before = spoil(project)
    real = project / "texts.yaml"
    (project / VISION).rename(real)
    real.chmod(0o640)
    (project / VISION).symlink_to(real)
    assert "Fixed 1 finding" in validate("--fix")[2]
    assert (project / VISION).is_symlink()
    assert real.read_bytes() == before.replace(b"The otter", b"The badger")
    assert real.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give files away"
)
def test_the_owner_stays(validate: Validate, project: Path) -> None:
    """Where root mends a file of somebody else, that person can still write it."""
    spoil(project)
    os.chown(project / VISION, 65534, 65533)
    assert "Fixed 1 finding" in validate("--fix")[2]
    status = (project / VISION).stat()
    assert (status.st_uid, status.st_gid) == (65534, 65533)


def test_what_cannot_be_written_is_said_in_a_sentence(
    validate: Validate, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the file is as it was, with nothing beside it."""
    before = spoil(project)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    code, _, work = validate("--fix")
    assert (code, work) == (2, f"error: cannot write {VISION}: the disk is full\n")
    assert (project / VISION).read_bytes() == before
    assert not list(project.rglob("*.cpstrategy-part"))
