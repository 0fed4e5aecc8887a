"""Style addresses: the files that a style sheet names, and where they are looked for."""

import posixpath
import re
from collections.abc import Callable, Container, Iterator

from cpstrategy.source import without_layer

FONTS = (".otf", ".ttf", ".woff", ".woff2")
_FOUND = re.compile(
    r"(?P<comment>/\*.*?\*/|\{#.*?#\})"
    r"""|url\(\s*["']?\s*(?!data:|\#|\{\{)(?P<path>[^"'\s)]+)\s*["']?\s*\)?|@import\s+[^;]+""",
    re.IGNORECASE | re.DOTALL,
)


def addresses(css: str) -> Iterator[tuple[re.Match[str], str]]:
    """Walk what a style sheet would fetch, with its path; an `@import` has none."""
    for found in _FOUND.finditer(css):
        if found["comment"] is None:
            yield found, found["path"] or ""


def place_of(path: str, style: str, templates: Container[str], assets: Container[str]) -> str:
    """Where a file is that a style names: beside the style, or else in the council's folder.

    It is `templates/` and the name of a template, or the name of an asset; nothing if it is not
    there.
    """
    wanted = path.partition("#")[0]
    beside = posixpath.normpath(posixpath.join(posixpath.dirname(without_layer(style)), wanted))
    own = posixpath.normpath(wanted)
    if beside in templates:
        return f"templates/{beside}"
    return own if own in assets else ""


def with_addresses(css: str, address: Callable[[str], str]) -> str:
    """A style sheet in which each path is what `address` gives for it, unless that is nothing.

    Its comments are for whoever writes it, and no reader gets them; a licence (`/*!`) stays.
    """

    def put(found: re.Match[str]) -> str:
        if found["comment"] and found["comment"].startswith("/*"):
            return found[0] if found[0].startswith("/*!") else ""
        given = address(found["path"]) if found["path"] else ""
        return f'url("{given}")' if given else found[0]

    return _FOUND.sub(put, css)
