"""Licences: the texts that must travel with the libraries of the system.

Those of Python packages lie in their own folders, and those of fonts and pictures beside them.
"""

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

FOLDER = "licences"


def licences(libraries: Iterable[str]) -> list[tuple[str, str, str]]:
    """List the text of each Debian package that a library is from, as PyInstaller takes data.

    Elsewhere than on Debian and Ubuntu there is nobody to ask: see `docs/ci/standalone.yml`.
    """
    ask = shutil.which("dpkg-query")
    names = sorted({Path(path).name for path in libraries})
    if ask is None or not names:
        return []
    command = [ask, "--search", *(f"*/{name}" for name in names)]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603
    packages = sorted({line.partition(":")[0] for line in told.splitlines() if ": /" in line})
    texts = {name: Path("/usr/share/doc", name, "copyright") for name in packages}
    return [
        (f"{FOLDER}/{name}.txt", str(text.resolve()), "DATA")
        for name, text in texts.items()
        if text.is_file()
    ]
