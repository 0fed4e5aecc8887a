"""Traps of economy: paper left empty, what leads to nothing below it, and lines of one scrap."""

from .trap import Trap, document, style

TEXT = "<p>Text</p>" * 20
FEW = "<p>Text</p>" * 4
OVERLEAF = f'<div style="break-before: page">{TEXT}</div>'
NARROW = style("p { width: 12em }")

ECONOMY = (
    Trap(
        "page-of-a-few-lines",
        document(f'{TEXT}<div style="break-before: page">{FEW}</div>{OVERLEAF}'),
        document(f"{TEXT}{FEW}{OVERLEAF}"),
        {"economy": "page 2 is"},
    ),
    Trap(
        "heading-at-the-foot",
        document(f"{TEXT}<h4>One</h4>{OVERLEAF}"),
        document(f"{TEXT}<h4>One</h4><p>More</p>{OVERLEAF}"),
        {"economy": "page 1 ends with “One”"},
    ),
    Trap(
        "lead-without-its-list",
        document(
            f'{TEXT}<p>We will:</p><ul style="break-before: page"><li>Be there</li></ul>{TEXT}'
        ),
        document(f"{TEXT}<p>We will:</p><ul><li>Be there</li></ul>{OVERLEAF}"),
        {"economy": "page 1 ends with “We will:”"},
    ),
    Trap(
        "heading-that-ends-in-a-scrap",
        document("<h2>Our promises to<br>you</h2><p>Text</p>"),
        document("<h2>Our promises<br>to you</h2><p>Text</p>"),
        {"economy": "ends in “you”"},
    ),
    Trap(
        "tile-that-ends-in-a-scrap",
        document("<p>Source: our plan, section<br>5</p>", head=NARROW),
        document("<p>Source: our plan,<br>section 5</p>", head=NARROW),
        {"economy": "ends in “5”"},
    ),
)
