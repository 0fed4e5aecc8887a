"""Names: one name, one thing."""

import ast
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
