"""Typefaces: of the fonts that a style sheet names, those that a page needs, in as few bytes as do.

A page for the screen holds its fonts. Nearly every page is written in the letters of the `core`
fonts, which weigh half of the typeface; what it has besides decides what else it holds.
"""

import re
from collections.abc import Mapping
from html import unescape

from cpstrategy.html.pictures import embedded
from cpstrategy.source import Files
from cpstrategy.text.letters import beyond_ascii, covered

FOLDER = "fonts/"
LISTING = f"{FOLDER}coverage.txt"
CORE = "core/"
"""Where those with the commonest letters lie, each named as the font whose part it is."""

DIGITS = "digits/"
"""Where the font lies that large figures are set in, besides the typeface."""

_LARGE_FIGURE = 'class="cps-value'
_WANTED = "wanted:"
_RULE = re.compile(rf'@font-face \{{[^{{}}]*"{_WANTED}([^"]+)"[^{{}}]*\}}\n?')
_SLANTED = "<em"


def later(path: str, content: bytes) -> str:
    """An address of a file; of a font, one that `with_typefaces` decides on."""
    return _WANTED + path if path.endswith(".woff2") else embedded(path, content)


def with_typefaces(page: str, files: Files) -> str:
    """Put the fonts that a page needs into it, and leave out the rules of all others."""
    if _WANTED not in page:
        return page
    fonts = covered(files.get(LISTING, b""))
    text = unescape(page) if "&#" in page else page
    signs = frozenset(beyond_ascii(text.encode("utf-8", "replace")))

    def decide(rule: re.Match[str]) -> str:
        if rule[1].startswith(FOLDER + DIGITS) and _LARGE_FIGURE not in page:
            return ""
        path = _chosen(rule[1].removeprefix(FOLDER), fonts, signs, is_slanted=_SLANTED in page)
        address = embedded(FOLDER + path, files[FOLDER + path]) if path else ""
        return rule[0].replace(_WANTED + rule[1], address) if path else ""

    return _RULE.sub(decide, page)


def _chosen(
    font: str, fonts: Mapping[str, frozenset[str]], signs: frozenset[str], *, is_slanted: bool
) -> str:
    """The font itself, the part of it that will do, or nothing."""
    if font not in fonts:
        return font
    core = fonts.get(CORE + font)
    if core is not None:
        return font if signs & fonts[font] - core else CORE + font
    if "italic" in font:
        return font if is_slanted else ""
    mains = (fonts[name] for name in fonts if CORE + name in fonts)
    return font if (signs & fonts[font]).difference(*mains) else ""
