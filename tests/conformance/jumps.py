"""Jumps: where a link within a page leads, and whether who follows it sees that they are there."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from playwright.sync_api import Page

from . import axe
from .gate import Verdicts

# What a link leads to looks otherwise than before. Contents unfold, and the text has the focus.
MARKED = """() => {
    const names = [...document.querySelectorAll("a[href^='#']")].map(link => link.hash.slice(1));
    const wanted = [...new Set(names)].filter(name => !["main", "contents"].includes(name));
    const look = name => {
        const one = document.getElementById(decodeURIComponent(name));
        return [one, one?.firstElementChild, one?.parentElement].filter(Boolean).map(each => {
            const style = getComputedStyle(each);
            return [style.boxShadow, style.outline, style.backgroundColor, style.borderColor];
        }).join();
    };
    document.activeElement.blur();
    const plain = new Map(wanted.map(name => [name, look(name)]));
    const lost = wanted.filter(name => {
        location.hash = name;
        return look(name) === plain.get(name);
    });
    location.hash = "";
    return lost.slice(0, 1).map(name => `nothing shows where the link to “${name}” has led`);
}"""
# Who has asked for little motion is there at once.
SMOOTH = """() => [...document.querySelectorAll("*")]
    .filter(one => getComputedStyle(one).scrollBehavior === "smooth").slice(0, 1)
    .map(one => `<${one.localName}> scrolls smoothly for those who asked for little motion`)"""
COLOURS = {"": "none", "in forced colours ": "active"}


available = axe.available


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge all pages in one browser, which asks for little motion."""
    return axe.judged(paths, _judge)


def _judge(page: Page, path: Path) -> Iterator[str]:
    page.goto(path.resolve().as_uri())
    for words, forced in COLOURS.items():
        page.emulate_media(forced_colors=forced)  # type: ignore[arg-type] # One of two words.
        yield from (f"jumps: {words}{sentence}" for sentence in page.evaluate(MARKED))
    page.emulate_media(forced_colors="none")
    yield from (f"jumps: {sentence}" for sentence in page.evaluate(SMOOTH))
