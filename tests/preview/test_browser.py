"""Browser: what somebody sees who writes in one window and reads in the other."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conformance import axe

from .conftest import Served, serving

PATIENCE = 20_000
WHY_NOT = axe.available()


@pytest.mark.skipif(WHY_NOT is not None, reason=str(WHY_NOT))
def test_the_page_follows_the_file(project: Path) -> None:
    """Words change in place; a fault is shown at its line over the last good page, and goes."""
    heard: list[str] = []
    with serving(project, watched=True) as served, axe.browser() as page:
        page.on("console", lambda said: heard.append(said.text) if said.type == "error" else None)
        page.set_viewport_size({"width": 1280, "height": 500})
        page.goto(f"http://{served.host}/wigan/full.html")
        page.evaluate("window.sameWindow = true")
        strategy = served.content / "strategy.yaml"
        good = strategy.read_text("utf-8")
        _edits(page, strategy, good)
        _breaks(page, strategy, good)
        _is_accessible(page, served)
        assert not heard


def _edits(page: Page, strategy: Path, good: str) -> None:
    """What becomes longer is above what is being read, which stays where it is."""
    page.evaluate("document.querySelector('main section:last-of-type h2').scrollIntoView()")
    where = "[scrollY, document.querySelector('main section:last-of-type h2').offsetTop - scrollY]"
    down, top = page.evaluate(where)
    longer = "Each and every child, whoever they are, wherever they live, " * 9
    strategy.write_text(good.replace("Every child in our care", longer), "utf-8")
    expect(page.locator("main")).to_contain_text("Each and every child", timeout=PATIENCE)
    now, still = page.evaluate(where)
    assert abs(still - top) <= 1
    assert now > down > 0
    assert page.evaluate("window.sameWindow")


def _breaks(page: Page, strategy: Path, good: str) -> None:
    aside = page.get_by_role("complementary", name="Preview")
    lines = good.splitlines()
    at = next(number for number, line in enumerate(lines, 1) if line.startswith("vision:"))
    lines[at - 1] = "vision: [one, two"
    strategy.write_text("\n".join(lines), "utf-8")
    expect(aside).to_contain_text("This page is from before the last change", timeout=PATIENCE)
    expect(aside).to_contain_text(f"strategy.yaml, line {at}", timeout=PATIENCE)
    expect(page.locator("main")).to_contain_text("Each and every child")
    strategy.write_text(good, "utf-8")
    expect(aside).not_to_contain_text("from before", timeout=PATIENCE)
    expect(page.locator("main")).not_to_contain_text("Each and every child", timeout=PATIENCE)


def _is_accessible(page: Page, served: Served) -> None:
    """With a finding in the list, and a mark in the text."""
    strategy = served.content / "strategy.yaml"
    text = strategy.read_text("utf-8").replace("status: draft", "status: approved")
    strategy.write_text(text.replace("vision: Every child", "vision: Every child [TBC]"), "utf-8")
    expect(page.locator("main mark")).to_have_text("[TBC]", timeout=PATIENCE)
    expect(page.get_by_role("status")).to_contain_text("1 error", timeout=PATIENCE)
    faults = [fault for scheme in ("light", "dark") for fault in axe.look(page, 320, scheme)]
    assert not faults
