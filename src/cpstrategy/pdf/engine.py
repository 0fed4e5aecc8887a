"""Engine: import WeasyPrint fast and silently, or say in one sentence what to install."""

import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from importlib import import_module
from io import StringIO

from cpstrategy.pdf.result import EngineMissingError

PANGO = {
    "darwin": "install it with “brew install pango”",
    "win32": "install MSYS2, then “pacman -S mingw-w64-ucrt-x86_64-pango” in its terminal",
}
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
        if sys.platform == "linux":
            try:
                with _loader_only():
                    import_module("weasyprint")
                return
            except OSError:
                _forget()
        import_module("weasyprint")


@contextmanager
def _loader_only() -> Iterator[None]:
    """Let libraries be found by the names the loader knows, as they are on most Linux systems.

    For each library WeasyPrint first tries names that only Windows and macOS have, and
    `find_library` runs `ldconfig` and a compiler for every one of them: 0.2 s in all.
    """
    # Web pages are made without it, and it takes long to import.
    import ctypes.util

    def nothing(name: str) -> str | None:  # noqa: ARG001 # The shape of what it stands for.
        return None

    search = ctypes.util.find_library
    ctypes.util.find_library = nothing
    try:
        yield
    finally:
        ctypes.util.find_library = search


def _forget() -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
        del sys.modules[name]
