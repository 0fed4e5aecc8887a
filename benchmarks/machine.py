"""Machine: what a measurement was made on, and with which versions."""

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from peers import BROWSERS

PACKAGES = ("cpstrategy", "weasyprint", "mkdocs", "pypandoc_binary", "typst")


def machine() -> Iterator[str]:
    """A line for each thing that a reader of the figures should know."""
    yield f"{date.today().isoformat()}, {_system()}, {platform.machine()}"
    model = _found("/proc/cpuinfo", r"model name\s*: (.*)")
    yield f"{os.cpu_count()} cores, {model or 'model unknown'}"
    kilobytes = _found("/proc/meminfo", r"MemTotal:\s*(\d+)")
    yield f"{int(kilobytes) / 1e6:.0f} GB of memory" if kilobytes else "memory unknown"
    yield ", ".join((f"Python {platform.python_version()}", *_versions()))


def busy() -> str:
    """How many processes wanted a core at the same time, of late."""
    return f"load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "load unknown"


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.platform()


def _versions() -> Iterator[str]:
    for name in PACKAGES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"no {name}"
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser:
        told = subprocess.run([browser, "--version"], capture_output=True, text=True, check=False)  # noqa: S603
        yield " ".join(told.stdout.split()[:2])


def _found(path: str, pattern: str) -> str:
    try:
        match = re.search(pattern, Path(path).read_text("utf-8"))
    except OSError:
        return ""
    return match[1] if match else ""
