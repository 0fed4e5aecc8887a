"""Browser print: a page on paper as browsers print it unless told otherwise, without grounds.

What a browser leaves out then, it leaves out in silence: pictures that are grounds, icons, bars;
and it greys words that were white on one. So both prints must be the same, and in what is printed
all words must be easy to tell from what lies behind them.
"""

from collections.abc import Iterator, Sequence
from difflib import unified_diff
from io import BytesIO
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pikepdf
from playwright.sync_api import Page

from . import axe
from .gate import Verdicts

CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast"]}, "preload": False}
FOLDED = """() => [...document.querySelectorAll("details:not([open])")]
    .filter(one => getComputedStyle(one, "::details-content").contentVisibility !== "visible")
    .map(one => one.innerText.trim().slice(0, 60))"""


available = axe.available


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge all pages in one browser."""
    return axe.judged(paths, _judge)


def _judge(page: Page, path: Path) -> Iterator[str]:
    page.goto(path.resolve().as_uri())
    page.emulate_media(media="print")
    for words in page.evaluate(FOLDED):
        yield f"print: nobody can unfold “{words}” on paper"
    answer = page.evaluate("options => axe.run(options)", CONTRAST)
    for found in answer["violations"]:
        yield f"print: {found['id']} {found['nodes'][0]['html'][:120]}"
    page.emulate_media(media=None)
    with_grounds, without = (page.pdf(print_background=grounds) for grounds in (True, False))
    yield from _left_out(with_grounds, without)


def _left_out(with_grounds: bytes, without: bytes) -> Iterator[str]:
    """Say of the first page that differs what is not drawn on it, or drawn otherwise."""
    pairs = zip_longest(_pages(with_grounds), _pages(without), fillvalue=["no such page"])
    for number, (whole, bare) in enumerate(pairs, start=1):
        if whole != bare:
            lines = unified_diff(whole, bare, lineterm="", n=0)
            changed = [line for line in lines if line[:1] in "-+"][2:]
            yield f"print: page {number} is not drawn as with grounds: {changed[:4]}"
            return


def _pages(content: bytes) -> list[list[str]]:
    """What is drawn on each page, line by line; and the drawings that it names."""
    with pikepdf.open(BytesIO(content)) as document:
        return [_drawn(sheet) for sheet in document.pages]


def _drawn(sheet: pikepdf.Page) -> list[str]:
    lines = pikepdf.unparse_content_stream(pikepdf.parse_content_stream(sheet)).decode("latin-1")
    images: Any = sheet.obj.Resources.get("/XObject", {})
    return [*lines.splitlines(), f"{len(images)} pictures"]
