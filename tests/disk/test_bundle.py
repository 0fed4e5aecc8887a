"""Bundle: the program in one download knows what it is made of, and keeps it from others."""

import os
import sys
from pathlib import Path
from zipapp import create_archive

import pytest

from cpstrategy.disk import own_code
from cpstrategy.disk.bundle import own_command, users_environment
from cpstrategy.disk.own_code import code_key
from cpstrategy.disk.program import checking_key, program_key


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a bundle, as PyInstaller tells of it."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    written = tmp_path / "code-key.txt"
    written.write_text("the code", "utf-8")
    monkeypatch.setattr(own_code, "_WRITTEN", written)
    code_key.cache_clear()
    (tmp_path / "jinja2-3.1.6.dist-info").mkdir()
    return tmp_path


@pytest.fixture(autouse=True)
def forget() -> None:
    """Know nothing of another test's code."""
    code_key.cache_clear()


def test_the_key_names_the_code_and_the_libraries_inside(inside: Path) -> None:
    """With another library or other code inside, nothing that was kept is still good."""
    keys = {checking_key(), program_key()}
    (inside / "jinja2-3.1.6.dist-info").rename(inside / "jinja2-3.1.7.dist-info")
    keys |= {checking_key(), program_key()}
    (inside / "code-key.txt").write_text("other code", "utf-8")
    code_key.cache_clear()
    keys |= {checking_key(), program_key()}
    assert len(keys) == 6


@pytest.mark.usefixtures("inside")
def test_a_plan_calls_the_program_itself() -> None:
    """There is no Python that could be told to run a module."""
    assert own_command() == (sys.executable,)


def test_a_plan_calls_one_file_with_all_packages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The Python that runs such a file (pex, shiv) does not have the program by itself."""
    packed = tmp_path / "cpstrategy.pyz"
    create_archive(Path(__file__).parent, packed, main="anything:main")
    monkeypatch.setattr(sys, "argv", [str(packed), "plan"])
    assert own_command() == (sys.executable, str(packed))


def test_an_installed_program_is_a_module() -> None:
    """Whatever it was called by, this Python has it."""
    assert own_command() == (sys.executable, "-m", "cpstrategy")


def test_a_browser_has_the_users_libraries(inside: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would not start with ours; the program's own processes have them again afterwards."""
    ours = {"LD_LIBRARY_PATH": str(inside), "FONTCONFIG_PATH": f"{inside}/etc/fonts"}
    for name, value in {**ours, "LD_LIBRARY_PATH_ORIG": "/opt/own"}.items():
        monkeypatch.setenv(name, value)
    with users_environment():
        assert os.environ["LD_LIBRARY_PATH"] == "/opt/own"
        assert "FONTCONFIG_PATH" not in os.environ
    assert ours.items() <= os.environ.items()


def test_what_a_user_has_set_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is theirs, whether the program is installed or not."""
    monkeypatch.setenv("FONTCONFIG_PATH", "/opt/fonts")
    with users_environment():
        assert os.environ["FONTCONFIG_PATH"] == "/opt/fonts"
