"""Own fonts: those that an own style names may be used, and have the letters of the documents."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from io import BytesIO
from posixpath import dirname
from unicodedata import category

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.document.document import Document
from cpstrategy.document.strings import strings
from cpstrategy.proof.places import place
from cpstrategy.proof.signs import called
from cpstrategy.resources import Resources
from cpstrategy.rules.ref import faulty_font
from cpstrategy.text.style_addresses import FONTS, addresses, place_of
from cpstrategy.text.style_layers import STYLE

_LICENCE = re.compile(r"(?:.*/)?(?:licen[cs]e|ofl|copying)[^/]*", re.IGNORECASE)
_LETTERS = ("L", "N", "P")
"""Letters, digits and stops: signs such as arrows come from fonts that have them."""
_NAMED = 3
_TEMPLATES = "templates/"
_LICENCE_NAMES = (13, 14)
"""Where a font itself says under which licence it is, and where that is to be read."""


def own_fonts(
    own: Mapping[str, str], documents: Sequence[Document], resources: Resources
) -> Iterator[Diagnostic]:
    """Find the fonts of own styles that cannot be read, or used, or lack letters."""
    signs: frozenset[str] | None = None
    for name, path in own.items():
        text = resources.templates[name].decode("utf-8-sig", "replace")
        for found, wanted in addresses(text) if name.endswith(STYLE) else ():
            there = place_of(wanted, name, resources.templates, resources.assets)
            if there.lower().endswith(FONTS):
                signs = _signs(documents) if signs is None else signs
                if fault := _fault(wanted, there, signs, resources):
                    span = place(path, text, found.start("path"), len(wanted))
                    yield faulty_font.UNIT.diagnostic(span, *fault)


def _signs(documents: Sequence[Document]) -> frozenset[str]:
    """Every letter that readers meet."""
    met = set().union(*strings(tuple(documents)))
    return frozenset(sign for sign in met if category(sign)[0] in _LETTERS)


def _fault(
    wanted: str, there: str, signs: frozenset[str], resources: Resources
) -> tuple[str, str] | None:
    name = there.removeprefix(_TEMPLATES)
    data = resources.assets[there] if there == name else resources.templates[name]
    has, is_licensed = read_font(data)
    lacking = sorted(signs - has)
    if not has:
        return f"`{wanted}` cannot be read as a font", "save it again as .woff2, .ttf or .otf"
    if not (is_licensed or _has_licence(there, resources)):
        hint = "put its licence beside it, as `OFL.txt` or `LICENCE.md`; ask who sold it for one"
        return f"nothing says that `{wanted}` may be used in documents", hint
    if lacking:
        more = f", and {len(lacking) - _NAMED} more" if len(lacking) > _NAMED else ""
        message = f"`{wanted}` lacks {', '.join(map(called, lacking[:_NAMED]))}{more}"
        return message, "take a font that has all letters of the text, or leave it out"
    return None


def _has_licence(there: str, resources: Resources) -> bool:
    """Whether a file beside a font is called as a licence."""
    folder = dirname(there.removeprefix(_TEMPLATES))
    beside = (*resources.assets, *resources.unread, *resources.templates)
    names = (name.removeprefix(_TEMPLATES) for name in beside)
    return any(dirname(name) == folder and _LICENCE.fullmatch(name) for name in names)


@lru_cache(maxsize=32)
def read_font(data: bytes) -> tuple[frozenset[str], bool]:
    """The signs that a font has, none if it is no font; and whether it tells its licence."""
    # Few have fonts of their own, and what reads them takes long to load.
    from fontTools.ttLib import TTFont, TTLibError  # type: ignore[import-untyped]

    try:
        font = TTFont(BytesIO(data), lazy=True)
        has = frozenset(map(chr, font.getBestCmap() or ()))
        tells = any(font["name"].getDebugName(number) for number in _LICENCE_NAMES)
    except (TTLibError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        return frozenset(), False
    return has, tells
