"""Prepare packs: read the shipped packs now, so that whoever uses the program need not.

Usage: .venv/bin/python tools/prepare_packs.py

It does nothing where this code has prepared all of them already. In a wheel they are prepared by
`hatch_build.py`.
"""

import os
from hashlib import sha256

from cpstrategy.disk.own_code import code_key
from cpstrategy.disk.read import prepared_file, shipped_folder


def main() -> None:
    """Write the packs of this checkout as trees."""
    path, code = prepared_file(), code_key()
    packs = [pack.read_bytes() for pack in sorted(shipped_folder("packs").glob("*.yaml"))]
    former = path.read_bytes() if path.is_file() else b""
    sums = [sha256(pack).hexdigest().encode() for pack in packs]
    if former.startswith(code.encode()) and all(each in former for each in sums):
        return
    # It takes long to import, and mostly there is nothing to do.
    from cpstrategy.load.prepared import prepare
    from cpstrategy.model.pack import Pack

    path.parent.mkdir(exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}.part")
    part.write_bytes(prepare(packs, Pack, code))
    part.replace(path)


if __name__ == "__main__":
    main()
