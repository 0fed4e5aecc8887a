"""Damage: what people, disks and programs that are killed do to a file; the same for one seed."""

import json
import random
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

Damage = Callable[[bytes, random.Random], bytes]

_NASTY = (
    *("{group:nope}", "{stat:children-in-care.x}", "{person:", "[a]()", "![a](b.png)", "**", "<b>"),
    *("`", "[", "]", "{", "}", "{{", "{%", ": ", "- ", "&a ", "*a ", "!!int ", "|", ">", "'", "#"),
    *('"', "\t", "\x00", "\u202e", "\ufeff", "\ud7ff", "💪", "é", "-1", "1e999", "null", "true"),
    *("2026-13-45", "../", "/", "a/b", "index", ".hidden", "nope", "0" * 300, "[" * 3000),
    *("easy: x", "docx"),
)
_LINE = re.compile(rb"(?<=\n)")


def cut(content: bytes, chance: random.Random) -> bytes:
    """End a file in the middle, as a full disk does."""
    return content[: chance.randrange(len(content) + 1)]


def flip(content: bytes, chance: random.Random) -> bytes:
    """Change a few bytes to any others."""
    spoilt = bytearray(content or b" ")
    for _ in range(chance.randint(1, 5)):
        spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
    return bytes(spoilt)


def insert(content: bytes, chance: random.Random) -> bytes:
    """Put something in that means something."""
    at = chance.randrange(len(content) + 1)
    return content[:at] + chance.choice(_NASTY).encode("utf-8", "surrogatepass") + content[at:]


def replace_word(content: bytes, chance: random.Random) -> bytes:
    """Put something in the place of a word."""
    words = list(re.finditer(rb"[\w-]+", content))
    if not words:
        return insert(content, chance)
    word = chance.choice(words)
    new = chance.choice(_NASTY).encode("utf-8", "surrogatepass")
    return content[: word.start()] + new + content[word.end() :]


def shuffle(content: bytes, chance: random.Random) -> bytes:
    """Delete a line, double one, or put one elsewhere."""
    lines = _LINE.split(content)
    at = chance.randrange(len(lines))
    line = lines.pop(at)
    for _ in range(chance.randrange(3)):
        lines.insert(chance.randrange(len(lines) + 1), line)
    return b"".join(lines)


def nest(content: bytes, chance: random.Random) -> bytes:  # noqa: ARG001  # One of many alike.
    """Open brackets without end."""
    return b"[" * 100_000


def empty(content: bytes, chance: random.Random) -> bytes:
    """Leave nothing, or junk."""
    return chance.choice([b"", b"\x00" * 9, b"junk", b"{}", b"[]", b"null", content * 2])


def change_value(content: bytes, chance: random.Random) -> bytes:
    """Put a value of another kind at some place of a JSON file."""
    try:
        tree = json.loads(content)
    except ValueError:
        return flip(content, chance)
    values: list[object] = [{}, [], None, "x", -1, 2.5, True, "\ud800", {"a": [1]}, "a\x00b"]
    places = list(_places(tree))
    if places:
        holder, key = chance.choice(places)
        holder[key] = chance.choice(values)
    return json.dumps(tree).encode()


def _places(tree: Any) -> list[tuple[Any, Any]]:
    """Every place of a tree that has a value: what holds it, and its key or its number there."""
    if isinstance(tree, dict):
        keys: list[Any] = list(tree)
    else:
        keys = list(range(len(tree))) if isinstance(tree, list) else []
    return [*((tree, key) for key in keys), *(at for key in keys for at in _places(tree[key]))]


_ANY: tuple[Damage, ...] = (cut, flip, insert, insert, replace_word, replace_word, shuffle, empty)
_OF_JSON: tuple[Damage, ...] = (*_ANY, nest, *[change_value] * 8)


def spoil(project: Path, path: str, chance: random.Random) -> None:
    """Damage one file of a project."""
    file = project / path
    damage = chance.choice(_OF_JSON if path.endswith(".json") else _ANY)
    file.write_bytes(damage(file.read_bytes(), chance))


def copies(files: Mapping[str, bytes], project: Path) -> None:
    """Put files into a project, as whoever changes shipped ones begins."""
    for path, content in files.items():
        file = project / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
