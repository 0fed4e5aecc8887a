"""Own code: a name for the program's modules, by which one knows what other code has made."""

import os
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path

from cpstrategy import __version__
from cpstrategy.disk.bundle import bundle
from cpstrategy.disk.whole import read_whole

PACKAGE = Path(__file__).parents[1]
_COMPILED = "__pycache__"
_WRITTEN = PACKAGE / "shipped" / "code-key.txt"
"""Where a bundle has the name of the code that it was made of, which is no files in there."""


@cache
def code_key() -> str:
    """Name the code: no version will do, since a checkout has none for each change."""
    if bundle():
        return _WRITTEN.read_text("utf-8")
    checksum = sha256(__version__.encode())
    for path in _modules(str(PACKAGE)):
        content = read_whole(path)
        checksum.update(f"\0{os.path.basename(path)}\0{len(content)}\0".encode())
        checksum.update(content)
    return checksum.hexdigest()[:32]


def _modules(folder: str) -> Iterator[str]:
    """Walk the modules in an order of their own; names, because there are hundreds of them."""
    with os.scandir(folder) as listed:
        entries = sorted(listed, key=lambda entry: entry.name)
    yield from (entry.path for entry in entries if entry.name.endswith(".py"))
    for entry in entries:
        if entry.name != _COMPILED and entry.is_dir(follow_symlinks=False):
            yield from _modules(entry.path)
