"""axe: judges web pages as a browser shows them, on a phone and a desk, by day and by night."""

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Page, Route, sync_playwright

from .gate import ROOT, Verdicts

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 120_000
"""Milliseconds to wait for a browser on a busy machine."""

Scheme = Literal["light", "dark"]
MODES: tuple[tuple[int, Scheme], ...] = (
    (320, "light"),
    (320, "dark"),
    (1280, "light"),
    (1280, "dark"),
)
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
OPTIONS = {
    "runOnly": {"type": "tag", "values": TAGS},
    "resultTypes": ["violations", "incomplete"],
    # Preloading fetches style sheets again, for rules that are not run here.
    "preload": False,
}
# Reflow, WCAG 1.4.10: on a phone nobody scrolls sideways to read a line.
OVERFLOW = """() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return null;
    const wide = [...document.body.querySelectorAll("*")]
        .filter(element => element.getBoundingClientRect().right > root.clientWidth)
        .map(element => element.outerHTML.replace(/\\s+/g, " ").slice(0, 60));
    return `${root.scrollWidth} px wide because of ${wide[0] ?? "a left overflow"}`;
}"""

FOCUSABLE = """places => places.every(place =>
    [...document.querySelector(place).querySelectorAll("a")].some(link => {
        link.focus();
        const focused = document.activeElement === link;
        link.blur();
        return focused;
    }))"""


def available() -> str | None:
    """Say why axe cannot run here, or None if it can."""
    if not AXE.exists():
        return "axe is missing: run `make test`, which installs axe-core with npm."
    if _chromium() is None:
        return "axe needs a browser: install chromium."
    return None


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge all pages in one browser, in every mode; a request to the network is a fault too."""
    heard: list[str] = []
    with browser() as page:
        _listen(page, heard)
        return {path: list(_judge(page, path, heard)) for path in paths}


def _chromium() -> str | None:
    return next(filter(None, map(shutil.which, NAMES)), None)


def judged(paths: Sequence[Path], judge: Callable[[Page, Path], Iterable[str]]) -> Verdicts:
    """Judge all pages in one browser, in a way that needs nothing else."""
    with browser() as page:
        return {path: list(judge(page, path)) for path in paths}


@contextmanager
def browser() -> Iterator[Page]:
    # Playwright gives every browser it starts a profile folder of its own, and removes it.
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=_chromium(), args=FLAGS, timeout=PATIENCE
        )
        page = browser.new_page(reduced_motion="reduce")
        page.set_default_timeout(PATIENCE)
        # An init script runs even where the page's own policy forbids every script.
        page.add_init_script(path=AXE)
        yield page
        browser.close()


def _listen(page: Page, heard: list[str]) -> None:
    def refuse(route: Route) -> None:
        heard.append(f"the page asks the network for {route.request.url}")
        route.abort()

    page.route(lambda url: not url.startswith(("file:", "data:")), refuse)
    page.on("console", lambda said: heard.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: heard.append(str(error)))


def _judge(page: Page, path: Path, heard: list[str]) -> Iterator[str]:
    heard.clear()
    page.goto(path.resolve().as_uri())
    found: dict[str, list[str]] = {}
    for width, scheme in MODES:
        for sentence in look(page, width, scheme):
            found.setdefault(sentence, []).append(f"{width} px {scheme}")
    yield from (f"browser: {sentence}" for sentence in heard)
    yield from (f"axe at {', '.join(modes)}: {sentence}" for sentence, modes in found.items())


def look(page: Page, width: int, scheme: Scheme) -> Iterator[str]:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    page.evaluate("document.fonts.ready")
    overflow = page.evaluate(OVERFLOW) if width == 320 else None
    if overflow:
        yield f"the page is {overflow}"
    answer = page.evaluate("options => axe.run(options)", OPTIONS)
    violations = [found for found in answer["violations"] if not _unfolded(page, found)]
    for found in (*violations, *filter(_invisible, answer["incomplete"])):
        nodes = found["nodes"]
        reason = " ".join(nodes[0]["failureSummary"].split())
        yield f"{found['id']} ({len(nodes)} places): {nodes[0]['html'][:120]} {reason}"


def _unfolded(page: Page, violation: dict[str, Any]) -> bool:
    """Whether what cannot be scrolled with keys can be: axe cannot see what a style unfolds."""
    places = [node["target"][0] for node in violation["nodes"]]
    if violation["id"] != "scrollable-region-focusable":
        return False
    return bool(page.evaluate(FOCUSABLE, places))


def _invisible(incomplete: dict[str, Any]) -> bool:
    """Text in the colour of its ground: axe leaves it to a person, who would not see it."""
    reasons = (check["data"] for node in incomplete["nodes"] for check in node["any"])
    return any(data and data.get("messageKey") == "equalRatio" for data in reasons)
