"""Traps in bars: what a chart says to the eye, and not in its words."""

from .trap import Trap, document, style

BAR = (
    '<table class="cps-chart"><caption>Bars</caption><tbody>'
    '<tr><th scope="row">Girls</th><td class="cps-of-all" style="--share: {}%">2 in 5</td></tr>'
    '<tr><th scope="row">Boys</th><td class="cps-of-all" style="--share: {}%">2 in 5</td></tr>'
    "</tbody></table>"
)
DRAWN = (
    "td::after { print-color-adjust: exact; content: ''; display: block; height: 9px;"
    " background: linear-gradient(90deg,"
)
STRIPES = "repeating-linear-gradient(135deg, #1d4e79, #fff 6px)"

PAGES = (
    Trap(
        "unequal-bars-of-equal-words",
        document(BAR.format(38, 42)),
        document(BAR.format(40, 40)),
        {"bars": "“2 in 5” has the bar --share: 38%, and --share: 42%"},
    ),
    Trap(
        "bar-on-a-black-track",
        document(BAR.format(40, 40), head=style(f"{DRAWN} #1d4e79 40%, #000 40%) }}")),
        document(BAR.format(40, 40), head=style(f"{DRAWN} #1d4e79 40%, #ccc 40%) }}")),
        {"bars": "“2 in 5” is 2.4:1 from its bar and 21.0:1 from the paper"},
    ),
    Trap(
        "bar-of-what-is-not-told",
        document(
            BAR.format(0, 0).replace("2 in 5", "not available"),
            head=style(f"{DRAWN} #1d4e79, #ccc) }}"),
        ),
        document(BAR.format(0, 0).replace("2 in 5", "not available")),
        {"bars": "“not available” has a bar"},
    ),
    Trap(
        "limit-that-looks-exact",
        document(
            BAR.format(40, 40).replace("5<", "5 or more<"), head=style(f"{DRAWN} #1d4e79, #ccc) }}")
        ),
        document(
            BAR.format(40, 40).replace("5<", "5 or more<"),
            head=style(f"{DRAWN} #1d4e79, #ccc), {STRIPES} }}"),
        ),
        {"bars": "the bar of “2 in 5 or more” looks exact"},
    ),
)
