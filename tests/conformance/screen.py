"""Screen: what readers meet on a phone and by night, as no standard asks."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from playwright.sync_api import Page

from . import axe
from .gate import Verdicts

PHONE, SMALLEST = (390, 844), (320, 640)

# A landmark within another makes a list that nobody can choose from.
LANDMARKS = """() => [...document.querySelectorAll("section :is(section, [role=region])")]
    .filter(one => one.matches("[aria-label], [aria-labelledby]"))
    .filter(one => one.parentElement.closest("section:is([aria-label], [aria-labelledby])"))
    .map(one => `a landmark lies within another: ${one.id}`)"""
# Those who jump from heading to heading hear no more than these words.
HEADINGS = """() => {
    const within = [...document.querySelectorAll(".cps-priority > section > :is(h3, h4)")];
    const words = within.map(one => one.textContent.replace(/\\s+/g, " ").trim());
    return words.filter((one, index) => words.indexOf(one) < index)
        .map(one => `several headings are called “${one}”`);
}"""
# Which versions there are, and what is in this one, nobody scrolls for.
FIRST_SCREEN = """() => {
    const main = document.querySelector("main"), foot = document.querySelector("footer nav");
    const before = [...document.querySelectorAll("nav")].filter(
        nav => main && nav.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING);
    const links = before.flatMap(nav => [...nav.querySelectorAll("a, summary")])
        .filter(one => one.checkVisibility());
    const deep = links.filter(one => one.getBoundingClientRect().bottom + scrollY > innerHeight);
    const missing = foot && !links.some(one => one.href === foot.querySelector("a").href);
    return [
        ...(missing ? ["other versions are offered at the foot alone"] : []),
        ...deep.slice(0, 1).map(one => `below the first screen stands “${one.innerText}”`),
    ];
}"""
# Of the facts on a cover, the edition's name is what may stand out.
BADGE = """() => {
    const facts = [...document.querySelectorAll(".cover-facts > span")];
    const size = one => parseFloat(getComputedStyle(one).fontSize);
    const least = Math.min(...facts.map(size));
    return facts.filter(one => size(one) > least && !one.matches(".cover-edition"))
        .map(one => `what stands out on the cover is “${one.innerText}”`);
}"""
# From every section a link leads back to the contents without any scrolling.
WAY_BACK = """() => {
    const contents = document.querySelector("nav #contents");
    if (!contents?.closest("nav").checkVisibility()) return [];
    const back = [...document.querySelectorAll("main a[href='#contents']")];
    const lost = [...document.querySelectorAll(".cps-section")].filter(section => {
        section.scrollIntoView({behavior: "instant"});
        return !back.some(link => {
            const box = link.getBoundingClientRect();
            return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
        });
    });
    scrollTo(0, 0);
    return lost.slice(0, 1).map(one => `no way back to the contents from ${one.id}`);
}"""
# Words that end beyond the edge cannot be read, also where nothing can be scrolled.
OUTSIDE = """() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange(), width = document.documentElement.clientWidth;
    while (walker.nextNode()) {
        const text = walker.currentNode, parent = text.parentElement;
        if (!text.data.trim() || !parent.checkVisibility({visibilityProperty: true})) continue;
        if (parent.closest(".cps-hidden, .skip, thead, .cps-preview-quiet")) continue;
        range.selectNodeContents(text);
        for (const box of range.getClientRects())
            if (box.right > width + 1 || box.left < -1)
                return [`${width} px: outside the page stands “${text.data.trim().slice(0, 40)}”`];
    }
    return [];
}"""
# What only listeners meet is one line: in a box one pixel wide each letter would be a line.
SMUSHED = """() => [...document.querySelectorAll("body *")].filter(one => {
    const style = getComputedStyle(one);
    return style.overflow === "hidden" && one.offsetWidth === 1 && style.whiteSpace !== "nowrap";
}).slice(0, 1).map(one => `letter by letter is read “${one.textContent.trim().slice(0, 40)}”`)"""
EASY = {"runOnly": {"type": "rule", "values": ["color-contrast-enhanced"]}, "preload": False}


available = axe.available


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge all pages in one browser."""
    return axe.judged(paths, _judge)


def _judge(page: Page, path: Path) -> Iterator[str]:
    page.emulate_media(color_scheme="light", forced_colors="none")
    _fit(page, PHONE)
    page.goto(path.resolve().as_uri())
    page.evaluate("document.fonts.ready")
    found: list[str] = []
    for question in (BADGE, SMUSHED, LANDMARKS, HEADINGS, FIRST_SCREEN, WAY_BACK, OUTSIDE):
        found += page.evaluate(question)
    _fit(page, SMALLEST)
    found += page.evaluate(OUTSIDE)
    yield from (f"screen: {sentence}" for sentence in (*found, *_night(page)))


def _night(page: Page) -> Iterator[str]:
    page.emulate_media(color_scheme="dark")
    for found in page.evaluate("options => axe.run(options)", EASY)["violations"]:
        node = found["nodes"][0]
        yield f"by night {len(found['nodes'])} places: {node['html'][:90]} {node['failureSummary']}"


def _fit(page: Page, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
