"""Traps in PDF: what WeasyPrint prints without a word, though it breaks PDF/UA-1."""

from .trap import DOT, Trap, document, style

SQUARE = '<svg width="9" height="9">{}<rect width="9" height="9"/></svg>'
FIGURES = (
    "<table><caption>Figures</caption><thead><tr><th>Year</th></tr></thead>"
    "<tbody><tr><td>2024</td></tr></tbody></table>"
)

VALIDATORS = (
    Trap(
        "element-in-link",
        document('<p><a href="https://example.org">Our <b>pledge</b></a></p>'),
        document('<p><a href="https://example.org">Our pledge</a></p>'),
        {"verapdf": "7.18.5-1", "page_validation": "LINK-LINK-TAG"},
    ),
    Trap(
        "image-with-empty-alt",
        document(f'<p><img src="{DOT}" alt="">Text</p>'),
        document("<p>Text</p>", head=style(f"p::before {{ content: url({DOT}) }}")),
        {"verapdf": "7.3-1", "page_validation": "FIGURE-ALTERNATIVE-TEXT"},
    ),
    Trap(
        "svg-without-title",
        document(SQUARE.format("<desc>A square</desc>")),
        document(SQUARE.format("<title>A square</title>")),
        {"verapdf": "7.3-1", "page_validation": "FIGURE-ALTERNATIVE-TEXT"},
    ),
    Trap(
        "paragraph-in-list-item",
        document("<ul><li><p>One</p></li></ul>"),
        document("<ul><li>One</li></ul>"),
        {"verapdf": "7.2-20", "page_validation": "LI-KIDS"},
    ),
    Trap(
        "inline-list-item",
        document("<ul><li>One</li> <li>Two</li></ul>", head=style("li { display: inline }")),
        document("<ul><li>One</li> <li>Two</li></ul>", head=style("ul { display: flex }")),
        {"verapdf": "7.2-19", "page_validation": "L-KIDS"},
    ),
    Trap(
        "opacity",
        document("<p>Text</p>", head=style("p { opacity: 0.8 }")),
        document("<p>Text</p>", head=style("p { color: rgb(0 0 0 / 80%) }")),
        {"verapdf": "7.1-3"},
    ),
    Trap(
        "glyph-that-no-font-has",
        document("<p>\U000f1234</p>"),
        document("<p>A</p>"),
        {"verapdf": "7.21.8", "page_validation": "NOTDEF"},
    ),
    Trap(
        "skipped-heading",
        document("<h3>Deep</h3>"),
        document("<h2>Deep</h2>"),
        {"verapdf": "7.4.2-1", "page_validation": "HEADING"},
    ),
    Trap(
        "caption-out-of-the-flow",
        document(FIGURES, head=style("caption { position: absolute }")),
        document(FIGURES),
        {"verapdf": "Table element contains", "page_validation": "TABLE-KIDS"},
    ),
    Trap(
        "no-title",
        document("<p>Text</p>", head=""),
        document("<p>Text</p>"),
        {"verapdf": "7.1-9", "page_validation": "METADATA-TITLE"},
    ),
    Trap(
        "no-language",
        document("<p>Text</p>", language=""),
        document("<p>Text</p>"),
        {"verapdf": "7.2", "page_validation": "LANG"},
    ),
)

# Faults of WeasyPrint itself: the twin is the same page, typeset by the program.
LINK = document('<p><a href="https://example.org">Our pledge</a></p>')
TABLE = document("<table><tr><th>Year</th></tr><tr><td>2024</td></tr></table>")
BLANK = document(f'<p><img src="{DOT}" alt=" "></p>')
DOT_NAMED = document(f'<p><img src="{DOT}" alt="A dot"></p>')
LONG = '<p style="break-before: page">Text</p>' * 3
READER = (
    Trap("link-by-address", LINK, LINK, {"reader": "announced as"}),
    Trap("heading-without-scope", TABLE, TABLE, {"reader": "a row or a column"}),
    Trap("image-with-blank-alt", BLANK, DOT_NAMED, {"reader": "no words"}),
    Trap(
        "no-bookmarks",
        document(LONG, head=style("h1 { bookmark-level: none }")),
        document(LONG),
        {"reader": "bookmark"},
    ),
)

# What is right by every standard and wrong to the eye.
TEXT = "<p>Text</p>" * 8
SHEET = "h2 { break-before: page } p { break-inside: avoid }"
LAYOUT = (
    Trap(
        "nearly-empty-page",
        document(f"{TEXT}<h2>One</h2><p>Alone</p><h2>Two</h2>{TEXT}", head=style(SHEET)),
        document(f"{TEXT}<h2>One</h2>{TEXT}<h2>Two</h2>{TEXT}", head=style(SHEET)),
        {"layout": "page 2 has 2 lines"},
    ),
    Trap(
        "stranded-heading",
        document(f'{TEXT}<h2>One</h2><div style="break-before: page">{TEXT}</div>'),
        document(f"{TEXT}<h2>One</h2>{TEXT}"),
        {"layout": "page 1 ends with the heading “One”"},
    ),
    Trap(
        "line-that-leads-overleaf",
        document(f'{TEXT}<p>You said:</p><div style="break-before: page">{TEXT}</div>'),
        document(f'{TEXT}<p>You said:</p><p>More</p><div style="break-before: page">{TEXT}</div>'),
        {"layout": "page 1 ends with “You said:”"},
    ),
)
