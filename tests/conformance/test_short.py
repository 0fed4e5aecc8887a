"""Test short: the young people's version is one that somebody of fifteen reads to its end."""

import math
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from . import axe
from .gate import ROOT

PHONE = {"width": 390, "height": 844}
MOST_WORDS, MOST_SCREENS = 2500, 25
PAGES = {"wigan": range(8, 13), "worcestershire": range(2, 9), "herefordshire": range(2, 9)}
ADULT = ("Source:", "Section 1(", "Who leads this", "Director", "Lead Member", "section 5")


@pytest.fixture(scope="module")
def youth(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The young people's version of each council that has one, built with the council's command."""
    folder = tmp_path_factory.mktemp("youth")
    shutil.copytree(ROOT / "content", folder / "content")
    command = [sys.executable, "-m", "cpstrategy", "build", "-e", "youth", "--output", "build"]
    built = subprocess.run(command, cwd=folder, capture_output=True, text=True)  # noqa: S603 # Our own.
    assert built.returncode == 0, built.stdout + built.stderr
    return folder / "build"


@pytest.mark.parametrize("council", PAGES)
def test_it_is_short_on_paper(council: str, youth: Path) -> None:
    """In pages, and in words without what pages repeat, the contents and the imprint."""
    pages = _pages(youth / council / "youth.pdf")
    assert len(pages) in PAGES[council]
    text = re.sub(r"<[^>]+>", " ", _main(youth / council / "youth.html"))
    assert len(re.findall(r"[^\W_][\w’'-]*", text)) <= MOST_WORDS


@pytest.mark.parametrize("council", PAGES)
def test_it_is_short_on_a_phone(council: str, youth: Path) -> None:
    """In screens of a common phone, from its cover to its last line."""
    if reason := axe.available():
        pytest.skip(reason)
    with axe.browser() as page:
        page.set_viewport_size(PHONE)  # type: ignore[arg-type]  # A mapping is enough.
        page.goto((youth / council / "youth.html").resolve().as_uri())
        height = page.evaluate("document.documentElement.scrollHeight")
    assert math.ceil(height / PHONE["height"]) <= MOST_SCREENS


@pytest.mark.parametrize("council", PAGES)
def test_nothing_in_it_is_for_adults(council: str, youth: Path) -> None:
    """Sources, posts, sections of laws and numbers of chapters stand in the full edition."""
    text = re.sub(r"<[^>]+>", " ", _main(youth / council / "youth.html"))
    assert [words for words in ADULT if words in text] == []
    assert 'class="cps-number"' not in _main(youth / council / "youth.html")


def test_no_priority_is_torn(youth: Path) -> None:
    """Each begins and ends on one page, and no page has more than two."""
    pages = _pages(youth / "wigan" / "youth.pdf")
    heads = [len(re.findall(r"You said \d", page)) for page in pages]
    assert (sum(heads), max(heads)) == (7, 2)
    # The last of its parts ends on the page on which its head stands.
    assert [len(re.findall(r"(?m)^ {0,6}We will  ", page)) for page in pages] == heads


def _pages(path: Path) -> list[str]:
    """The words of each page as poppler reads them."""
    asked = ["pdftotext", "-layout", str(path), "-"]
    read = subprocess.run(asked, capture_output=True, check=True, text=True)  # noqa: S603 # Our own.
    return read.stdout.removesuffix("\f").split("\f")


def _main(path: Path) -> str:
    html = path.read_text(encoding="utf-8")
    return html[html.index("<main") : html.index("</main>")]
