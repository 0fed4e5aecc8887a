"""Names: one name, one thing."""

import ast
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "cpstrategy"


def classes() -> Iterator[tuple[str, str]]:
    """Walk the public classes, each with the module that defines it."""
    for module in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                yield node.name, module.relative_to(SOURCE).as_posix()


def test_no_public_class_name_stands_twice() -> None:
    """Who reads the name of a class knows which class is meant."""
    homes: defaultdict[str, list[str]] = defaultdict(list)
    for name, module in classes():
        homes[name].append(module)
    assert len(homes) > 100
    assert {name: modules for name, modules in homes.items() if len(modules) > 1} == {}


def modules() -> Iterator[Path]:
    """Walk the modules that are not named after what they look for, as rules and lists are."""
    for module in sorted(SOURCE.rglob("*.py")):
        if module.stem != "__main__" and not {"rules", "lists"} & {*module.parts}:
            yield module


def test_a_module_is_introduced_by_its_name() -> None:
    """Its first line begins with it, so that a folder can be read like a table of contents."""
    misnamed = {}
    for module in modules():
        name = module.parent.name if module.stem == "__init__" else module.stem
        line = (ast.get_docstring(ast.parse(module.read_text("utf-8"))) or "").partition("\n")[0]
        if re.sub(r"[ -]", "_", line.partition(":")[0]).lower() != name:
            misnamed[module.relative_to(SOURCE).as_posix()] = line
    assert misnamed == {}


def test_what_a_program_starts_with_is_no_module() -> None:
    """Some starters take `package:function` for the name of a module, if there is one."""
    project = tomllib.loads((SOURCE.parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["scripts"]
    for start in project["scripts"].values():
        package, _, function = start.partition(":")
        assert callable(getattr(import_module(package), function))
        assert find_spec(f"{package}.{function}") is None
