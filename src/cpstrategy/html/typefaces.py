"""Typefaces: of the fonts that a style sheet names, those that a page needs, in as few bytes as do.

A page for the screen holds its fonts. Nearly every page is written in the letters of the `core`
fonts, which weigh half of the typeface, and a list of files in those of the `listing` fonts, which
weigh a third and do not know which letters stand closer; what a page has besides decides what else
it holds.
"""

import re
from collections.abc import Mapping, Sequence
from html import unescape

from cpstrategy.html.pictures import embedded
from cpstrategy.source import Files
from cpstrategy.text.letters import beyond_ascii, covered

FOLDER = "fonts/"
LISTING = f"{FOLDER}coverage.txt"
CORE = "core/"
"""Where those with the commonest letters lie, each named as the font whose part it is."""
LISTING_PARTS = ("listing/", CORE)
"""The parts of the typeface that a list of files may do with, the smallest first."""

DIGITS = "digits/"
"""Where the font lies that large figures are set in, besides the typeface."""

_LARGE_FIGURES = ('class="cps-value', 'class="cps-cards cps-cards-help')
"""What stands in a page that has figures, or numbers to ring."""
_WANTED = "wanted:"
_RULE = re.compile(rf'@font-face ?\{{[^{{}}]*"{_WANTED}([^"]+)"[^{{}}]*\}}\n?')
_SLANTED = "<em"
_MARKUP = re.compile(r"<style>.*?</style>|<[^>]*>", re.DOTALL)


def later(path: str, content: bytes) -> str:
    """An address of a file; of a font, one that `with_typefaces` decides on."""
    return _WANTED + path if path.endswith(".woff2") else embedded(path, content)


def with_typefaces(page: str, files: Files, parts: Sequence[str] = (CORE,)) -> str:
    """Put the fonts that a page needs into it, and leave out the rules of all others.

    `parts` are those of the typeface that may do for it.
    """
    if _WANTED not in page:
        return page
    fonts = covered(files.get(LISTING, b""))
    signs = _signs(page, with_ascii=len(parts) > 1)

    def decide(rule: re.Match[str]) -> str:
        path = _chosen(rule[1].removeprefix(FOLDER), fonts, signs, parts, page)
        address = embedded(FOLDER + path, files[FOLDER + path]) if path else ""
        return rule[0].replace(_WANTED + rule[1], address) if path else ""

    return _RULE.sub(decide, page)


def _signs(page: str, *, with_ascii: bool) -> frozenset[str]:
    """The signs of a page; which of ASCII are read and not only written takes longer to say."""
    text = unescape(page) if "&#" in page else page
    if with_ascii:
        return frozenset(_MARKUP.sub("", text)) - {"\n"}
    return frozenset(beyond_ascii(text.encode("utf-8", "replace")))


def _chosen(
    font: str,
    fonts: Mapping[str, frozenset[str]],
    signs: frozenset[str],
    parts: Sequence[str],
    page: str,
) -> str:
    """The font itself, the part of it that will do, or nothing."""
    if font not in fonts:
        return font
    if CORE + font in fonts:
        wanted = signs & fonts[font]
        return next((part + font for part in parts if wanted <= fonts[part + font]), font)
    if font.startswith(DIGITS) or "italic" in font:
        shown = _LARGE_FIGURES if font.startswith(DIGITS) else (_SLANTED,)
        return font if any(sign in page for sign in shown) else ""
    mains = (fonts[name] for name in fonts if CORE + name in fonts)
    return font if (signs & fonts[font]).difference(*mains) else ""
