"""Gates: every checker by the kind of file that it judges."""

from . import (
    axe,
    bars,
    browser_print,
    cells,
    economy,
    edges,
    fonts,
    forced,
    heads,
    jumps,
    labels,
    layout,
    nu,
    overprint,
    page_validation,
    reader,
    screen,
    social,
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
    "overprint": overprint,
    "economy": economy,
    "fonts": fonts,
    "cells": cells,
}
HTML: dict[str, Gate] = {
    "nu": nu,
    "axe": axe,
    "screen": screen,
    "browser_print": browser_print,
    "bars": bars,
    "jumps": jumps,
    "forced": forced,
    "cells": cells,
}
PNG: dict[str, Gate] = {"social": social}
ALL = PDF | HTML | PNG
SLOW = ("screen", "browser_print", "jumps", "forced")
"""Those that take seconds for a page: every change asks them of some pages, and of all at last."""
