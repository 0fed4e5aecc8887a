"""Asked: the libraries and symbols that WeasyPrint, and what we add to it, ask of the system."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import weasyprint  # type: ignore[import-untyped]
from weasyprint.text.ffi import ffi  # type: ignore[import-untyped]

import cpstrategy
import cpstrategy.pdf.font_map  # It declares more functions.

WEASYPRINT, OURS = (Path(module.__file__ or "").parent for module in (weasyprint, cpstrategy))
MAY_LACK = frozenset(("harfbuzz_vector",))
"""Newer than the rest; WeasyPrint draws letters with several colours by it."""


def libraries() -> Mapping[str, str]:
    """Map what WeasyPrint calls a library in its code to the name that it asks for first."""
    tree = ast.parse((WEASYPRINT / "text" / "ffi.py").read_text("utf-8"))
    return {
        node.targets[0].id: node.value.args[1].value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
        and node.value.func.id == "_dlopen"
        and isinstance(node.value.args[1], ast.Constant)
        and isinstance(node.value.args[1].value, str)
        and node.targets[0].id not in MAY_LACK
    }


def symbols() -> Mapping[str, frozenset[str]]:
    """Map each of these libraries to the functions that are called of it."""
    functions = {
        key.removeprefix("function ") for key in ffi._parser._declarations if key[:4] == "func"
    }
    called = {*_attributes()}
    return {
        name: frozenset(what for whose, what in called if whose == name and what in functions)
        for name in libraries()
    }


def _attributes() -> Iterator[tuple[str, str]]:
    for path in (*WEASYPRINT.rglob("*.py"), *(OURS / "pdf").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                yield node.value.id, node.attr
