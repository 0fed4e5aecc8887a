"""Test pictures: those in the documentation are there, light, and told to those who do not see."""

import re
from pathlib import Path

import pytest
from PIL import Image

from tests.conftest import ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
IMAGES = sorted((ROOT / "docs" / "images").iterdir())
MOST = 60_000
"""Bytes: a page has several, and is read on any connection."""
TELLS = 40
"""Letters of words that tell what is in a picture."""


def shown() -> dict[str, str]:
    """What each picture that a page shows is said to be."""
    return {
        str((page.parent / place).resolve()): words
        for page in PAGES
        for words, place in re.findall(
            r"!\[([^\]]*)\]\(((?:docs/)?images/[\w.-]+)\)", page.read_text("utf-8")
        )
    }


def test_each_picture_is_shown_and_each_that_is_shown_is_there() -> None:
    """Twelve, which show what people make of it."""
    assert sorted(shown()) == [str(path) for path in IMAGES]
    assert len(IMAGES) == 12


def test_each_is_made_by_the_script() -> None:
    """So that all of them can be made again."""
    written = (ROOT / "docs" / "pictures.py").read_text("utf-8")
    table = written[written.index("PICTURES: ") :]
    assert sorted(re.findall(r'(?m)^    "([\w-]+)": ', table)) == [path.stem for path in IMAGES]


@pytest.mark.parametrize("path", IMAGES, ids=lambda path: path.stem)
def test_each_is_light_and_told(path: Path) -> None:
    """In pixels that fill a page, and in words."""
    assert path.stat().st_size <= MOST
    with Image.open(path) as picture:
        assert picture.width >= 800
    assert len(shown()[str(path)]) >= TELLS
