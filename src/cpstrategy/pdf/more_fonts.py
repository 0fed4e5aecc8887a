"""More fonts: those that a document needs besides its own, for letters that its own have not."""

from collections.abc import Iterator, Mapping
from html import unescape
from urllib.parse import quote

from cpstrategy.pdf.fonts import unpacked
from cpstrategy.text.letters import beyond_ascii, covered

FOLDER = "fonts/"
LISTING = f"{FOLDER}coverage.txt"
"""What every shipped font covers, in the order in which they are tried."""

_FONTS = (b"\0\1\0\0", b"OTTO", b"true")
"""How fonts begin."""
_MORE = "more/"
"""Where those lie, below the folder of fonts, that no style sheet asks for."""


def faces(html: str, assets: Mapping[str, bytes], base: str) -> str | None:
    """Write a style sheet with the fonts that some HTML needs and does not ask for itself.

    It is empty for nearly every document. Pango takes a letter from whichever font has it, and
    ends the program if there is none at all; so nothing is given where no font can be counted on.
    """
    fonts = covered(assets.get(LISTING, b""))
    text = unescape(html) if "&#" in html else html
    signs = beyond_ascii(text.encode("utf-8", "replace")).union(*_in_drawings(html, assets))
    own = [path for path in fonts if f"{FOLDER}{path}" in html and _is_sound(path, assets)]
    wanted = signs if own else signs | {"A"}
    wanted = wanted.difference(*(fonts[path] for path in own))
    more = [path for path in _needed(wanted, fonts) if _is_sound(path, assets)]
    if not own and not more:
        return None
    return "".join(
        f'@font-face {{ font-family: "{_name(path)}"; src: url("{base}{FOLDER}{path}"); }}'
        for path in more
    )


def _is_sound(path: str, assets: Mapping[str, bytes]) -> bool:
    """Whether a font is there and can be unpacked; it is once only, whoever asks."""
    return unpacked(assets.get(FOLDER + path, b"")).startswith(_FONTS)


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
