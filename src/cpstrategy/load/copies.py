"""Copies: a file that lies there twice, which is told once and read once."""

import posixpath
from collections.abc import Iterator

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.rules.syn import given_twice
from cpstrategy.source import Files, Span
from cpstrategy.text.patterns import lazily

_COPIED = lazily(
    r"(?:copy of |copy-of-)?(?P<name>.+?)"
    r"(?:(?:\s*-\s*|[\s_-])copy(?:[\s_-]?\(?\d+\)?)?|\s*\(\d+\)|[\s_-](?:old|new|final|backup|v?\d+))*"
    r"(?P<end>\.ya?ml)"
)
"""How computers and people call what they copy, such as `Copy of pledge.yaml`."""
_HALF = 2


def copies(files: Files) -> Iterator[tuple[str, str]]:
    """Walk the YAML files that are copies of another, each with that other.

    One with the same bytes is a copy, and one whose name says so and that shares half of its lines.
    """
    original: dict[bytes, str] = {}
    for path in sorted(files, key=lambda path: (len(path), path)):
        if path.lower().endswith((".yaml", ".yml")) and len(_lines(files[path])) > 1:
            named = _original(path)
            if files[path] in original:
                yield path, original[files[path]]
            elif named in files and named != path and _is_alike(files[path], files[named]):
                yield path, named
            original.setdefault(files[path], path)


def tell_copy(path: str, original: str) -> Diagnostic:
    """Tell of a file that says what another says."""
    message = f"this file is a copy of `{posixpath.basename(original)}`, so all is there twice"
    hint = "keep the one that is right, and delete the other or put it outside of `content`"
    return given_twice.UNIT.diagnostic(Span(path), message, hint, ((Span(original), "this one"),))


def _original(path: str) -> str:
    """The name of what a file is a copy of, by its own name; another, if it is none."""
    folder, name = posixpath.split(path)
    match = _COPIED.fullmatch(name.lower())
    return posixpath.join(folder, f"{match['name']}{match['end']}") if match else path


def _is_alike(one: bytes, other: bytes) -> bool:
    lines, others = _lines(one), _lines(other)
    return len(lines & others) * _HALF >= max(len(lines), len(others))


def _lines(content: bytes) -> frozenset[bytes]:
    """The lines that say something."""
    stripped = (line.strip() for line in content.splitlines())
    return frozenset(line for line in stripped if line and not line.startswith(b"#"))
