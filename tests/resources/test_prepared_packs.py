"""Prepared packs: the wheel has them, a checkout makes them, and no other code ever meets them."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from cpstrategy.disk import read, read_shipped
from cpstrategy.disk.own_code import code_key

ROOT = Path(__file__).parents[2]
SHOW = """
from cpstrategy.disk import read_shipped
from cpstrategy.disk.own_code import PACKAGE
shipped = read_shipped()
lines = shipped.prepared.splitlines()
print(PACKAGE)
print(len(lines) - 1, sum(path.endswith(".yaml") for path in shipped.packs))
"""


def run(*command: object, path: Path | None = None) -> list[str]:
    """Run Python, and give the words that it prints."""
    more = {"PYTHONPATH": str(path)} if path else {}
    ran = subprocess.run(  # noqa: S603  # Our own.
        [sys.executable, *map(str, command)],
        cwd=ROOT,
        env={**os.environ, **more},
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout.split()


def test_a_wheel_has_every_pack_prepared_by_its_own_code(tmp_path: Path) -> None:
    """What is installed from it finds them, and finds the same as a checkout."""
    run("-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path)
    [wheel] = tmp_path.glob("*")
    site = tmp_path / "site"
    ZipFile(wheel).extractall(site)
    package, prepared, packs = run("-c", SHOW, path=site)
    assert package == str(site / "cpstrategy")
    assert int(prepared) == int(packs) > 0
    told = ("-m", "cpstrategy", "validate", "content/wigan", "--report", "json")
    assert run(*told, path=site) == run(*told)


def test_a_checkout_prepares_what_is_not_prepared(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Once for each change of a pack or of the code."""
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import prepare_packs

    path = tmp_path / "new" / "prepared-packs.txt"
    for module in (read, prepare_packs):
        monkeypatch.setattr(module, "prepared_file", lambda: path)
    assert read_shipped().prepared == b""
    prepare_packs.main()
    made = path.read_bytes()
    assert read_shipped().prepared == made
    assert len(made.splitlines()) == 1 + len(list((ROOT / "content/packs").glob("*.yaml")))
    os.utime(path, (0, 0))
    prepare_packs.main()
    assert path.stat().st_mtime == 0
    path.write_bytes(made.replace(code_key().encode(), b"other code"))
    prepare_packs.main()
    assert path.read_bytes() == made


def test_what_other_code_has_prepared_is_not_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Its records may have other fields."""
    path = tmp_path / "prepared-packs.txt"
    path.write_bytes(b"other code\n" + b"0" * 64 + b" []")
    monkeypatch.setattr(read, "prepared_file", lambda: path)
    assert read_shipped().prepared == b""
    path.write_bytes(f"{code_key()}\n".encode())
    assert read_shipped().prepared == path.read_bytes()
