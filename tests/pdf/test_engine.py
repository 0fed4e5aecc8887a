"""WeasyPrint is imported late, fast and silently, and missing libraries are one sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cpstrategy.disk import libraries
from cpstrategy.pdf import press, typeset

from .judge import failures

PAGE = '<!doctype html><html lang="en"><head><title>A page</title></head><body>{}</body></html>'


def run(program: str, **variables: str) -> str:
    """Run a program in a process that has imported nothing, and give back all that it prints."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **variables}
    done = subprocess.run(  # noqa: S603 # Our own programs.
        [sys.executable, "-c", program],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=True,
    )
    return done.stdout


def test_import_is_lazy() -> None:
    """Importing the package imports neither WeasyPrint nor what it brings."""
    program = """
import sys
import cpstrategy.pdf
print(sorted({"weasyprint", "pydyf", "fontTools", "PIL", "cffi"} & {*sys.modules}))
"""
    assert run(program) == "[]\n"


def test_import_runs_no_other_program() -> None:
    """Finding the libraries starts no process, as `ctypes.util.find_library` would."""
    program = """
import ctypes.util
import sys
search = ctypes.util.find_library
started = []
sys.addaudithook(lambda event, _: event == "subprocess.Popen" and started.append(event))
from cpstrategy.pdf import load
load()
print(started, ctypes.util.find_library is search)
"""
    if sys.platform != "linux":
        pytest.skip("Only on Linux does the loader know the libraries by name.")
    assert run(program) == "[] True\n"


def test_missing_pango(tmp_path: Path) -> None:
    """A missing library is one sentence that says what to install, and nothing is printed."""
    if sys.platform != "linux":
        pytest.skip("This way to hide a library is the Linux loader's.")
    (tmp_path / "libpango-1.0.so.0").write_bytes(b"not a library")
    program = """
from cpstrategy.pdf import TypesettingError, load
try:
    load()
except TypesettingError as error:
    print(error)
"""
    said = run(program, LD_LIBRARY_PATH=str(tmp_path))
    assert said.startswith("PDFs need the Pango library: on Debian or Ubuntu install it with")
    assert said.count("\n") == 1


def test_versions() -> None:
    """Versions are numbers with dots; that of WeasyPrint is the one that the tags are made for."""
    found = libraries()
    assert found.keys() >= {"weasyprint", "pydyf", "pango"}
    assert all(part.isdigit() for version in found.values() for part in version.split("."))
    assert found["weasyprint"] == press.TAGGED_VERSION


def test_other_version() -> None:
    """With another WeasyPrint there is still a PDF/UA file, and a note on what it lacks."""
    laid = press.lay_out(PAGE.format('<h1>Hi</h1><p lang="cy">Croeso</p>'), {}, version="71.0")
    assert laid is not None
    made = laid.finish()
    assert failures(made.pdf) == []
    assert made.complaints == ()
    assert len(made.notes) == 1
    assert "WeasyPrint 71.0" in made.notes[0]
    assert made != typeset(PAGE.format('<h1>Hi</h1><p lang="cy">Croeso</p>'), {})
