"""More fonts: those that a document needs besides its own, for letters that its own have not."""

from collections.abc import Iterator, Mapping
from html import unescape
from urllib.parse import quote

from cpstrategy.text.letters import beyond_ascii, covered

FOLDER = "fonts/"
LISTING = f"{FOLDER}coverage.txt"
"""What every shipped font covers, in the order in which they are tried."""

_MORE = "more/"
"""Where those lie, below the folder of fonts, that no style sheet asks for."""


def faces(html: str, assets: Mapping[str, bytes], base: str) -> str:
    """Write a style sheet with the fonts that some HTML needs and does not ask for itself.

    It is empty for nearly every document. Pango takes a letter from whichever font has it.
    """
    text = unescape(html) if "&#" in html else html
    signs = beyond_ascii(text.encode("utf-8", "replace")).union(*_in_drawings(html, assets))
    fonts = covered(assets.get(LISTING, b""))
    own = [path for path in fonts if f"{FOLDER}{path}" in html]
    has_letters = any(path in own for path in fonts if not path.startswith(_MORE))
    wanted = (signs if has_letters else signs | {"A"}).difference(*(fonts[path] for path in own))
    others = (path for path in fonts if path not in own and FOLDER + path in assets)
    return "".join(
        f'@font-face {{ font-family: "{_name(path)}"; src: url("{base}{FOLDER}{path}"); }}'
        for path in _needed(wanted, {path: fonts[path] for path in others})
    )


def _in_drawings(html: str, assets: Mapping[str, bytes]) -> Iterator[set[str]]:
    """The signs of the drawings that some HTML shows: their text is set like any other."""
    return (
        beyond_ascii(data)
        for path, data in assets.items()
        if path.endswith(".svg") and not data.isascii() and quote(path) in html
    )


def _needed(wanted: set[str], fonts: Mapping[str, frozenset[str]]) -> Iterator[str]:
    for path, has in fonts.items():
        if wanted & has:
            wanted = wanted - has
            yield path


def _name(path: str) -> str:
    """A name that a PDF can have of a font: letters and hyphens."""
    return path.removeprefix(_MORE).partition(".")[0]
