"""Debian: a system made from its packages alone, as its image is, and the wheels for its Python."""

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from .bare_root import BareRoot, available

PYTHON = {"bookworm": "3.11"}
"""What `python3` is in each release that we know."""
_GLIBC = 36
"""Of the oldest of them, the number behind the 2."""
_SETTINGS = {
    "docker": "path-exclude /usr/share/doc/*\npath-exclude /usr/share/man/*\n",
    "docker-apt-speedup": "force-unsafe-io\n",
}
"""What its image tells dpkg, with names and all."""


def unavailable() -> str | None:
    """Say why none can be made here, or None if one can."""
    if reason := available():
        return reason
    if os.geteuid():
        return "Only root can make a system from Debian's packages."
    return None if shutil.which("mmdebstrap") else "`mmdebstrap` is missing: run `make test`."


def debian(release: str, root: Path) -> BareRoot | str:
    """Make the smallest system that can install more, or say that packages cannot be had."""
    how = ("--quiet", "--mode=root", "--variant=minbase", "--dpkgopt=force-unsafe-io")
    ran = _run("mmdebstrap", *how, release, str(root))
    if "apt-get update" in ran.stderr:
        return "The lists of Debian's packages cannot be reached."
    assert ran.returncode == 0, ran.stderr
    for name, text in _SETTINGS.items():
        (root / "etc/dpkg/dpkg.cfg.d" / name).write_text(text)
    shutil.copyfile("/etc/resolv.conf", root / "etc/resolv.conf")
    return BareRoot(root)


def proxies() -> Mapping[str, str]:
    """What this machine reaches the network by, which builders of images hand on."""
    return {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}


def download(wheel: Path, release: str, folder: Path) -> str | None:
    """Get all that a wheel asks for, or say that the network cannot be reached.

    The system inside knows no certificate that this machine may have got for its network.
    """
    machine, python = platform.machine(), PYTHON[release]
    tags = [f"manylinux_2_{minor}_{machine}" for minor in range(5, _GLIBC + 1)]
    platforms = [f"--platform={tag}" for tag in (*tags, f"manylinux2014_{machine}")]
    pip = (sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check")
    only = ("--only-binary=:all:", f"--python-version={python}", *platforms)
    ran = _run(*pip, *only, "-d", str(folder), str(wheel))
    if "connection" in ran.stderr.lower():
        return f"Wheels cannot be reached: {ran.stderr.splitlines()[0]}"
    assert ran.returncode == 0, ran.stderr
    return None


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
