"""Engine: import WeasyPrint fast and silently, or say in one sentence what to install."""

import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from importlib import import_module
from io import StringIO

from cpstrategy.pdf.pango import find_pango
from cpstrategy.pdf.result import EngineMissingError

BY_PIP = 'install it with “pip install "cpstrategy[pango]"”'
PANGO = {"darwin": BY_PIP, "win32": BY_PIP}
PANGO_ELSEWHERE = (
    "on Debian or Ubuntu install it with"
    " “sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0”"
)


def load() -> None:
    """Import WeasyPrint; once it is there this costs nothing.

    Raises EngineMissingError if WeasyPrint or a library that it needs is not installed.
    """
    if "weasyprint" in sys.modules:
        return
    try:
        _import()
    except ImportError as error:
        raise EngineMissingError(
            f"PDFs need WeasyPrint, which cannot be imported: {error}"
        ) from error
    except OSError as error:
        cure = PANGO.get(sys.platform, PANGO_ELSEWHERE)
        raise EngineMissingError(f"PDFs need the Pango library: {cure}") from error


def _import() -> None:
    # WeasyPrint prints advice of its own when a library is missing; ours is shorter. It warns where
    # the system has no fonts, which no page of ours needs.
    with redirect_stdout(StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        try:
            with _found_by_us():
                import_module("weasyprint")
            return
        except OSError:
            _forget()
        import_module("weasyprint")


@contextmanager
def _found_by_us() -> Iterator[None]:
    """Let libraries be where Pango was found, or else known to the loader, as on most of Linux.

    For each library WeasyPrint first tries names that only Windows and macOS have, and
    `find_library` runs `ldconfig` and a compiler for every one of them: 0.2 s in all.
    """
    # Web pages are made without it, and it takes long to import.
    import ctypes.util

    pango = find_pango()
    pango.prepare()
    search = ctypes.util.find_library
    ctypes.util.find_library = pango.find
    try:
        yield
    finally:
        ctypes.util.find_library = search


def _forget() -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
        del sys.modules[name]
