"""Typesetting: whether this machine can make a PDF, for `doctor`."""

import gc
from collections.abc import Mapping

from cpstrategy.cli.look import ABSENT, Look

_PAGE = """\
<!DOCTYPE html><html lang="en-GB"><head><title>Test</title><style>
@font-face {{ font-family: shipped; src: url("{font}") }}
body {{ font-family: shipped }}
</style></head><body><h1>Test</h1><p>All is well.</p></body></html>"""


def look_at_engine() -> Look:
    """WeasyPrint and Pango, and whether they tag as much as we test."""
    from cpstrategy.disk import libraries
    from cpstrategy.pdf import TypesettingError, load

    try:
        load()
    except TypesettingError as error:
        return Look("WeasyPrint and Pango", ABSENT, f"{error}; web pages can be made without")
    from cpstrategy.pdf.press import TAGGED_VERSION

    versions = libraries()
    right = versions["weasyprint"] == TAGGED_VERSION
    remedy = "" if right else f"install weasyprint=={TAGGED_VERSION}: other versions tag less"
    seen = f"{versions['weasyprint']}, Pango {versions['pango']}{_origin(versions)}"
    return Look("WeasyPrint", seen, remedy, needed=False)


def _origin(versions: Mapping[str, str]) -> str:
    """Say where Pango comes from, unless the system has it where every program finds it."""
    from cpstrategy.pdf.pango import find_pango

    pango = find_pango()
    if pango.package:
        return f" from {pango.package} {versions[pango.package]}"
    return f" in {pango.folder}" if pango.folder else ""


def look_at_page(fonts: dict[str, bytes]) -> Look:
    """A page with the first of the fonts that are shipped."""
    from cpstrategy.pdf import TypesettingError, typeset

    try:
        result = typeset(_PAGE.format(font=min(fonts)), fonts)
    except TypesettingError as error:
        return Look("PDF", "a page could not be made", str(error))
    # Fonts lie in a folder for the time being, which goes with what is laid out.
    gc.collect()
    seen = f"a page with {len(result.pdf) // 1000} KB was made"
    return Look("PDF", seen, " ".join(result.complaints))
