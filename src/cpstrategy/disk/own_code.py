"""Own code: a name for the program's modules, by which one knows what other code has made."""

import os
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path

from cpstrategy import __version__

PACKAGE = Path(__file__).parents[1]


@cache
def code_key() -> str:
    """Name the code: no version will do, since a checkout has none for each change."""
    checksum = sha256(__version__.encode())
    for path in _modules():
        with open(path, "rb", buffering=0) as file:
            content = file.read()
        checksum.update(f"\0{os.path.basename(path)}\0{len(content)}\0".encode())
        checksum.update(content)
    return checksum.hexdigest()[:32]


def _modules() -> Iterator[str]:
    """Walk the modules in an order of their own; names, because there are hundreds of them."""
    for folder, below, names in os.walk(PACKAGE):
        below.sort()
        yield from (os.path.join(folder, name) for name in sorted(names) if name.endswith(".py"))
