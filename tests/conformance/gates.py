"""Gates: every checker by the kind of file that it judges."""

from . import (
    axe,
    edges,
    fonts,
    heads,
    labels,
    layout,
    nu,
    page_validation,
    reader,
    spaces,
    verapdf,
)
from .gate import Gate

PDF: dict[str, Gate] = {
    "verapdf": verapdf,
    "page_validation": page_validation,
    "reader": reader,
    "layout": layout,
    "spaces": spaces,
    "labels": labels,
    "heads": heads,
    "edges": edges,
    "fonts": fonts,
}
HTML: dict[str, Gate] = {"nu": nu, "axe": axe}
ALL = PDF | HTML
