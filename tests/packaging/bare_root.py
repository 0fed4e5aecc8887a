"""Bare root: a system with the loader and the C library alone, and programs run inside of it."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

ENTER = Path(__file__).with_name("enter.py")
NOBODY = "65534"
_LIBC = ("libc", "libdl", "libm", "libnss_files", "libpthread", "libresolv", "librt", "libutil")
"""What glibc is made of, which no bundle takes along."""


def available() -> str | None:
    """Say why no program can be run in a root of its own here, or None if one can."""
    missing = [name for name in ("unshare", "mount", "ldd") if not shutil.which(name)]
    if missing:
        return f"`{missing[0]}` is missing, which is a part of Linux."
    ran = subprocess.run([*_unshare(), "true"], capture_output=True, text=True, check=False)  # noqa: S603
    return f"No root of its own can be had here: {ran.stderr}" if ran.returncode else None


def _unshare() -> Sequence[str]:
    own_user = [] if os.geteuid() == 0 else ["--map-root-user"]
    return ["unshare", "--mount", "--pid", "--fork", "--kill-child", *own_user]


@dataclass(frozen=True, slots=True)
class BareRoot:
    """A folder that is the whole system to a program; `home` is empty if it has none."""

    root: Path
    home: str = "/home"
    user: str = "0"

    @property
    def for_nobody(self) -> "BareRoot":
        """The same to a user who owns nothing there and has no home."""
        return replace(self, home="", user=NOBODY)

    def command(self, folder: str, *program: str) -> Sequence[str]:
        """How to call a program inside, from a folder inside."""
        inside = [str(self.root), self.user, folder, self.home, *program]
        return [*_unshare(), sys.executable, str(ENTER), *inside]

    def run(self, folder: str, *program: str) -> subprocess.CompletedProcess[str]:
        """Run it to its end."""
        command = self.command(folder, *program)
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)  # noqa: S603


def bare_root(root: Path) -> BareRoot:
    """Make a root in a folder, with nothing that a program could use but what glibc is made of."""
    for folder in ("dev", "home", "proc", "tmp"):
        (root / folder).mkdir(parents=True)
    (root / "tmp").chmod(0o1777)
    told = subprocess.run(["ldd", "/bin/sh"], capture_output=True, text=True, check=True).stdout  # noqa: S607
    libc = Path(re.findall(r"libc\.so\.6 => (\S+)", told)[0])
    loader = Path(re.findall(r"(/\S*ld-linux\S*)", told)[0])
    for library in (loader, *(path for name in _LIBC for path in libc.parent.glob(f"{name}.so.*"))):
        target = root / library.relative_to("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(library.resolve(), target)
    return BareRoot(root)
