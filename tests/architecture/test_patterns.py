"""Patterns: where the end of a text is meant, none takes a line break for one."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import cpstrategy

SOURCE = Path(cpstrategy.__file__).parent
OTHER_LANGUAGES = {
    "build/targets/ninja.py": "Ninja's variables",
    "disk/starter.py": "a key of JSON Schema",
    "model/council.py": "a pattern of JSON Schema",
    "model/schema.py": "keys of JSON Schema",
    "model/time.py": "a pattern of JSON Schema",
    "reports/sarif.py": "a key of JSON Schema",
    "resources/words_schema.py": "keys and a pattern of JSON Schema",
}
"""Files in which a dollar is no sign of Python's patterns."""
MODULES = sorted(
    path.relative_to(SOURCE).as_posix()
    for path in SOURCE.rglob("*.py")
    if path.relative_to(SOURCE).as_posix() not in OTHER_LANGUAGES
)


def dollars(source: str) -> Iterator[str]:
    """Walk the patterns in which `$` stands, but for those that look at lines one by one."""
    tree = ast.parse(source)
    by_lines = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _is_by_lines(node)
        for part in ast.walk(node)
    }
    for node in ast.walk(tree):
        words = node.value if isinstance(node, ast.Constant) else None
        if isinstance(words, str) and id(node) not in by_lines and _has_end(words):
            yield words


def _is_by_lines(call: ast.Call) -> bool:
    parts = [part for given in (*call.args, *call.keywords) for part in ast.walk(given)]
    return any(isinstance(part, ast.Attribute) and part.attr == "MULTILINE" for part in parts) or (
        any(isinstance(part, ast.Constant) and "(?m)" in str(part.value) for part in parts)
    )


def _has_end(words: str) -> bool:
    """Whether a dollar stands where it is no sign like others; prose has none but in code."""
    return "$" in words.replace(r"\$", "") and "\n\n" not in words


@pytest.mark.parametrize("module", MODULES)
def test_no_pattern_takes_a_line_break_for_the_end(module: str) -> None:
    r"""`$` also matches before the line break at the end: `.\n` would end in a full stop.

    So what looks at the words before a place says `\Z`, and misses nothing at the start of a line.
    """
    source = (SOURCE / module).read_text(encoding="utf-8")
    assert not list(dollars(source))


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ('A = lazily(r"care$")', 1),
        ('A = lazily(rf"{B}care$" + r"x$")', 2),
        (r'A = lazily(r"care\Z")', 0),
        ('A = lazily(r"care$", re.MULTILINE)', 0),
        ('A = lazily(r"(?m)care$")', 0),
        (r'A = lazily(r"\$5")', 0),
    ],
)
def test_what_is_seen(source: str, count: int) -> None:
    """Pieces of patterns are seen like patterns, and those by lines are let be."""
    assert len(list(dollars(source))) == count
