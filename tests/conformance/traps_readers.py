"""Traps for readers: what meets every standard, and leaves somebody without what others have."""

from .trap import DOT, Trap, document, style

NIGHT = "@media (prefers-color-scheme: dark) { body { background: #14171a; color: %s } }"
EXACT = "print-color-adjust: exact"
PART = '<section id="{}"{}><h4>Aim{}</h4><p>Text</p></section>'
PRIORITY = (
    '<h2>Two</h2><section aria-labelledby="h" class="cps-priority" id="a"><h3 id="h">One</h3>{}'
    "</section>"
)
OTHER = '<a href="b.html">Other</a>'
FOOT = f'<footer><nav aria-label="Also"><p>{OTHER}</p></nav></footer>'
VERSIONS = f'<nav aria-label="Versions"><p>{OTHER}</p></nav>'
CONTENTS = '<nav aria-label="Contents"><div id="contents"><a href="#s">One</a></div></nav>'
CHAPTER = (
    '<section class="cps-section" id="s"><h2>One</h2><p>Text</p></section>'
    '<p class="b"><a href="#contents">Contents</a></p>'
)
LED = '<p><a href="#s">One</a></p><h2 id="s">One</h2><p>Text</p>'
TARGET = ":target { outline: 2px solid }"
MOVES = "@media (prefers-reduced-motion: no-preference)"
BADGE = (
    '<p class="cover-facts"><span class="cover-edition">Easy read</span> '
    '<span class="cover-status">Draft</span></p>'
)
HIDDEN = "p { position: absolute; width: 1px; height: 1px; overflow: hidden }"
TALL = "section { height: 200rem }"
STICKY = "p.b { position: sticky; bottom: 0 }"
GROUND = "p { background: #1d4e79; color: #fff; %s }"


def around(before: str, body: str, after: str = "", *, head: str = style("")) -> str:
    """Make a document with something before and after its main part."""
    page = document(body, head=head)
    return page.replace("<main>", f"{before}<main>").replace("</main>", f"</main>{after}")


PAGES = (
    Trap(
        "white-words-on-a-ground-that-is-not-printed",
        document("<p>Text</p>", head=style(GROUND % "")),
        document("<p>Text</p>", head=style(GROUND % EXACT)),
        {"browser_print": "not drawn as with grounds"},
    ),
    Trap(
        "picture-that-is-not-printed",
        document("<p>Text</p>", head=style(f"p {{ background: url({DOT}) }}")),
        document(f'<p><img src="{DOT}" alt=""> Text</p>'),
        {"browser_print": "not drawn as with grounds"},
    ),
    Trap(
        "pale-words-on-paper",
        document("<p>Text</p>", head=style("@media print { p { color: #aaa } }")),
        document("<p>Text</p>", head=style("@media print { p { color: #555 } }")),
        {"browser_print": "color-contrast"},
    ),
    Trap(
        "folded-on-paper",
        document("<details><summary>More</summary><p>Text</p></details>"),
        document("<details open><summary>More</summary><p>Text</p></details>"),
        {"browser_print": "nobody can unfold “More”"},
    ),
    Trap(
        "landmark-within-a-landmark",
        document(PRIORITY.format(PART.format("b", ' aria-label="Aim"', ""))),
        document(PRIORITY.format(PART.format("b", "", ""))),
        {"screen": "a landmark lies within another: b"},
    ),
    Trap(
        "headings-that-are-all-alike",
        document(PRIORITY.format(PART.format("b", "", "") + PART.format("c", "", ""))),
        document(PRIORITY.format(PART.format("b", "", "") + PART.format("c", "", ": two"))),
        {"screen": "several headings are called “Aim”"},
    ),
    Trap(
        "versions-at-the-foot-alone",
        around("", "<p>Text</p>", FOOT),
        around(VERSIONS, "<p>Text</p>", FOOT),
        {"screen": "other versions are offered at the foot alone"},
    ),
    Trap(
        "versions-below-the-first-screen",
        around(VERSIONS, "<p>Text</p>", head=style("nav { padding-block-start: 60rem }")),
        around(VERSIONS, "<p>Text</p>", head=style("nav { padding-block-start: 6rem }")),
        {"screen": "below the first screen stands “Other”"},
    ),
    Trap(
        "no-way-back-to-the-contents",
        around(CONTENTS, CHAPTER, head=style(TALL)),
        around(CONTENTS, CHAPTER, head=style(TALL + STICKY + TARGET)),
        {"screen": "no way back to the contents from s"},
    ),
    Trap(
        "link-that-shows-nothing-where-it-leads",
        document(LED),
        document(LED, head=style(TARGET)),
        {"jumps": "nothing shows where the link to “s” has led"},
    ),
    Trap(
        "mark-that-goes-in-forced-colours",
        document(LED, head=style(":target { box-shadow: -1px 0 0 #000 }")),
        document(LED, head=style(TARGET)),
        {"jumps": "in forced colours nothing shows where the link to “s” has led"},
    ),
    Trap(
        "motion-that-nobody-asked-for",
        document("<p>Text</p>", head=style("html { scroll-behavior: smooth }")),
        document("<p>Text</p>", head=style(f"{MOVES} {{ html {{ scroll-behavior: smooth }} }}")),
        {"jumps": "<html> scrolls smoothly"},
    ),
    Trap(
        "badge-on-the-wrong-words",
        document(BADGE, head=style("p span:nth-child(2) { font-size: 2em }")),
        document(BADGE, head=style("p .cover-edition { font-size: 2em }")),
        {"screen": "what stands out on the cover is “Draft”"},
    ),
    Trap(
        "words-that-are-cut-off",
        document(
            "<p>Text <b>end</b></p>", head=style("main { overflow: clip } b { margin: 30em }")
        ),
        document("<p>Text <b>end</b></p>", head=style("main { overflow: clip } b { margin: 3em }")),
        {"screen": "390 px: outside the page stands “end”"},
    ),
    Trap(
        "heard-letter-by-letter",
        document("<p>Text</p>", head=style(HIDDEN)),
        document("<p>Text</p>", head=style(f"{HIDDEN} p {{ white-space: nowrap }}")),
        {"screen": "letter by letter is read “Text”"},
    ),
    Trap(
        "hard-to-read-at-night",
        document("<p>Text</p>", head=style(NIGHT % "#888")),
        document("<p>Text</p>", head=style(NIGHT % "#ccc")),
        {"screen": "by night 1 places"},
    ),
)
