"""Program: what shapes documents besides content and templates: this program and its libraries."""

import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from cpstrategy import __version__
from cpstrategy.disk.bundle import bundle
from cpstrategy.disk.own_code import code_key

_SHAPING = ("jinja2", "markdown_it_py", "pydyf", "weasyprint")


def program_key() -> str:
    """Name the program as it is installed: its code, every library and Pango, with versions."""
    from cpstrategy.pdf.pango import find_pango

    pango = find_pango()
    name = f"{checking_key()}\0{pango.version}\0{pango.package}"
    return sha256(name.encode()).hexdigest()[:32]


def checking_key() -> str:
    """Name what looks for findings: all but Pango, which only makes PDFs and takes long to ask."""
    checksum = sha256(f"{code_key()}\0{sys.version}".encode())
    for folder in _installed():
        checksum.update(
            "\0".join(sorted(package.name for package in folder.glob("*-info"))).encode()
        )
    return checksum.hexdigest()[:32]


def _installed() -> Iterator[Path]:
    """The folders in which each package has one that says its version."""
    inside = bundle()
    if inside:
        yield inside
        return
    for folder in map(Path, sys.path):
        if folder.name in ("site-packages", "dist-packages"):
            yield folder


def libraries() -> dict[str, str]:
    """List what shapes an artefact, with its version, for the manifest."""
    # It takes long to import, and those for whom nothing changed have no use for it.
    from importlib.metadata import version

    from cpstrategy.pdf.pango import find_pango

    pango = find_pango()
    names = {name.replace("_", "-"): version(name) for name in _SHAPING}
    brought = {pango.package: version(pango.package)} if pango.package else {}
    return {"cpstrategy": __version__, "pango": pango.version, **brought, **names}
