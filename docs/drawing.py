"""Drawing: pages of PDFs and screens of web pages as small pictures, side by side."""

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

IMAGES = Path(__file__).resolve().parent / "images"
GAP, GREY = 16, "#d7dbde"
MOST = 60_000
"""Bytes of a picture: a page of the documentation has several."""
QUALITIES = (80, 65, 50)
CHROMIUM = "/usr/bin/chromium"


def page(pdf: Path, number: int, height: int) -> Image.Image:
    """Draw a page of a PDF so many pixels high."""
    only = ("-f", number, "-l", number, "-scale-to-y", height, "-scale-to-x", -1)
    arguments = [str(each) for each in ("pdftoppm", "-png", *only, pdf)]
    # The command is that of this file.
    drawn = subprocess.run(arguments, check=True, capture_output=True).stdout  # noqa: S603
    return Image.open(BytesIO(drawn)).convert("RGB")


@contextmanager
def browser() -> Iterator[Browser]:
    """Start the browser once for all screens."""
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=CHROMIUM)


def screen(
    opened: Browser, html: Path, size: tuple[int, int], at: str = "body", *, night: bool = False
) -> Image.Image:
    """Draw what a reader sees who has gone to an element of a page."""
    width, height = size
    tab = opened.new_page(
        viewport={"width": width, "height": height}, color_scheme="dark" if night else "light"
    )
    tab.goto(html.resolve().as_uri())
    tab.locator(at).first.evaluate("one => one.scrollIntoView({behavior: 'instant'})")
    drawn = Image.open(BytesIO(tab.screenshot())).convert("RGB")
    tab.close()
    return drawn


def beside(pictures: Sequence[Image.Image]) -> Image.Image:
    """Put pictures side by side on grey."""
    width = sum(each.width + GAP for each in pictures) + GAP
    height = max(each.height for each in pictures) + 2 * GAP
    sheet, left = Image.new("RGB", (width, height), GREY), GAP
    for each in pictures:
        sheet.paste(each, (left, GAP))
        left += each.width + GAP
    return sheet


def save(picture: Image.Image, name: str) -> None:
    """Write a picture as large as its weight allows, with words that can still be read."""
    IMAGES.mkdir(exist_ok=True)
    written = next(filter(lambda one: len(one) <= MOST, _smaller_and_smaller(picture)))
    (IMAGES / f"{name}.webp").write_bytes(written)


def _smaller_and_smaller(picture: Image.Image) -> Iterator[bytes]:
    while True:
        for quality in QUALITIES:
            written = BytesIO()
            picture.save(written, "webp", quality=quality, method=6)
            yield written.getvalue()
        size = (picture.width * 9 // 10, picture.height * 9 // 10)
        picture = picture.resize(size, Image.Resampling.LANCZOS)
