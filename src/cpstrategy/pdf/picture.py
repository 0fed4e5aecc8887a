"""Picture: HTML set on one page, drawn in pixels."""

from collections.abc import Mapping

from cpstrategy.output import Rendered
from cpstrategy.pdf.pixels import png
from cpstrategy.pdf.typeset import typeset


def picture(html: str, assets: Mapping[str, bytes], width: int) -> Rendered:
    """Draw a page; that its words take more than one is a complaint."""
    set_ = typeset(html, assets)
    too_long = ("The words of the picture take more than one page.",) if set_.pages > 1 else ()
    return Rendered(png(set_.pdf, width), complaints=(*set_.complaints, *too_long))
