"""Traps in HTML: what a browser shows without a word, though somebody is shut out by it."""

from .trap import DOT, Trap, document, style

POLICY = (
    '<meta http-equiv="Content-Security-Policy"'
    " content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"
)
REMOTE = '<p><img src="https://example.invalid/a.gif" alt="A dot"></p>'
DATA = '<script type="application/ld+json">{}</script>'
LOCAL = f'<p><img src="{DOT}" alt="A dot"></p>'
NIGHT = "@media (prefers-color-scheme: dark)"
BUTTONS = "<p><button>A</button><button>B</button></p>"

PAGES = (
    Trap(
        "cell-of-nothing",
        document('<table><tr><th scope="col">Who</th></tr><tr><td> <br> </td></tr></table>'),
        document('<table><tr><th scope="col">Who</th></tr><tr><td>Us</td></tr></table>'),
        {"cells": "a cell of “Who” is empty"},
    ),
    Trap(
        "image-without-alt",
        document(f'<p><img src="{DOT}"></p>'),
        document(f'<p><img src="{DOT}" alt=""></p>'),
        {"nu": "alt", "axe": "image-alt"},
    ),
    Trap(
        "low-contrast",
        document("<p>Text</p>", head=style("p { color: #888 }")),
        document("<p>Text</p>", head=style("p { color: #555 }")),
        {"axe": "color-contrast"},
    ),
    Trap(
        "low-contrast-at-night",
        document("<p>Text</p>", head=style(f"{NIGHT} {{ body {{ background: #111 }} }}")),
        document("<p>Text</p>", head=style(f"{NIGHT} {{ body {{ background: #aaa }} }}")),
        {"axe": "320 px dark, 1280 px dark: color-contrast"},
    ),
    Trap(
        "text-in-the-colour-of-its-ground",
        document("<p>Text</p>", head=style("p { color: #fff }")),
        document("<p>Text</p>", head=style("p { color: #000 }")),
        {"axe": "1:1"},
    ),
    Trap(
        "request-to-the-network",
        document(REMOTE),
        document(LOCAL),
        {"axe": "asks the network for https://example.invalid/a.gif"},
    ),
    Trap(
        "picture-that-the-policy-forbids",
        document(REMOTE, head=f"{POLICY}<title>A page</title>"),
        document(LOCAL + DATA, head=f"{POLICY}<title>A page</title>"),
        {"axe": "Content Security Policy"},
    ),
    Trap(
        "script-that-fails",
        document("<p>Text</p><script>nothing()</script>"),
        document("<p>Text</p><script>Number()</script>"),
        {"axe": "nothing is not defined"},
    ),
    Trap(
        "wider-than-a-phone",
        document("<p>Text</p>", head=style("p { width: 30rem }")),
        document("<p>Text</p>", head=style("p { max-width: 30rem }")),
        {"axe": "px wide because of <p>"},
    ),
    Trap(
        "duplicate-id",
        document('<p id="a">Text</p><p id="a">Text</p>'),
        document('<p id="a">Text</p><p id="b">Text</p>'),
        {"nu": "Duplicate ID"},
    ),
    Trap(
        "skipped-heading",
        document("<h3>Deep</h3>"),
        document("<h2>Deep</h2>"),
        {"nu": "skipping 1 heading level", "axe": "heading-order"},
    ),
    Trap(
        "tiny-target",
        document(BUTTONS, head=style("button { inline-size: 1rem; block-size: 1rem }")),
        document(BUTTONS, head=style("button { inline-size: 2rem; block-size: 2rem }")),
        {"axe": "target-size"},
    ),
    Trap(
        "no-title",
        document("<p>Text</p>", head=""),
        document("<p>Text</p>"),
        {"nu": "title", "axe": "document-title"},
    ),
    Trap(
        "no-language",
        document("<p>Text</p>", language=""),
        document("<p>Text</p>"),
        {"nu": "lang", "axe": "html-has-lang"},
    ),
)
