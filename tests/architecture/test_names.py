"""Names: one name, one thing."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
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
