"""Third party: the list of packages is whole, and their licences are as it says."""

import re
import tomllib
from collections.abc import Iterable
from importlib.metadata import metadata, requires

import pytest
from packaging.requirements import Requirement

from .fences import ROOT

WINDOWS_ONLY = {"colorama"}
SPOKEN = {
    "LGPL-3.0-or-later": "LGPL",
    "MPL-1.1": "MPL 1.1",
    "BSD-3-Clause": "BSD",
    "ISC": "ISC",
    "MIT": "MIT",
}
"""How packages put it that have no licence expression yet."""


def listed() -> dict[str, str]:
    """Return the packages of the first table, with their licences."""
    page = (ROOT / "THIRD_PARTY.md").read_text("utf-8")
    table = page.partition("## Python packages")[2].partition("\n## ")[0]
    return dict(re.findall(r"^\| ([a-z][a-z0-9-]*) \| ([^|]+) \|", table, re.MULTILINE))


def needed() -> set[str]:
    """Return what installing cpstrategy installs on this computer."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    found: set[tuple[str, str]] = set()
    waiting = [each for line in project["dependencies"] for each in asked(line, "")]
    while waiting:
        package = waiting.pop()
        if package not in found:
            found.add(package)
            waiting += [
                each for line in requires(package[0]) or () for each in asked(line, package[1])
            ]
    return {name for name, _ in found}


def asked(line: str, extra: str) -> Iterable[tuple[str, str]]:
    wanted = Requirement(line)
    if wanted.marker is None or wanted.marker.evaluate({"extra": extra}):
        name = wanted.name.lower().replace("_", "-")
        yield from ((name, each) for each in ("", *sorted(wanted.extras)))


def test_every_package_is_listed() -> None:
    """The table names what installing cpstrategy installs, and nothing else."""
    assert set(listed()) - WINDOWS_ONLY == needed()


@pytest.mark.parametrize("name", sorted(set(listed()) - WINDOWS_ONLY))
def test_licence(name: str) -> None:
    """Each package says of itself what the table says, and none is under the GPL alone."""
    told, licence = metadata(name), listed()[name]
    keys = ("License-Expression", "License", "Classifier")
    said = " ".join(each for key in keys for each in told.get_all(key) or ())
    assert licence in said or SPOKEN[licence] in said, said
    assert not re.search(r"(?<!L)GPL", licence), "the LGPL asks nothing of those who only use it"
