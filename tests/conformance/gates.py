"""Gates: every checker by the kind of file that it judges."""

from . import axe, browser_print, layout, nu, page_validation, reader, screen, verapdf
from .gate import Gate

PDF: dict[str, Gate] = {
    "verapdf": verapdf,
    "page_validation": page_validation,
    "reader": reader,
    "layout": layout,
}
HTML: dict[str, Gate] = {
    "nu": nu,
    "axe": axe,
    "screen": screen,
    "browser_print": browser_print,
}
ALL = PDF | HTML
