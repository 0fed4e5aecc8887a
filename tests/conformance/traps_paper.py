"""Traps on paper: what is right by every standard, and wrong for who listens or looks."""

from base64 import b64encode

from .gate import ROOT
from .trap import Trap, document, style

# Faults of WeasyPrint itself: the twin is the same page, typeset by the program.
LINES = document(f"<p>{'Words of many lines. ' * 40}</p>")
ADDED = document("<p><b>Who</b> <i>Us</i></p>", head=style("b::after { content: ':' }"))
LISTENER = (
    Trap("words-run-together", LINES, LINES, {"spaces": "is read as one word"}),
    Trap("words-after-what-css-adds", ADDED, ADDED, {"spaces": "“:Us” is read as one word"}),
)

# Faults of a style sheet or a template: the twin is another page, and the program typesets both.
NUMBER = "content: leader('.') ' ' target-counter('#one', page)"
ENTRY = (
    '<nav role="doc-toc"><ol><li><i><a href="#one">One</a></i></li></ol></nav><h2 id="one">1</h2>'
)

HEAD = "@page {{ @top-right {{ content: string(x{}) }} }} h2 {{ string-set: x content(text) }}"
PARTS = document("".join(f"<h2>Part {part}</h2>{'<p>Text</p>' * 40}" for part in "AB"))

WORDS = "More words. " * 900
TALL = (
    f"<table><thead><tr><th>What</th></tr></thead><tbody><tr><td>{WORDS}</td></tr></tbody></table>"
)

BESIDE = "<h2>In figures</h2><div><p>312</p></div>"
ADDRESS = "address" * 20
CELLS = f"<table><tr><td>{'address' * 12}</td><td>Us</td></tr></table>"
FIXED = "table { table-layout: fixed; width: 100%% } td { overflow-wrap: %s }"

OURS = ROOT / "templates/fonts/atkinson-hyperlegible-next-latin-400-normal.woff2"
FONT = (
    "@font-face { font-family: Atkinson; src: url(data:font/woff2;base64,"
    f"{b64encode(OURS.read_bytes()).decode()}) }} * {{ font: 12pt Atkinson }}"
)
GRID = "<table><tr><th scope=col>Who</th></tr><tr><td>{}</td></tr></table>"
NESTED = "<ul><li>One<ul><li>Two</li></ul></li></ul>"

LOOK = (
    Trap(
        "page-beside-its-link",
        document(ENTRY, head=style(f"i::after {{ {NUMBER} }}")),
        document(ENTRY, head=style(f"a::after {{ {NUMBER} }}")),
        {"labels": "does not link to its page"},
    ),
    Trap(
        "head-of-what-comes-later",
        PARTS.replace("<title>", f"<style>{HEAD.format('')}</style><title>"),
        PARTS.replace("<title>", f"<style>{HEAD.format(', start')}</style><title>"),
        {"heads": "is headed “Part B” and begins in “Part A”"},
    ),
    Trap(
        "words-over-others",
        document(BESIDE, head=style("h2 { float: left } div { display: grid }")),
        document(BESIDE, head=style("div { display: grid }")),
        {"overprint": "“In figures” stands over “312”"},
    ),
    Trap(
        "table-that-loses-its-head",
        document(TALL, head=style("tr { break-inside: avoid !important }")),
        document(TALL, head=style("tr { break-inside: avoid }")),
        {"heads": "a table goes on without “What”"},
    ),
    Trap(
        "word-off-the-page",
        document(f"<p>{ADDRESS}</p>", head=style("p { overflow-wrap: normal !important }")),
        document(f"<p>{ADDRESS}</p>"),
        {"edges": "runs off the page"},
    ),
    Trap(
        "word-over-a-cell",
        document(CELLS, head=style(FIXED % "normal !important")),
        document(CELLS, head=style(FIXED % "break-word")),
        {"edges": "runs into a cell"},
    ),
    Trap(
        "cell-of-nothing",
        document(GRID.format(" <br> ")),
        document(GRID.format("Not stated")),
        {"cells": "a cell of “Who” is empty"},
    ),
    Trap(
        "font-of-the-machine",
        document(NESTED, head=style(FONT)),
        document(NESTED, head=style(f"{FONT} li ul {{ list-style-type: '– ' }}")),
        {"fonts": "“◦ ” on page 1"},
    ),
)
