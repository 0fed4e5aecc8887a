"""Bars: what the bars of a chart tell who looks, beside what their words tell who reads."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from playwright.sync_api import Page

from . import axe
from .gate import Verdicts

# Equal words have equal bars, or one number looks like two.
EQUAL = """() => {
    const seen = new Map();
    return [...document.querySelectorAll(".cps-chart td")].flatMap(cell => {
        const chart = cell.closest("table"), bar = cell.getAttribute("style") ?? "none";
        const words = cell.firstChild.textContent.trim();
        const among = cell.matches(".cps-of-all") ? document : chart;
        const known = seen.get(among) ?? new Map();
        seen.set(among, known);
        const before = known.get(words) ?? bar;
        known.set(words, bar);
        return before === bar ? [] : [`“${words}” has the bar ${before}, and ${bar}`];
    });
}"""
# Who is told no number is shown none, and no bar is more exact than its words.
TOLD = """() => [...document.querySelectorAll(".cps-chart tbody td")].flatMap(cell => {
    const words = cell.firstChild.textContent.trim(), bar = getComputedStyle(cell, "::after");
    if (["none", "normal"].includes(bar.content)) return [];
    const open = bar.backgroundImage.includes("repeating-linear-gradient");
    const limit = /^fewer than | or (more|over|above|fewer|less|under|below)$/.test(words);
    if (/^(not|does not|very low)\\b/.test(words)) return [`“${words}” has a bar`];
    return open === limit ? [] : [`the bar of “${words}” ${open ? "is open" : "looks exact"}`];
})"""
# The rest of a bar is not the bar: each is told from the other, and the rest is near the paper.
TRACK = """() => {
    const light = colour => {
        const [r, g, b] = colour.map(one => one / 255)
            .map(one => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const apart = (one, other) => {
        const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    };
    const colours = words => [...words.matchAll(/rgba?\\(([\\d., ]+)\\)/g)]
        .map(found => found[1].split(",").map(Number)).filter(([, , , alpha = 1]) => alpha);
    const paper = colours(getComputedStyle(document.body).backgroundColor)[0] ?? [255, 255, 255];
    return [...document.querySelectorAll(".cps-of-all")].flatMap(cell => {
        const style = getComputedStyle(cell, "::after");
        const inks = [...colours(style.backgroundImage), ...colours(style.backgroundColor)];
        if (!inks.length) return [];
        const [bar, track] = [inks[0].slice(0, 3), inks.at(-1).slice(0, 3)];
        const [within, beyond] = [apart(bar, track), apart(track, paper)];
        return within >= 3 && beyond <= 2.5 ? [] : [
            `what is beyond “${cell.innerText.trim()}” is ${within.toFixed(1)}:1 from its bar`
            + ` and ${beyond.toFixed(1)}:1 from the paper`];
    }).slice(0, 1);
}"""


available = axe.available


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge all pages in one browser; those without a chart need none."""
    with axe.browser() as page:
        return {
            path: list(_judge(page, path)) if "cps-chart" in path.read_text("utf-8") else []
            for path in paths
        }


def _judge(page: Page, path: Path) -> Iterator[str]:
    page.emulate_media(color_scheme="light", forced_colors="none")
    page.goto(path.resolve().as_uri())
    for question in (EQUAL, TOLD, TRACK):
        yield from (f"bars: {sentence}" for sentence in page.evaluate(question))
    page.emulate_media(color_scheme="dark")
    yield from (f"bars: by night {sentence}" for sentence in page.evaluate(TRACK))
