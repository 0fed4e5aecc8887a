"""Forced: what is left of a page where readers have chosen their own few colours."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from playwright.sync_api import Page

from . import axe
from .gate import Verdicts

# Grounds are taken away: a picture behind words stays, and a box without a border goes.
PICTURED = """() => [...document.querySelectorAll("body *")].flatMap(one => {
    const style = getComputedStyle(one), box = one.getBoundingClientRect();
    const large = Math.min(box.width, box.height) > 64 && parseFloat(style.backgroundSize) > 64
        || style.backgroundSize.includes("%");
    const pictured = style.backgroundImage.includes("url(") && large && one.innerText?.trim();
    const words = pictured ? one.innerText.slice(0, 40) : "";
    return pictured ? [`a picture lies behind “${words}”`] : [];
})"""
GROUNDS = """() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll("body :is(h2, h3, h4, div, section, blockquote)")]
        .map((one, index) => {
            const ground = getComputedStyle(one).backgroundColor;
            const [red, green, blue, alpha = 1] = ground.match(/[\\d.]+/g).map(Number);
            const dark = alpha > 0.5 && red * 0.3 + green * 0.6 + blue * 0.1 < 130;
            one.toggleAttribute("data-boxed", ground !== paper && dark);
        }) && [];
}"""
UNBOXED = """() => [...document.querySelectorAll("[data-boxed]")]
    .filter(one => {
        for (let at = one; at && at !== document.body; at = at.parentElement)
            if (parseFloat(getComputedStyle(at).borderTopWidth) > 0) return false;
        return one.innerText.trim() && one.checkVisibility();
    })
    .slice(0, 1)
    .map(one => `“${one.innerText.slice(0, 40)}” has lost its box`)"""
# Dark lines on a ground that is forced to be dark are not seen.
DRAWN = """() => [...document.querySelectorAll(".cps-rows img")].filter(one => {
    const [red, green, blue, alpha = 1] =
        getComputedStyle(one).backgroundColor.match(/[\\d.]+/g).map(Number);
    return alpha < 1 || red * 0.3 + green * 0.6 + blue * 0.1 < 130;
}).slice(0, 1).map(() => "by night a drawing with dark lines has a dark ground")"""
# A border that only forced colours draw is not to touch the words in it.
TOUCHED = """() => {
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const range = document.createRange(), sides = ["Left", "Right"];
    const framed = one => !one.matches("table, tr, td, th") && sides.every(
        side => parseFloat(getComputedStyle(one)[`border${side}Width`]) > 0);
    while (walker.nextNode()) {
        const text = walker.currentNode, parent = text.parentElement;
        if (!text.data.trim() || !parent.checkVisibility()) continue;
        if (parent.closest(".cps-hidden")) continue;
        let frame = parent;
        while (frame && !framed(frame)) frame = frame.parentElement;
        if (!frame) continue;
        range.selectNodeContents(text);
        const left = frame.getBoundingClientRect().left + frame.clientLeft;
        if ([...range.getClientRects()].some(box => box.width && box.left - left < 3))
            return [`a border touches “${text.data.trim().slice(0, 40)}”`];
    }
    return [];
}"""


available = axe.available


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge all pages in one browser."""
    return axe.judged(paths, _judge)


def _judge(page: Page, path: Path) -> Iterator[str]:
    page.emulate_media(color_scheme="light", forced_colors="none")
    page.goto(path.resolve().as_uri())
    page.evaluate(GROUNDS)
    page.emulate_media(forced_colors="active")
    for question in (PICTURED, UNBOXED, TOUCHED):
        yield from (f"forced: {sentence}" for sentence in page.evaluate(question)[:1])
    page.emulate_media(color_scheme="dark")
    yield from (f"forced: {sentence}" for sentence in page.evaluate(DRAWN))
