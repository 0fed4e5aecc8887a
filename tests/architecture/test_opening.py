"""Opening: what may not touch the disk opens no file, whatever it imports for other ends."""

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from .test_contracts import CONTRACTS

BUILT_IN = {"open", "__import__", "eval", "exec"}
IN_MEMORY = {"BytesIO", "StringIO"}
PURE = sorted(
    {
        name
        for one in CONTRACTS
        if one["id"] in ("purity", "rendering")
        for name in one["source_modules"]
    }
)


def opened(source: str) -> Iterator[str]:
    """Walk the ways in which a module gets at a file without an import of `os` or `pathlib`."""
    for node in ast.walk(ast.parse(source)):
        # A field may be called `open`; what is loaded by that name is the function.
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in BUILT_IN:
            yield node.id
        if isinstance(node, ast.Import) and any(one.name == "io" for one in node.names):
            yield "import io"
        if isinstance(node, ast.ImportFrom) and node.module == "io":
            yield from (one.name for one in node.names if one.name not in IN_MEMORY)


def modules(name: str) -> list[Path]:
    """The files of a module, or of a package and all below it."""
    path = Path(import_module(name).__file__ or "")
    return sorted(path.parent.rglob("*.py")) if path.name == "__init__.py" else [path]


@pytest.mark.parametrize("name", PURE)
def test_nothing_between_reading_and_writing_opens_a_file(name: str) -> None:
    """`open` needs no import, and `io.open` is the same."""
    for path in modules(name):
        assert list(opened(path.read_text("utf-8"))) == [], path


@pytest.mark.parametrize(
    "source",
    ["open('a')", "import io\nio.open('a')", "from io import open as o", "from io import FileIO"],
)
def test_every_way_to_open_is_seen(source: str) -> None:
    """A page of bytes in memory is none of them."""
    assert list(opened(source))
    assert list(opened("from io import BytesIO\nBytesIO(b'')")) == []
