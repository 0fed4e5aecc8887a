"""More fonts: those that a document needs besides its own, for letters that its own have not."""

from collections.abc import Iterator, Mapping
from html import unescape

from cpstrategy.text.letters import beyond_ascii, covered

FOLDER = "fonts/"
LISTING = f"{FOLDER}coverage.txt"
"""What every shipped font covers, in the order in which they are tried."""

_MORE = "more/"
"""Where those lie, below the folder of fonts, that no style sheet asks for."""


def faces(html: str, assets: Mapping[str, bytes], base: str) -> str:
    """Write a style sheet with the fonts that some HTML needs, each for the first time once.

    It is empty for nearly every document. Pango takes a letter from whichever font has it.
    """
    wanted = beyond_ascii(unescape(html) if "&#" in html else html)
    return "".join(
        f'@font-face {{ font-family: "{_name(path)}"; src: url("{base}{FOLDER}{path}"); }}'
        for path in _needed(wanted, covered(assets.get(LISTING, b"")))
        if FOLDER + path in assets
    )


def _needed(wanted: set[str], fonts: Mapping[str, frozenset[str]]) -> Iterator[str]:
    wanted = wanted.difference(*(has for path, has in fonts.items() if not path.startswith(_MORE)))
    for path, has in fonts.items():
        if path.startswith(_MORE) and wanted & has:
            wanted -= has
            yield path


def _name(path: str) -> str:
    """A name that a PDF can have of a font: letters and hyphens."""
    return path.removeprefix(_MORE).partition(".")[0]
