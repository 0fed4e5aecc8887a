"""Typeset: HTML and files in, PDF and complaints out."""

from collections.abc import Mapping

from cpstrategy.typesetting.engine import load
from cpstrategy.typesetting.result import Typeset


def typeset(html: str, assets: Mapping[str, bytes]) -> Typeset:
    """Lay out `html` on pages and tag it for screen readers (PDF/UA-1).

    `assets` maps relative paths, with forward slashes, to content. They and `data:` URLs are
    all the document can fetch. The same arguments give the same bytes.

    Raises TypesettingError if WeasyPrint is missing, lacks a library, or gives up on the document.
    """
    load()
    # WeasyPrint takes a third of a second to import, so only those who print pay for it.
    from cpstrategy.typesetting.press import press

    return press(html, assets)
