"""Traps in forced colours: what a page loses where readers have chosen its few colours."""

from .trap import DOT, Trap, document, style

EXACT = "print-color-adjust: exact"
ROW = f'<ul class="cps-rows"><li><img src="{DOT}" alt=""> Text</li></ul>'
FORCED, EDGE, ROOM = "@media (forced-colors: active)", "border: 2px solid", "padding: 9px"
BOX = "background: #1d4e79; color: #fff"

PAGES = (
    Trap(
        "picture-behind-words-in-forced-colours",
        document("<p>Text</p>", head=style(f"p {{ background: url({DOT}) 0 0 / 100% auto }}")),
        document(
            "<p>Text</p>", head=style(f"p {{ background: url({DOT}) 0 0 / 1em 1em; {EXACT} }}")
        ),
        {"forced": "a picture lies behind “Text”"},
    ),
    Trap(
        "box-without-a-border-in-forced-colours",
        document("<h2>Text</h2>", head=style(f"h2 {{ {BOX} }}")),
        document(
            "<h2>Text</h2>",
            head=style(f"h2 {{ border: 1px solid; padding: 9px; {BOX}; {EXACT} }}"),
        ),
        {"forced": "“Text” has lost its box"},
    ),
    Trap(
        "dark-lines-in-forced-colours",
        document(ROW),
        document(
            ROW, head=style(f"img {{ background: #ddd; forced-color-adjust: none; {EXACT} }}")
        ),
        {"forced": "a drawing with dark lines has a dark ground"},
    ),
    Trap(
        "border-that-touches-words-in-forced-colours",
        document("<div><p>Text</p></div>", head=style(f"{FORCED} {{ div {{ {EDGE} }} }}")),
        document("<div><p>Text</p></div>", head=style(f"{FORCED} {{ div {{ {EDGE}; {ROOM} }} }}")),
        {"forced": "a border touches “Text”"},
    ),
)
